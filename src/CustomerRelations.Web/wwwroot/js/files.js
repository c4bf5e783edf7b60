// The form of a customer's file: lines come and go without leaving the page, and who may have a file already is shown while typing.
import { fetchPart, lastAsked } from './combo.js';

const pause = 300;
const form = document.querySelector('form.fileform');

// The server makes the part anew from everything typed; the rest of the page stays as it is.
async function swap(button) {
  const id = button.dataset.swap;
  const answer = await fetch(button.formAction, { method: 'POST', body: new FormData(form), redirect: 'error' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const part = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id);
  if (!part) throw new Error('no such part');
  const place = document.getElementById(id);
  place.replaceWith(document.adoptNode(part));
  (part.querySelector('[autofocus]') ?? part.querySelector('button')).focus();
}

function lookForTwins(place) {
  const asking = lastAsked(pause, async signal => {
    const contacts = [...form.querySelectorAll('[data-alike-contact]')].map(input => input.value).filter(Boolean);
    const words = { q: form.querySelector('[data-alike-name]').value, contact: contacts, branch: form.querySelector('[data-alike-branch]').value };
    const part = await fetchPart(form.dataset.alike, words, signal);
    const tick = place.querySelector('input[type="checkbox"]')?.checked;
    place.replaceChildren(part);
    const again = place.querySelector('input[type="checkbox"]');
    if (again && tick) again.checked = true;
  });
  for (const happened of ['input', 'change']) {
    form.addEventListener(happened, event => {
      if (event.target.matches('[data-alike-name], [data-alike-contact], [data-alike-branch]')) asking.ask();
    });
  }
}

if (form) {
  form.addEventListener('click', event => {
    const button = event.target.closest('button[data-swap]');
    if (!button) return;
    event.preventDefault();
    // What cannot be done beside is done by the page itself.
    swap(button).catch(() => form.requestSubmit(button));
  });
  // A name is quickly typed again; the browser asks before more than that is left behind.
  let more = false;
  form.addEventListener('input', event => { more ||= !event.target.matches('[data-alike-name]'); });
  form.addEventListener('submit', () => { more = false; });
  addEventListener('beforeunload', event => { if (more) event.preventDefault(); });
  const place = document.getElementById('alike');
  if (place && form.dataset.alike) lookForTwins(place);
}
