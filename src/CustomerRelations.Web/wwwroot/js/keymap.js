// The map of all keys, over any page. The server writes it once it is asked for.
import { fetchPart } from './combo.js';

const dialog = document.getElementById('keymap');
let before;

export async function showKeys() {
  if (!dialog || dialog.open) return;
  before = document.activeElement;
  const place = dialog.querySelector('[data-map]');
  if (!place.firstElementChild) {
    const part = await fetchPart(dialog.dataset.part, {}).catch(() => null);
    if (!part) return;
    place.replaceChildren(part);
  }

  if (!document.querySelector('dialog[open]')) dialog.showModal();
}

dialog?.addEventListener('close', () => before?.focus?.());
dialog?.addEventListener('click', event => {
  if (event.target === dialog || event.target.closest('[data-close]')) dialog.close();
});
