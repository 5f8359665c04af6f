/* The practitioner's way: choose clients, Host, hear who comes, Begin, admit, End. */
import { Finder } from './finder.js';
import { clear, tell } from './notices.js';
import { announce, idOf, make, onPress, part, say } from './page.js';
import { PresenceList, hereFirst } from './presence.js';
import { allowSound, chime } from './sound.js';

const MOST = 3;
const CHOSEN = 'care-clients';

export class Practitioner extends EventTarget {
  #signalling; #media; #room; #people = []; #chosen = new Set(JSON.parse(sessionStorage.getItem(CHOSEN) ?? '[]')); #list; #finder; #inside; #hasBegun = false;

  constructor(signalling, media, room) {
    super();
    this.#signalling = signalling;
    this.#media = media;
    this.#room = room;
    const how = { begin: (person) => this.#row(person), dress: (row, person) => this.#dress(row, person) };
    this.#list = new PresenceList(part('people'), how);
    this.#finder = new Finder(this.#list, (id) => this.#chosen.has(id));
    this.#inside = new PresenceList(part('waiting-people'), { begin: (person) => this.#waitingRow(person), dress: () => {} });
    signalling
      .on('welcome', ({ people }) => this.#know(people))
      .on('people', ({ people }) => this.#know(people))
      .on('arrived', ({ person }) => this.#arrived(idOf(person)))
      .on('room', ({ begunAt }) => { this.#hasBegun = Boolean(begunAt); this.#offer(); })
      .on('joined', () => this.#offer())
      .on('left', () => this.#offer())
      .on('refused', ({ to }) => { if (['host', 'join'].includes(to) && !room.isIn) media.stop(); })
      .on('begun', () => { this.#hasBegun = true; this.#offer(); announce(say('begun')); });
    onPress('host', () => this.host());
    onPress('again', () => this.host());
    onPress('admit', (button) => room.ask('admit', { person: button.dataset.person }));
    onPress('end', () => room.ask('end'));
    part('people').addEventListener('change', ({ target }) => this.#choose(target));
  }

  async host() {
    allowSound();
    part('host-problem').hidden = this.#chosen.size > 0;
    if (!this.#chosen.size) { part('people').querySelector('input')?.focus(); return; }
    sessionStorage.setItem(CHOSEN, JSON.stringify([...this.#chosen]));
    await this.#media.start();
    if (this.#signalling.send('host', { clients: [...this.#chosen] })) return;
    this.#media.stop();
    part('offline').hidden = false;
  }

  goOn() {}

  entered() { this.#offer(); }

  #know(people) {
    if (!people) return;
    this.#people = people;
    [...this.#chosen].filter((id) => !people.some((person) => person.id === id && person.mayConnect)).forEach((id) => this.#chosen.delete(id));
    this.#count();
    this.#show();
    this.#offer();
  }

  #count() {
    const words = this.#chosen.size ? say('host.count', this.#chosen.size) : '';
    if (part('host-count').textContent !== words) part('host-count').textContent = words;
  }

  #show() {
    this.#list.show(hereFirst(this.#people));
    this.#finder.show(this.#people);
  }

  #arrived(id) {
    this.#people = this.#people.map((person) => (person.id === id ? { ...person, waiting: true } : person));
    this.#show();
    chime().catch(() => {});
    announce(say('arrived', this.#name(id)));
    this.#offer();
  }

  /* Begin, or Admit once it has begun, as long as somebody waits. */
  #offer() {
    const waiting = this.#waiting();
    this.#inside.show(waiting);
    part('waiting-box').hidden = !waiting.length;
    if (!this.#room.isIn || !waiting.length) { clear('arrived'); return; }
    const names = new Intl.ListFormat(document.documentElement.lang).format(waiting.map(({ name }) => name));
    const admit = () => this.#waiting().forEach(({ id }) => this.#room.ask('admit', { person: id }));
    const begin = () => this.#room.ask('begin');
    tell('arrived', say(waiting.length === 1 ? 'arrived' : 'arrived.many', names), {
      mood: 'new',
      action: this.#hasBegun ? { text: say('admit'), press: admit } : { text: say('begin'), press: begin },
    });
  }

  #waiting() { return this.#people.filter(({ id, waiting }) => waiting && !this.#room.people.has(id)); }

  #name(id) { return this.#people.find((person) => person.id === id)?.name ?? ''; }

  #row(person) {
    const box = make('input', { type: 'checkbox', id: `meet-${person.id}`, value: person.id });
    return { before: [box], name: make('label', { htmlFor: box.id, className: 'strong', text: person.name }) };
  }

  #waitingRow({ id, name }) {
    const button = make('button', { type: 'button', className: 'button button-small button-main', text: say('admit'), dataset: { do: 'admit', person: id } }, make('span', { className: 'unseen', text: ` ${name}` }));
    return { after: [button] };
  }

  #dress(row, { id, mayConnect }) {
    const box = row.querySelector('input');
    box.disabled = !mayConnect;
    box.checked = this.#chosen.has(id);
  }

  #choose(box) {
    if (box.checked && this.#chosen.size >= MOST) {
      box.checked = false;
      part('host-most').hidden = false;
      return;
    }
    part('host-most').hidden = true;
    part('host-problem').hidden = true;
    this.#chosen[box.checked ? 'add' : 'delete'](box.value);
    this.#count();
  }
}
