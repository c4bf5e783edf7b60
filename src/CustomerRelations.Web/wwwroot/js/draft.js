// Keeps what is typed, on the server and nowhere else: a moment after the last key, and when the page is left or put aside.
const pause = 1500;
const again = 5000;
const largestFarewell = 60000;
const words = {
  typing: 'Not saved yet',
  kept: 'Draft kept',
  offline: 'You are offline. Your words are here; carry on.',
  busy: 'We can’t keep a draft just now. Your words are here; carry on.',
  out: 'You are signed out. Save and sign in: your words come along.',
  large: 'That is more than we can keep. Shorten it, or copy it first.',
  stale: 'We can’t keep drafts of this page. Copy your words before you leave it.',
  saved: 'This was saved already.',
};

function noteOf(form) {
  let note = form.querySelector('[data-draft] > span');
  if (!note) {
    const line = document.createElement('p');
    line.className = 'draft';
    line.setAttribute('role', 'status');
    note = document.createElement('span');
    line.append(note);
    form.append(line);
  }
  return note;
}

// The words are read aloud when they change; how long ago is only looked at.
function speaker(form) {
  const note = noteOf(form);
  const age = document.createElement('span');
  age.setAttribute('aria-hidden', 'true');
  let keptAt = 0;
  const count = () => {
    if (!keptAt) return;
    const seconds = Math.round((Date.now() - keptAt) / 1000);
    age.textContent = seconds < 1 ? ', just now' : seconds < 60 ? `, ${seconds} s ago` : `, ${Math.floor(seconds / 60)} min ago`;
  };
  setInterval(count, 1000);
  return what => {
    if (note.firstChild?.nodeValue !== what) note.replaceChildren(what, age);
    keptAt = what === words.kept ? Date.now() : 0;
    age.textContent = '';
    count();
  };
}

function said(status) {
  if (status === 401) return words.out;
  if (status === 413) return words.large;
  if (status === 409) return words.saved;
  if (status === 429 || status >= 500) return words.busy;
  return words.stale;
}

function keepWords(form) {
  const say = speaker(form);
  const path = new URL(form.action, location.href).pathname;
  let dirty = false;
  let isKept = form.dataset.draftForm === 'back';
  let timer;
  let flight = null;
  let turn = 0;

  const plain = () => {
    const query = new URLSearchParams(location.search);
    if (!query.has('draft')) return location.pathname + location.search;
    query.delete('draft');
    return location.pathname + (query.size ? `?${query}` : '');
  };

  const packed = () => {
    const body = new FormData(form);
    body.set('__form', path);
    body.set('__from', plain());
    body.set('__turn', String(turn));
    return body;
  };

  // The page is asked for by its draft from now on: loading it again brings these words, whatever another tab holds; and a page that was
  // posted does not ask whether to send once more.
  const settle = () => {
    const isPosted = form.dataset.draftForm === 'posted';
    const query = new URLSearchParams(isPosted ? '' : location.search);
    const key = form.elements.__key.value;
    if (!isPosted && query.get('draft') === key) return;
    form.dataset.draftForm = 'back';
    query.set('draft', key);
    const back = isPosted && form.elements.return?.value;
    if (back) query.set('return', back);
    history.replaceState(history.state, '', `${isPosted ? path : location.pathname}?${query}${location.hash}`);
    document.dispatchEvent(new Event('draft:address'));
  };

  const later = wait => {
    clearTimeout(timer);
    timer = setTimeout(keep, wait);
  };

  const finish = async answer => {
    if (!answer.ok) {
      say(said(answer.status));
      if (answer.status === 429 || answer.status >= 500) {
        dirty = true;
        later(again);
      }
      return;
    }
    isKept = true;
    if (!dirty) say(words.kept);
    settle();
    const place = document.querySelector('[data-writers]');
    const text = (await answer.text()).trim();
    if (place && form.contains(place) === false && place.innerHTML.trim() !== text) place.replaceChildren(document.createRange().createContextualFragment(text));
  };

  async function keep() {
    clearTimeout(timer);
    if (!dirty) return;
    if (flight) {
      await flight;
      return later(0);
    }
    dirty = false;
    flight = fetch('/drafts', { method: 'POST', body: packed(), redirect: 'error' }).then(finish, () => {
      dirty = true;
      say(navigator.onLine ? words.busy : words.offline);
      later(again);
    });
    await flight;
    flight = null;
  }

  // The page may be gone before an answer comes; a long text is sent as far as the browser lets it.
  const farewell = () => {
    if (!dirty && !flight) return;
    clearTimeout(timer);
    dirty = false;
    const body = packed();
    const size = [...body.values()].reduce((sum, value) => sum + String(value).length, 0);
    fetch('/drafts', { method: 'POST', body, redirect: 'error', keepalive: size < largestFarewell }).then(finish, () => { dirty = true; });
  };

  const note = wait => {
    dirty = true;
    turn = Date.now();
    say(navigator.onLine ? words.typing : words.offline);
    later(wait);
  };

  const touch = event => {
    const { form: owner } = event.target;
    if (owner === form && event.target.type !== 'password') note(pause);
  };

  document.addEventListener('input', touch);
  document.addEventListener('change', touch);
  // Another file lies beside the words: they are about somebody else now. Choosing alone is not writing.
  document.addEventListener('desk:beside', () => { if (dirty || isKept) note(0); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') farewell(); });
  addEventListener('pagehide', farewell);
  addEventListener('online', () => { if (dirty) keep(); });
  addEventListener('offline', () => say(words.offline));

  // What cannot be sent stays on the page.
  document.addEventListener('submit', event => {
    if (event.target !== form || navigator.onLine) return;
    event.preventDefault();
    event.stopPropagation();
    say(words.offline);
  }, true);

  if (form.dataset.draftForm === 'posted') {
    dirty = true;
    turn = Date.now();
    keep();
  }
}

for (const form of document.querySelectorAll('form[data-draft-form]')) keepWords(form);
