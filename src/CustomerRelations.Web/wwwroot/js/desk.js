// The save bar says how they came and how they would leave, as soon as both are chosen.
const words = ['', 'upset', 'unhappy', 'so-so', 'pleased', 'delighted'];
const form = document.querySelector('form.desk');

function drawing(css, symbol) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', css);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `/img/icons.svg#${symbol}`);
  svg.append(use);
  return svg;
}

function span(css, ...parts) {
  const element = document.createElement('span');
  element.className = css;
  element.append(...parts);
  return element;
}

const chosen = side => Number(form.querySelector(`.feel input[name$="${side}"]:checked`)?.value ?? 0);

function change(warmer) {
  if (warmer === 0) return 'the same';
  return warmer > 0 ? `${warmer} warmer` : `${-warmer} colder`;
}

function showLift(place) {
  const arrived = chosen('Arrived');
  const left = chosen('Left');
  if (!arrived || !left) {
    place.replaceChildren();
    return;
  }

  const lift = span('lift', drawing('face s', `feel-${arrived}`), drawing('i', 'i-arrow-right'), drawing('face s', `feel-${left}`));
  lift.setAttribute('role', 'img');
  lift.setAttribute('aria-label', `Came in ${words[arrived]}, left ${words[left]}`);
  place.replaceChildren(lift, span('muted', change(left - arrived)));
}

// Anonymous: the name is not needed. What was written there stays.
function followAnonymous(box, name) {
  const { placeholder } = name;
  const follow = () => { name.placeholder = box.checked ? 'Not needed: they stay anonymous' : placeholder; };
  box.addEventListener('change', follow);
  follow();
}


if (form) {
  const place = form.querySelector('[data-lift]');
  if (place) {
    form.addEventListener('change', event => {
      if (event.target.matches('.feel input')) showLift(place);
    });
    showLift(place);
  }

  const begin = () => {
    const box = document.getElementById('anonymous');
    const name = document.getElementById('Input_Who');
    if (box && name) followAnonymous(box, name);
  };
  begin();
  document.addEventListener('desk:beside', begin);
}
