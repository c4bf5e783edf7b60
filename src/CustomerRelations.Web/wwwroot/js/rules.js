// A rule's sentence shows the slots it needs as soon as something else is chosen; nothing is saved by that.
const board = document.querySelector('[data-sentence]');

async function refit(chosen) {
  const form = chosen.form;
  const look = form.querySelector('[data-look]');
  const answer = await fetch(look.formAction, { method: 'POST', body: new FormData(form) });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('[data-sentence]');
  if (!fresh) return;
  board.replaceChildren(...fresh.children);
  document.getElementById(chosen.id)?.focus();
}

board?.addEventListener('change', event => {
  if (event.target.matches('[data-slots]')) refit(event.target);
});
