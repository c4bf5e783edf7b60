// Alt Shift L: leave this desk at once. What is being written goes along and is kept.
document.addEventListener('keydown', event => {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL' || event.repeat) return;
  const button = document.querySelector('[data-lock]');
  if (!button) return;
  event.preventDefault();
  button.click();
});
