// The file of whoever was chosen is laid beside the form, without leaving the page: what was typed stays in its fields.
const form = document.querySelector('form.desk');
let laid = location.search;

// What belongs to the person and not to the words: it goes with them.
const theirs = ['Input.Who', 'Input.Customer', 'Input.Task', 'Input.Visit', 'Input.Anonymous', 'Input.IsNew', 'Input.Matter', 'Input.AsTold'];

const parts = () => [...document.querySelectorAll('[data-beside]')];
const controls = () => parts().flatMap(part => [...part.querySelectorAll('input, textarea, select')]).filter(control => control.form === form);

function typed() {
  const words = new Map();
  for (const control of controls()) {
    const chosen = !['radio', 'checkbox'].includes(control.type) || control.checked;
    if (control.name && chosen && !theirs.includes(control.name)) words.set(control.name, control.value);
  }
  return words;
}

function writeBack(words) {
  for (const control of controls()) {
    if (!words.has(control.name)) continue;
    if (['radio', 'checkbox'].includes(control.type)) control.checked = control.value === words.get(control.name);
    else control.value = words.get(control.name);
  }
}

// "What do they want" becomes "What does she want": only words change, and no control is touched.
function follow(old, fresh) {
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  if (old.nodeType !== Node.ELEMENT_NODE || old.matches('[data-beside], input, textarea, select, svg')) return;
  const [mine, others] = [[...old.childNodes], [...fresh.childNodes]];
  if (mine.length !== others.length || mine.some((node, at) => node.nodeName !== others[at].nodeName)) return;
  mine.forEach((node, at) => follow(node, others[at]));
}

function lay(fresh) {
  const words = typed();
  for (const part of parts()) {
    const other = fresh.querySelector(`[data-beside="${part.dataset.beside}"]`);
    if (other) part.replaceWith(document.importNode(other, true));
  }
  writeBack(words);
  for (const stage of form.querySelectorAll('.stage > .body')) {
    const other = fresh.querySelector(`#${stage.parentElement.id} > .body`);
    if (other) follow(stage, other);
  }
  const [aside, other] = [document, fresh].map(page => page.querySelector('[data-beside-label]'));
  aside?.setAttribute('aria-label', other.getAttribute('aria-label'));
  document.dispatchEvent(new Event('desk:beside'));
}

function say(person) {
  const said = document.querySelector('[data-beside-said]');
  if (said) said.textContent = person ? `${person.dataset.name}’s file is beside the form.` : 'Nobody’s file is open.';
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

// The form says its key, so that its own words are not laid back into it or told of as another's.
function asked(address) {
  const url = new URL(address, location.href);
  url.searchParams.delete('draft');
  url.searchParams.set('beside', form.elements.__key.value);
  return url;
}

// Throws when the server does not answer with a desk: then the whole form is sent, as without scripts.
export async function layBeside(address, { isBack = false } = {}) {
  if (!form) throw new Error('no desk');
  const answer = await fetch(asked(address), { redirect: 'error' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const person = fresh.querySelector('[name="Input.Customer"]');
  if (!fresh.querySelector('form.desk') || (new URL(address, location.href).searchParams.has('customer') && !person)) throw new Error('no file');
  lay(fresh);
  if (!isBack) history.pushState(null, '', address);
  laid = location.search;
  say(form.querySelector('[name="Input.Customer"]'));
  document.getElementById(person ? 'Input_Goal' : 'Input_Who')?.focus();
}

// Buttons that choose somebody, or put the file away.
function choice(button) {
  if (button.matches('[data-away]')) return '/desk';
  const reference = button.formAction && new URL(button.formAction).searchParams.get('choose');
  return reference && !button.matches('[data-look]') ? `/desk?customer=${encodeURIComponent(reference)}` : null;
}

if (form) {
  let sent = null;
  document.addEventListener('draft:address', () => { laid = location.search; });
  document.addEventListener('click', event => {
    const button = event.target.closest?.('button[formaction*="handler=Look"]');
    const address = button && button !== sent && choice(button);
    if (!address) return;
    event.preventDefault();
    layBeside(address).catch(() => {
      sent = button;
      button.click();
    });
  });
  window.addEventListener('popstate', () => {
    if (location.search === laid) return;
    layBeside(location.href, { isBack: true }).catch(() => location.reload());
  });
}
