/* The people one may meet, as a list that is kept in step with what the server says, without losing focus or choice. */
import { app, make, say } from './page.js';

const missing = app ? JSON.parse(app.dataset.missing) : {};
const side = app?.dataset.side;

/** there, busy, waiting or away. */
export const presenceOf = ({ there, busy, waiting }) => (waiting ? 'waiting' : busy ? 'busy' : there ? 'there' : 'away');

const why = ({ mayConnect, missing: facts }) => (mayConnect ? '' : (facts ?? []).map((fact) => (missing[fact] ?? '').replace('{0}', app.dataset.organization)).join(' '));

export class PresenceList {
  #list; #dress; #rows = new Map();

  /** begin(person): elements in front of and behind the name; dress(row, person): called with each news. */
  constructor(list, { begin, dress }) {
    this.#list = list;
    this.#begin = begin;
    this.#dress = dress;
  }

  #begin;

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
