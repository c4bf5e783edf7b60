// A toast goes after ten seconds, but stays while it is read (pointer over it) or used (focus in it).
const wait = 10000;

for (const toast of document.querySelectorAll('[data-toast]')) {
  // Written once more after the page is there: readers announce a change, not what stood from the start.
  if (!toast.firstElementChild) {
    const words = toast.textContent;
    toast.textContent = '';
    requestAnimationFrame(() => { toast.textContent = words; });
  }

  const go = () => toast.matches(':hover, :focus-within') ? setTimeout(go, 2000) : toast.remove();
  setTimeout(go, wait);
}
