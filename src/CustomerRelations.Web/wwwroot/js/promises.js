// One more line for a promise, without leaving the page. The server makes the lines anew from everything typed; the rest stays as it is.
const form = document.querySelector('form.desk');
const place = 'more-promises';

async function another(button) {
  const answer = await fetch(button.formAction, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const part = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(place);
  if (!part) throw new Error('no such part');
  document.getElementById(place).replaceWith(document.adoptNode(part));
  part.querySelector('.lead:last-child input')?.focus();
}

form?.addEventListener('click', event => {
  const button = event.target.closest('button[data-another]');
  if (!button) return;
  event.preventDefault();
  // What cannot be done beside is done by the page itself.
  another(button).catch(() => form.requestSubmit(button));
});
