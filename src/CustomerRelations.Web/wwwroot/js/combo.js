// The search of a form: the server makes the options, the keyboard moves through them, and choosing keeps all that was typed.
import { layBeside } from './beside.js';

const fewest = 2;
const pause = 150;

export async function fetchPart(address, words, signal) {
  const url = new URL(address, location.href);
  for (const [name, values] of Object.entries(words)) for (const value of [values].flat()) url.searchParams.append(name, value);
  const answer = await fetch(url, { signal, redirect: 'error' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return document.createRange().createContextualFragment(await answer.text());
}

// Runs what was asked last, a moment after it was asked; what was asked before is given up.
export function lastAsked(wait, act) {
  let timer;
  let control = new AbortController();
  const stop = () => {
    clearTimeout(timer);
    control.abort();
  };
  const ask = () => {
    stop();
    control = new AbortController();
    const { signal } = control;
    timer = setTimeout(() => act(signal).catch(() => {}), wait);
  };
  return { ask, stop };
}

function search(input, list, count) {
  const options = () => [...list.querySelectorAll('[role="option"]')];
  const chosen = () => list.querySelector('[aria-selected="true"]');

  const select = option => {
    for (const one of options()) one.setAttribute('aria-selected', String(one === option));
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const show = open => {
    list.hidden = !open;
    list.classList.toggle('open', open);
    input.setAttribute('aria-expanded', String(open));
    if (!open) select(null);
  };

  const asking = lastAsked(pause, async signal => {
    const part = await fetchPart(input.dataset.options, { q: input.value }, signal);
    list.replaceChildren(part);
    if (document.activeElement !== input || options().length === 0) return show(false);
    show(true);
    select(options()[0]);
    const people = list.querySelectorAll('[data-customer]').length;
    count.textContent = people === 0 ? 'Nobody found' : `${people} found`;
  });

  const close = () => {
    asking.stop();
    show(false);
  };

  const take = option => {
    close();
    const { customer, anonymous } = option.dataset;
    if (customer) openFile(customer);
    else if (anonymous) document.getElementById('anonymous')?.click();
    else if (option.dataset.new === 'contact') return moveToContact(input);
    if (!customer) document.getElementById('Input_Goal')?.focus();
  };

  const move = by => {
    const all = options();
    if (list.hidden && all.length > 0) show(true);
    select(all[(all.indexOf(chosen()) + by + all.length) % all.length]);
  };

  input.addEventListener('input', () => {
    if (input.value.trim().length < fewest) close();
    else asking.ask();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && options().length > 0) move(key === 'ArrowDown' ? 1 : list.hidden || chosen() ? -1 : 0);
    else if (key === 'Enter' && !list.hidden && chosen()) take(chosen());
    else if (key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  // The focus stays in the field while a person is pointed at.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role="option"]');
    if (option) take(option);
  });
}

// The file is laid beside the form. Where that cannot be done, by the button that shows the page again, so that the whole form goes along.
function openFile(reference) {
  layBeside(`/desk?customer=${encodeURIComponent(reference)}`).catch(() => {
    const button = document.querySelector('button[data-look]');
    const address = new URL(button.formAction);
    address.searchParams.set('choose', reference);
    button.formAction = address;
    button.click();
  });
}

function moveToContact(input) {
  const contact = document.getElementById('Input_Contact');
  contact.value = input.value.trim();
  input.value = '';
  input.focus();
  contact.dispatchEvent(new Event('change', { bubbles: true }));
}

// Who may be the same person is shown beside, before a second file is opened.
function lookForTwins(input, contact, place) {
  const asking = lastAsked(pause, async signal => {
    const tick = place.querySelector('input[type="checkbox"]')?.checked;
    const anonymous = document.getElementById('anonymous')?.checked;
    const part = anonymous ? '' : await fetchPart(input.dataset.alike, { q: input.value, contact: contact.value }, signal);
    place.replaceChildren(part);
    const again = place.querySelector('input[type="checkbox"]');
    if (again && tick) again.checked = true;
  });
  for (const control of [input, contact, document.getElementById('anonymous')]) control?.addEventListener('change', asking.ask);
}

function begin() {
  const field = document.querySelector('[role="combobox"][data-options]');
  if (!field) return;
  search(field, document.getElementById(field.getAttribute('aria-controls')), field.closest('.combo').querySelector('[data-found]'));
  const contact = document.getElementById('Input_Contact');
  const place = document.getElementById('alike');
  if (contact && place) lookForTwins(field, contact, place);
}

begin();
document.addEventListener('desk:beside', begin);
