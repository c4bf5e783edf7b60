// Says back how a day was understood, as soon as its field is left. Without scripts it is said when the form is saved.
import { fetchPart } from './combo.js';

const form = document.querySelector('form.desk');
const placeOf = field => field.closest('.field')?.querySelector('output.heard');

async function hear(field) {
  const place = placeOf(field);
  if (!place) return;
  const typed = field.value;
  const part = typed.trim() ? await fetchPart('/desk?handler=When', { [field.dataset.hear]: typed }) : '';
  if (field.value === typed) place.replaceChildren(part);
}

if (form) {
  form.addEventListener('change', event => {
    if (event.target.matches('[data-hear]')) hear(event.target).catch(() => placeOf(event.target).replaceChildren());
  });

  // The offer is written as it stands; the focus goes back to where it is written.
  form.addEventListener('click', event => {
    const button = event.target.closest('button[data-take]');
    if (!button) return;
    const field = button.closest('.field').querySelector('[data-hear]');
    field.value = button.dataset.take;
    field.focus();
    for (const happened of ['input', 'change']) field.dispatchEvent(new Event(happened, { bubbles: true }));
  });
}
