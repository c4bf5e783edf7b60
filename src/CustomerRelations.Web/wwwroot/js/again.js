// While their goal is written, earlier conversations about the same are shown; choosing one asks about what they were told then.
import { fetchPart, lastAsked } from './combo.js';

const pause = 300;
const fewest = 3;
const most = 300;
const form = document.querySelector('form.desk');

const chosen = name => form.querySelector(`[name="${name}"]:checked`)?.value ?? '';

function lay(place, fresh, status) {
  const used = document.activeElement;
  const focused = place.contains(used) && used.name ? `[name="${used.name}"][value="${used.value}"]` : null;
  const isOpen = place.querySelector('details')?.open;
  place.replaceChildren(...fresh.childNodes);
  const details = place.querySelector('details');
  if (details && isOpen) details.open = true;
  if (focused) place.querySelector(focused)?.focus();
  const said = place.parentElement.querySelector('[data-alike]');
  if (said && said.textContent !== status) said.textContent = status;
}

if (form) {
  const asking = lastAsked(pause, async signal => {
    const place = form.querySelector('[data-again]');
    if (!place) return;
    const goal = document.getElementById('Input_Goal').value.trim();
    const words = { customer: place.dataset.customer, goal: goal.length < fewest ? '' : goal.slice(0, most), matter: chosen('Input.Matter'), asTold: chosen('Input.AsTold'), stub: form.querySelector('[name="Input.Stub"]')?.value ?? '' };
    const part = await fetchPart(place.dataset.again, words, signal);
    const fresh = part.querySelector('[data-again]');
    if (fresh && place.isConnected) lay(place, fresh, part.querySelector('[data-alike]').textContent);
  });
  form.addEventListener('input', event => { if (event.target.id === 'Input_Goal') asking.ask(); });
  form.addEventListener('change', event => { if (event.target.name === 'Input.Matter') asking.ask(); });
  document.addEventListener('desk:beside', () => { if (document.getElementById('Input_Goal').value.trim().length >= fewest) asking.ask(); });
}
