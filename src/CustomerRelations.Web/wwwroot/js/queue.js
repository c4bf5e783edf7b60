// Who waits, kept fresh; the keys of a visit; the same goal as last.
import { fetchPart } from './combo.js';

const every = 30_000;

// A page nobody uses does not ask: it would keep the sign-in of an empty desk alive.
const rest = 600_000;
let used = Date.now();
for (const sign of ['keydown', 'pointerdown']) addEventListener(sign, () => { used = Date.now(); }, { passive: true });

// What has the focus stays as it is until the next time.
function swap(part, id) {
  const old = document.getElementById(id);
  const fresh = part.getElementById(id);
  if (old && fresh && !old.isEqualNode(fresh) && !old.contains(document.activeElement)) old.replaceWith(fresh);
}

async function look() {
  if (document.hidden || Date.now() - used > rest) return;
  const part = await fetchPart('/visits?handler=Waiting', {});
  swap(part, 'waiting-count');
  swap(part, 'waiting');
}

if (document.getElementById('waiting-count')) setInterval(() => look().catch(() => {}), every);

// The words of the customer before stand in the field at once; words that stand there already stay.
function same(button) {
  const goal = document.getElementById('Input_Goal');
  if (goal.value.trim() === '') {
    goal.value = button.dataset.same;
    goal.dispatchEvent(new Event('input', { bubbles: true }));
  }

  button.hidden = true;
  goal.focus();
}

document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-same]');
  if (!button) return;
  event.preventDefault();
  same(button);
});

const typed = 'input:not([type="radio"], [type="checkbox"], [type="submit"], [type="button"]), textarea, select';
const verbs = { a: '[data-arrive]', l: '[data-leave]' };

document.addEventListener('keydown', event => {
  if (event.repeat || event.isComposing || event.ctrlKey || event.metaKey) return;
  if (event.altKey) {
    const button = event.shiftKey && event.code === 'KeyG' && document.querySelector('[data-same]:not([hidden])');
    if (!button) return;
    event.preventDefault();
    same(button);
    return;
  }

  // Whoever does without the keys of a single letter does without these too; what is open over the page has its own.
  if (document.body.dataset.letters === 'off' || document.querySelector('dialog[open]')) return;
  const verb = verbs[event.key.toLowerCase()];
  const visit = verb && !event.shiftKey && !event.target.matches?.(typed) && event.target.closest?.('[data-visit]');
  const button = visit && visit.querySelector(verb);
  if (!button) return;
  event.preventDefault();
  button.click();
});
