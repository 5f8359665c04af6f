/* What the modules share to read and write the page: its words, its parts, its one voice for screen readers. */
export const app = document.querySelector('[data-care]');
const words = app ? JSON.parse(app.dataset.words) : {};

/** The word of a key, with {0} and {1} filled in; a key without a word falls back to its beginning. */
export const say = (key, ...values) => {
  let found = key;
  while (!(found in words) && found.includes('.')) found = found.slice(0, found.lastIndexOf('.'));
  return (words[found] ?? key).replace(/\{(\d)\}/g, (all, index) => values[index] ?? '');
};

export const part = (name, within = document) => within.querySelector(`[data-part="${name}"]`);
export const parts = (name, within = document) => [...within.querySelectorAll(`[data-part="${name}"]`)];

/** A new element: make('p', {className: 'soft', text: 'Hello', dataset: {part: 'x'}, attributes: {role: 'note'}}, child…) */
export const make = (tag, { text, dataset, attributes, ...rest } = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), rest);
  if (text !== undefined) element.textContent = text;
  Object.assign(element.dataset, dataset);
  Object.entries(attributes ?? {}).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
};

export const icon = (name) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
};

/** What a button of this name does, wherever it stands. */
export const onPress = (name, handler) => app.addEventListener('click', (event) => {
  const button = event.target.closest(`[data-do="${name}"]`);
  if (button) handler(button, event);
});

/** Shows one of the page's views and moves the reader to its heading. */
export const show = (name, { isFirst = false } = {}) => {
  const views = [...app.querySelectorAll('[data-view]')];
  const next = views.find((view) => view.dataset.view === name);
  if (!next || !next.hidden) return;
  views.forEach((view) => { view.hidden = view !== next; });
  document.documentElement.classList.toggle('in-room', name === 'room');
  if (isFirst) return;
  next.querySelector('h1').focus({ preventScroll: true });
  scrollTo(0, 0);
};

export const isShown = (name) => !app.querySelector(`[data-view="${name}"]`).hidden;

/** Read out, not shown. */
export const announce = (text) => {
  const voice = part('voice');
  voice.textContent = '';
  setTimeout(() => { voice.textContent = text; }, 50);
};

/** Two letters at most, for where there is no picture. */
export const initials = (name) => {
  const all = name.replace(/[^\p{L}\p{N} '-]/gu, ' ').trim().split(/\s+/);
  return [all[0], all.length > 1 ? all.at(-1) : ''].map((each) => [...each][0] ?? '').join('').toUpperCase() || '?';
};

/** 128 random bits, as text that may stand anywhere. */
export const random = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

export const idOf = (person) => (typeof person === 'object' ? person.id : person);
