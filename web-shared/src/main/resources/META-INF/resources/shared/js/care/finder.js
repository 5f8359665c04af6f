/* Finds people in a long list by what is typed: every word somewhere in the name, however it is written. Who was chosen stays to be seen. */
import { part, say } from './page.js';

/** With so few nobody needs to search. */
const FEW = 8;

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a name has all words that were typed. */
export const isMeant = (name, typed) => plain(typed).split(/\s+/).every((word) => plain(name).includes(word));

export class Finder {
  #box = part('find');
  #field = part('find-field');
  #list; #isKept; #people = [];

  /** isKept(id): whether somebody is shown whatever was typed. */
  constructor(list, isKept) {
    this.#list = list;
    this.#isKept = isKept;
    this.#field.addEventListener('input', () => this.#find());
    this.#field.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.#clear(); });
  }

  show(people) {
    this.#people = people;
    this.#box.hidden = people.length <= FEW;
    this.#find();
  }

  #clear() {
    this.#field.value = '';
    this.#find();
  }

  #find() {
    const typed = this.#box.hidden ? '' : this.#field.value.trim();
    const found = this.#people.filter(({ name }) => isMeant(name, typed));
    const shown = new Set(found.map(({ id }) => id));
    this.#list.only((id) => shown.has(id) || this.#isKept(id));
    const words = !typed ? '' : found.length ? say('find.found', found.length, this.#people.length) : say('find.nobody');
    if (part('find-found').textContent !== words) part('find-found').textContent = words;
  }
}
