/* The connections to everybody else in the room. Each page that was opened has a number of its own, so both sides know whether
   the other came back with the same page (the connection goes on, and is repaired if need be) or a new one (it begins anew).
   Fires: met (with what of theirs is on), track, state (of the connection), code, all with the person's id. */
import { Peer } from './peer.js';
import { Safety } from './safety.js';

const BITS = { 1: 1_200_000, 2: 600_000, 3: 350_000 };

export class Mesh extends EventTarget {
  #page; #send; #configuration; #tracks; #state;
  #members = new Map();

  /** page: this page's number. send(to, data). configuration(): of the connections. tracks(slot). state(): what of ours is on. */
  constructor({ page, send, configuration, tracks, state }) {
    super();
    this.#page = page;
    this.#send = send;
    this.#configuration = configuration;
    this.#tracks = tracks;
    this.#state = state;
  }

  get ids() { return [...this.#members.keys()]; }

  /** Everybody who was in the room before: they are told that, and with which page, we are here. */
  greet(ids) { ids.forEach((id) => this.#say(id, { hi: 'ask', state: this.#state() })); }

  async take(from, { page, to, hi, safety, ...rest }) {
    if (!page || (to && to !== this.#page)) return;
    const member = this.#member(from, page);
    if (hi) this.#greeted(from, member, hi, rest.state);
    else if (safety) { await member.safety.take(safety); await this.#tell(from, member); }
    else await member.peer.take(rest);
  }

  isConnected(id) { return this.#members.get(id)?.peer.isConnected ?? false; }

  async stats(id) { return this.#members.get(id)?.peer.stats(); }

  replace(slot, track) { return Promise.all([...this.#members.values()].map(({ peer }) => peer.replace(slot, track))); }

  forget(id) {
    this.#members.get(id)?.peer.close();
    this.#members.delete(id);
    this.#share();
  }

  forgetAll() { this.ids.forEach((id) => this.forget(id)); }

  #member(id, page) {
    const known = this.#members.get(id);
    if (known?.page === page) return known;
    known?.peer.close();
    if (known) this.#fire('code', { id, code: null });
    const peer = new Peer({
      configuration: this.#configuration(),
      polite: this.#page < page,
      tracks: this.#tracks,
      send: (data) => this.#say(id, data, page),
    });
    const member = { page, peer, safety: new Safety((safety) => this.#say(id, { safety }, page)), code: null };
    this.#members.set(id, member);
    peer.addEventListener('track', ({ detail }) => this.#fire('track', { id, ...detail }));
    peer.addEventListener('described', () => this.#tell(id, member));
    peer.addEventListener('state', ({ detail }) => {
      if (detail === 'connected') this.#share();
      this.#fire('state', { id, state: detail });
      this.#tell(id, member);
    });
    member.safety.begin();
    return member;
  }

  #greeted(id, member, hi, state) {
    this.#fire('met', { id, state });
    if (hi === 'ask') this.#say(id, { hi: 'answer', state: this.#state() }, member.page);
    if (member.met && !member.code) member.safety.begin();
    if (member.met && !member.peer.isConnected) member.peer.repair();
    member.met = true;
  }

  async #tell(id, member) {
    const { local, remote } = member.peer;
    await member.safety.describe(local, remote);
    const code = await member.safety.code(local, remote);
    if (code === member.code || this.#members.get(id) !== member) return;
    member.code = code;
    this.#fire('code', { id, code });
  }

  /* The more people, the less for each: a phone sends its picture as often as there are others. */
  #share() {
    const others = Math.min(Math.max(this.#members.size, 1), 3);
    this.#members.forEach(({ peer }) => peer.limit(BITS[others], others > 1 ? 2 : 1).catch(() => {}));
  }

  #say(to, data, page) { this.#send(to, { page: this.#page, ...(page && { to: page }), ...data }); }

  #fire(type, detail) { this.dispatchEvent(new CustomEvent(type, { detail })); }
}
