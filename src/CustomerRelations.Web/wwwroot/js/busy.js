// A form that was sent shows so on its button. Sending twice would be harmless; this only says "wait".
document.addEventListener('submit', event => {
  if (event.defaultPrevented || event.target.method !== 'post') return;
  event.submitter?.setAttribute('aria-busy', 'true');
});

// Back from the next page, the form may be sent again.
window.addEventListener('pageshow', event => {
  if (!event.persisted) return;
  for (const button of document.querySelectorAll('button[aria-busy="true"]')) button.removeAttribute('aria-busy');
});
