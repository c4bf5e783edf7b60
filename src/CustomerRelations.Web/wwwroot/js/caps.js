// Says that Caps Lock is on while a password is typed, in the element marked [data-caps].
const hint = document.querySelector('[data-caps]');

function say(event) {
  if (event.target.type !== 'password' || !event.getModifierState) return;
  const words = event.getModifierState('CapsLock') ? 'Caps Lock is on.' : '';
  if (hint.textContent !== words) hint.textContent = words;
  hint.hidden = words === '';
}

if (hint) {
  for (const name of ['keydown', 'keyup', 'pointerdown']) document.addEventListener(name, say);
}
