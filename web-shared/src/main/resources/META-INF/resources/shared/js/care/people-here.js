/* The list of those in the room, with each one's safety code, and Remove for the practitioner. */
import { app, icon, make, part, parts, say } from './page.js';

export class PeopleHere {
  #list = part('people-here');
  #remove;

  constructor(remove) {
    this.#remove = remove;
    part('people-own').append(make('strong', { text: say('tile.you') }));
  }

  add({ id, name }) {
    if (this.#row(id)) return;
    const row = make('li', { className: 'here', dataset: { person: id } },
      make('div', { className: 'here-name' }, make('strong', { text: name }), make('span', { className: 'here-off', hidden: true }, icon('mic-off'), make('span', { className: 'unseen', text: say('tile.muted') }))),
      make('p', { className: 'here-code' }, make('span', { text: say('code.label') }), make('strong', { className: 'code-digits', text: say('code.soon'), dataset: { part: 'code' } })));
    if (app.dataset.side === 'practitioner') {
      const button = make('button', { type: 'button', className: 'button button-small button-danger', text: say('remove') }, make('span', { className: 'unseen', text: ` ${name}` }));
      button.addEventListener('click', () => this.#remove(id));
      row.append(button);
    }
    this.#list.append(row);
  }

  /** code: null until a new one is agreed on. */
  code(id, code) {
    const row = this.#row(id);
    if (row) part('code', row).textContent = code ?? say('code.soon');
    this.#first();
  }

  state(id, { microphone }) {
    const off = this.#row(id)?.querySelector('.here-off');
    if (off) off.hidden = microphone;
  }

  remove(id) {
    this.#row(id)?.remove();
    this.#first();
  }

  clear() {
    this.#list.replaceChildren();
    this.#first();
  }

  /* With one other person the code stands at the top of the room too. */
  #first() {
    const codes = parts('code', this.#list);
    const isOne = codes.length === 1 && /\d/.test(codes[0].textContent);
    part('code-chip').hidden = !isOne;
    if (isOne) part('code-first').textContent = codes[0].textContent;
  }

  #row(id) { return [...this.#list.children].find((row) => row.dataset.person === id); }
}
