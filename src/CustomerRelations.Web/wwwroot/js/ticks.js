// One tick for all on the page, and a count of those ticked. Without scripts each is ticked by hand.
for (const form of document.querySelectorAll('form.ticks')) {
  const all = form.querySelector('[data-tick-all]');
  const said = form.querySelector('[data-ticked]');
  const boxes = [...form.querySelectorAll('tbody input[type="checkbox"]')];
  if (!all || !said) continue;

  const show = () => {
    const ticked = boxes.filter(box => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    said.textContent = `${ticked} ticked`;
  };

  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    show();
  });
  form.addEventListener('change', show);

  // A page that comes back from history comes back with its ticks.
  addEventListener('pageshow', show);
}
