// The guide at the desk: it stays at the stage that was in use while somebody ticks in it, and follows the channel.
const panel = document.querySelector('.desk .guide')?.closest('.guidepanel');

// The stage whose words stand there while the focus is in the panel itself; anywhere else CSS knows.
function followStage(guide) {
  document.addEventListener('focusin', event => {
    if (panel.contains(event.target)) return;
    const stage = event.target.closest?.('.stage');
    if (stage) guide.dataset.at = stage.id.replace('stage-', '');
    else delete guide.dataset.at;
  });
}

// The channel's own words where it has some, else those for every channel.
function followChannel(guide) {
  const turn = () => {
    const channel = document.querySelector('.desk [name="Input.Channel"]:checked')?.value ?? '';
    for (const stage of guide.children) {
      const pages = [...stage.querySelectorAll('.said')];
      const own = pages.find(page => page.dataset.channel === channel) ?? pages[0];
      for (const page of pages) page.hidden = page !== own;
    }
  };
  document.addEventListener('change', event => {
    if (event.target.name === 'Input.Channel') turn();
  });
  turn();
}

// "2 of 3", in words and for oneself: nothing of it is posted or kept.
function count(checks) {
  const boxes = [...checks.querySelectorAll('input')];
  const ticked = boxes.filter(box => box.checked).length;
  const words = checks.querySelector('[data-ticked]');
  words.hidden = ticked === 0;
  words.textContent = `${ticked} of ${boxes.length}`;
}

if (panel) {
  const guide = panel.querySelector('.guide');
  followStage(guide);
  followChannel(guide);
}

document.addEventListener('change', event => {
  const checks = event.target.closest?.('[data-selfchecks]');
  if (checks) count(checks);
});
