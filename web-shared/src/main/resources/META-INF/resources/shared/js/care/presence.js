/* The people one may meet, as a list that is kept in step with what the server says, without losing focus or choice. */
import { app, make, say } from './page.js';

const missing = app ? JSON.parse(app.dataset.missing) : {};
const side = app?.dataset.side;

const ORDER = ['waiting', 'there', 'busy', 'away'];

/** there, busy, waiting or away. */
export const presenceOf = ({ there, busy, waiting }) => (waiting ? 'waiting' : busy ? 'busy' : there ? 'there' : 'away');

const why = ({ mayConnect, missing: facts }) => (mayConnect ? '' : (facts ?? []).map((fact) => (missing[fact] ?? '').replace('{0}', app.dataset.organization)).join(' '));

/** Who waits comes first, then who is there; among those alike it stays as it was. */
export const hereFirst = (people) => [...people].sort((one, other) => ORDER.indexOf(presenceOf(one)) - ORDER.indexOf(presenceOf(other)));

export class PresenceList {
  #list; #begin; #dress; #rows = new Map(); #order = []; #isPointedAt = false;

  /** begin(person): elements in front of and behind the name; dress(row, person): called with each news. */
  constructor(list, { begin, dress }) {
    this.#list = list;
    this.#begin = begin;
    this.#dress = dress;
    const point = (isPointedAt) => () => { this.#isPointedAt = isPointedAt; this.#arrange(); };
    list.addEventListener('pointerenter', point(true));
    list.addEventListener('pointerleave', point(false));
    list.addEventListener('focusout', ({ relatedTarget }) => { if (!list.contains(relatedTarget)) this.#arrange(null); });
  }

  show(people) {
    const wanted = new Set(people.map(({ id }) => id));
    this.#rows.forEach((row, id) => { if (!wanted.has(id)) { row.remove(); this.#rows.delete(id); } });
    if (!this.#rows.size) this.#list.replaceChildren();
    people.forEach((person) => {
      const row = this.#rows.get(person.id) ?? this.#row(person);
      const state = presenceOf(person);
      const place = row.querySelector('.presence');
      place.className = `presence presence-${state}`;
      const words = say(`presence.${side}.${state}`);
      if (place.textContent !== words) place.textContent = words;
      row.querySelector('.why').textContent = why(person);
      row.querySelector('.why').hidden = person.mayConnect;
      this.#dress(row, person);
    });
    this.#order = people.map(({ id }) => id);
    this.#arrange();
  }

  /** Shows those alone of whom isShown(id) says so. */
  only(isShown) { this.#rows.forEach((row, id) => { row.hidden = !isShown(id); }); }

  /* While somebody points at the list or is in it with the keyboard nothing moves: who slides under a finger is chosen by mistake. */
  #arrange(focused = document.activeElement) {
    if (this.#isPointedAt || this.#list.contains(focused)) return;
    this.#order.map((id) => this.#rows.get(id)).forEach((row, place) => {
      if (this.#list.children[place] !== row) this.#list.insertBefore(row, this.#list.children[place] ?? null);
    });
  }

  #row(person) {
    const { before = [], after = [], name } = this.#begin(person);
    const row = make('li', { className: 'meet', dataset: { person: person.id } },
      ...before,
      make('div', { className: 'meet-who' }, name ?? make('strong', { text: person.name }), make('span', { className: 'presence' }), make('span', { className: 'why small soft', hidden: true })),
      ...after);
    this.#rows.set(person.id, row);
    this.#list.append(row);
    return row;
  }
}
