// An import that is under way: looks every few seconds and swaps the progress; when it is done the page is shown anew.
const pause = 3000;
const panel = document.querySelector('[data-poll]');

async function look() {
  const answer = await fetch(panel.dataset.poll, { redirect: 'error' });
  if (!answer.ok) return;
  const part = document.createRange().createContextualFragment(await answer.text());
  const next = part.querySelector('#progress');
  if (next?.dataset.busy !== 'true') {
    location.reload();
    return;
  }
  const said = panel.querySelector('#progress-said');
  if (said.textContent !== next.dataset.said) said.textContent = next.dataset.said;
  panel.querySelector('#progress').replaceWith(next);
}

if (panel) setInterval(() => look().catch(() => {}), pause);

// A file that is too large is said to be so before it is sent.
const chosen = document.querySelector('input[type="file"][data-most]');
chosen?.addEventListener('change', () => {
  const most = Number(chosen.dataset.most);
  const tooLarge = (chosen.files[0]?.size ?? 0) > most;
  chosen.setCustomValidity(tooLarge ? `That file is larger than ${Math.round(most / 1048576)} MB. Part it in two and bring one after the other.` : '');
  if (tooLarge) chosen.reportValidity();
});
