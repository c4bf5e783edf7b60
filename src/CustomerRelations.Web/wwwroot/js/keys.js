import { showKeys } from './keymap.js';
import { onPalette, openPalette } from './palette.js';

// The keyboard of the desk. Native keys (arrows, space, Enter) stay as they are.
const typed = 'input:not([type="radio"], [type="checkbox"], [type="submit"], [type="button"]), textarea, select, [contenteditable]';

// The figure that was meant, also on keyboards where the figures need Shift or Alt writes other signs.
// Alt with the number pad is how Windows writes é (0233): that is somebody's name, not a key of ours.
function digit(event) {
  if (event.altKey) return /^Digit([0-9])$/.exec(event.code)?.[1];
  return /^[0-9]$/.test(event.key) ? event.key : /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
}

const modified = event => event.ctrlKey || event.metaKey || event.altKey;

const onDesk = () => document.querySelector('form.desk');

const shown = control => !control.disabled && control.type !== 'hidden' && (control.checkVisibility?.() ?? true);

// Ctrl Enter: by a button, so that its name goes along and the browser checks first: the form's own, the one in use, or the first.
function send() {
  const used = document.activeElement;
  const form = used?.form ?? used?.closest('form');
  if (!form) return false;
  const buttons = [...form.elements].filter(control => control.type === 'submit');
  const button = buttons.find(control => control.matches('[data-submit]')) ?? buttons.find(control => control === used) ?? buttons[0];
  if (button?.getAttribute('aria-busy') === 'true') return true;
  if (button) button.click();
  else form.requestSubmit();
  return true;
}

// Ctrl Shift Enter: put aside what stands on the desk, from wherever the focus is.
function putAside() {
  const button = document.querySelector('[data-aside]');
  if (button && button.getAttribute('aria-busy') !== 'true') button.click();
  return Boolean(button);
}

// Alt 1 to 6: the first control that takes an answer; a box to tick only when there is nothing else. Being ready takes no answer: it is read.
function toStage(number) {
  const controls = [...document.querySelectorAll(`#stage-${number} .body :is(input, textarea, select)`)].filter(shown);
  const first = controls.find(control => control.type !== 'checkbox') ?? controls[0] ?? document.querySelector(`#stage-${number}[tabindex]`);
  if (!first) return false;
  const chosen = first.type === 'radio' && controls.find(control => control.name === first.name && control.checked);
  (chosen || first).focus();
  return true;
}

// Alt 1 to 3 on a new file: the file of somebody who may be the same person.
function openAlike(number) {
  const link = document.querySelectorAll('#alike a[data-open]')[number - 1];
  link?.click();
  return Boolean(link);
}

function toggleAnonymous() {
  const box = document.getElementById('anonymous');
  box?.click();
  return Boolean(box);
}

// 1 to 5, and 0 for "could not tell", while the focus is in a scale.
function feel(scale, point) {
  const radio = scale.querySelector(`input[type="radio"][value="${point}"]`);
  if (!radio) return false;
  radio.focus();
  if (!radio.checked) radio.click();
  return true;
}

// N: the desk. On the desk itself it leads to the search, so that nothing written is lost.
function toDesk() {
  const who = onDesk() && document.getElementById('Input_Who');
  if (who) who.focus();
  else document.querySelector('a[aria-keyshortcuts="n"]')?.click();
  return true;
}

// P: the promise line of the desk; from somebody's file, of the desk with that file.
function toPromise() {
  if (onDesk()) return focusOn('Input_PromiseWords') || toStage(6);
  const file = /^\/customers\/([0-9A-Za-z]{4}-?[0-9A-Za-z]{4})(?:\/|$)/.exec(location.pathname)?.[1];
  location.assign(`/desk${file ? `?customer=${file}` : ''}#Input_PromiseWords`);
  return true;
}

function focusOn(id) {
  const control = document.getElementById(id);
  control?.focus();
  return Boolean(control);
}

// K: thank a colleague, for what this page is about if it is about something. On the wall itself it leads to the form.
function toThanks() {
  const link = document.querySelector('main a[aria-keyshortcuts="k"]') ?? document.querySelector('a[aria-keyshortcuts="k"]');
  const who = document.querySelector('#thanks select');
  if (who) who.focus();
  else link?.click();
  return Boolean(who ?? link);
}

// Enter in a line of the desk does not send half a conversation; after the name it leads to their words.
function stayAtDesk(control) {
  if (control.matches('button')) return false;
  if (control.id === 'Input_Who') document.getElementById('Input_Goal')?.focus();
  return true;
}

// The keys of a single letter or sign: speech and some hands press them by mistake, so whoever likes does without.
const letters = { n: toDesk, p: toPromise, k: toThanks };

function letter(event) {
  if (document.body.dataset.letters === 'off') return false;
  if (event.key === '?') {
    showKeys();
    return true;
  }

  if (event.shiftKey) return false;
  return letters[event.key.toLowerCase()]?.() ?? false;
}

function answer(event) {
  if (event.repeat || event.isComposing) return false;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') return openPalette();
  if (document.querySelector('dialog[open]')) return false;
  if (event.key === 'Enter' && !modified(event) && event.target.matches?.('form.desk input, [form="talk"]')) return stayAtDesk(event.target);
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey) return putAside();
  if (event.key === 'Enter') return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && send();
  const number = digit(event);
  if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && number) {
    return number === '0' ? toggleAnonymous() : openAlike(number) || (number <= '6' && toStage(number));
  }

  if (modified(event) || event.target.matches?.(typed)) return false;
  const scale = event.target.closest?.('[data-keys="1-5"]');
  if (scale && number && number <= '5') return feel(scale, number);
  return letter(event);
}

// A page that was opened for one line of it begins in that line.
if (onDesk() && location.hash) focusOn(location.hash.slice(1));
if (onDesk()) {
  onPalette('n', toDesk);
  onPalette('p', toPromise);
}

document.addEventListener('keydown', event => {
  if (answer(event)) event.preventDefault();
});
