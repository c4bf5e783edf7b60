// Find or do, anywhere: the server makes the options, arrows and Enter choose, and the focus goes back where it was.
import { fetchPart, lastAsked } from './combo.js';

const pause = 150;
const dialog = document.getElementById('palette');
const input = dialog?.querySelector('.input');
const list = dialog?.querySelector('[role="listbox"]');
const count = dialog?.querySelector('[data-found]');
const doers = {};
let before;

const options = () => [...list.querySelectorAll('[role="option"]')];
const chosen = () => list.querySelector('[aria-selected="true"]');

// What a letter does on this page without leaving it, so that nothing written is left behind.
export function onPalette(key, act) {
  doers[key] = act;
}

function select(option) {
  for (const one of options()) one.setAttribute('aria-selected', String(one === option));
  if (option) {
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  } else {
    input.removeAttribute('aria-activedescendant');
  }
}

async function look(signal) {
  const part = await fetchPart(dialog.dataset.options, { q: input.value }, signal);
  list.replaceChildren(part);
  const all = options();
  list.hidden = all.length === 0;
  input.setAttribute('aria-expanded', String(all.length > 0));
  select(all[0]);
  count.textContent = all.length === 1 ? '1 to choose from' : `${all.length} to choose from`;
}

const asking = dialog && lastAsked(pause, look);

// Once more closes it; on the desk that leads to its own search, also from the middle of a sentence.
function toDeskSearch() {
  close(true);
  if (document.querySelector('form.desk')) document.getElementById('Input_Who')?.focus();
  return true;
}

export function openPalette() {
  if (!dialog) return false;
  if (dialog.open) return toDeskSearch();
  if (document.querySelector('dialog[open]')) return false;
  before = document.activeElement;
  input.value = '';
  list.replaceChildren();
  list.hidden = true;
  dialog.showModal();
  input.focus();
  look(new AbortController().signal).catch(() => {});
  return true;
}

function close(back) {
  asking.stop();
  const place = before;
  before = null;
  if (dialog.open) dialog.close();
  if (back) place?.focus?.();
}

// On the desk a customer is laid beside the form, by the button that keeps all that was typed.
function layBeside(reference) {
  const button = document.querySelector('button[data-look]');
  if (!button) return false;
  const address = new URL(button.formAction);
  address.searchParams.set('choose', reference);
  button.formAction = address;
  button.click();
  return true;
}

// On the desk somebody new is written into the search, which is on the page.
function writeName(name) {
  const who = document.querySelector('form.desk') && document.getElementById('Input_Who');
  if (!who || who.readOnly) return false;
  who.value = name;
  who.dispatchEvent(new Event('input', { bubbles: true }));
  who.focus();
  return true;
}

function take(option) {
  const { customer, key, who } = option.dataset;
  close(false);
  if (customer && layBeside(customer)) return true;
  if (who && writeName(who)) return true;
  return Boolean(key && doers[key]?.());
}

function move(by) {
  const all = options();
  if (all.length > 0) select(all[(all.indexOf(chosen()) + by + all.length) % all.length]);
}

if (dialog) {
  input.addEventListener('input', () => asking.ask());
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') chosen()?.click();
    else return;
    event.preventDefault();
  });
  // The focus stays in the field while something is pointed at.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role="option"]');
    if (option && !event.ctrlKey && !event.metaKey && take(option)) event.preventDefault();
  });
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    close(true);
  });
  dialog.addEventListener('click', event => {
    if (event.target === dialog) close(true);
  });
}
