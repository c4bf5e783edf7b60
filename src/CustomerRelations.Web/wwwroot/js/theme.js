// Light or dark at once, and remembered with the person's account in the background.
const root = document.documentElement;
const form = document.getElementById('theme-form');

function isDark() {
  return root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function remember(theme) {
  if (!form) return;
  form.elements.theme.value = theme;
  // No answer is not worth a word: the choice holds on this page, and the profile page has it too.
  fetch(form.action, { method: 'post', body: new URLSearchParams(new FormData(form)), redirect: 'manual', keepalive: true }).catch(() => {});
}

document.addEventListener('click', event => {
  if (!event.target.closest('[data-theme-toggle]')) return;
  root.dataset.theme = isDark() ? 'light' : 'dark';
  remember(root.dataset.theme);
});
