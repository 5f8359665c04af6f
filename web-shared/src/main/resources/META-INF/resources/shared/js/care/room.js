/* The room: who is in it, what is seen, heard and written. Media goes from browser to browser, so it goes on while the socket
   is away; the room is entered again by itself, with a right that the server gives for it.
   Fires: entered, left (both by this person's own doing or the network's), ended (detail: reason). */
import { Chat } from './chat.js';
import { Clock, Controls } from './controls.js';
import { Mesh } from './mesh.js';
import { clear, clearAll, tell } from './notices.js';
import { announce, app, idOf, onPress, part, say } from './page.js';
import { begin as beginPanels, closePanels } from './panels.js';
import { PeopleHere } from './people-here.js';
import { Quality, measure } from './quality.js';
import { keepAwake } from './awake.js';
import { Stage } from './stage.js';

const MEASURE = 2000;
const KEPT = 'care-room';
const ANSWER = 3000;
const MOST_EARLY = 200;

export class Room extends EventTarget {
  #signalling; #media; #mesh; #you; #polled; #settings = { iceServers: [], icePolicy: 'all' };
  #stage = new Stage(() => this.#soundBlocked());
  #clock = new Clock();
  #quality = new Quality();
  #names = new Map();
  #here; #chat; #awake; #expected;
  #states = new Map();
  #early = new Map();
  isIn = false;

  /** Whether somebody here still wants in when the right to comes. */
  isAwaited = () => true;

  constructor(signalling, media, page) {
    super();
    this.#signalling = signalling;
    this.#media = media;
    this.#chat = new Chat((text) => {
      const isSent = signalling.send('chat', { text });
      if (isSent) this.#chat.add({ isOwn: true, text });
      return isSent;
    });
    this.#here = new PeopleHere((id) => this.ask('remove', { person: id }));
    new Controls(media);
    beginPanels((name) => { if (name === 'chat') this.#chat.read(); });
    this.#mesh = new Mesh({
      page,
      send: (to, data) => signalling.send('signal', { to, data }),
      configuration: () => ({ iceServers: this.#settings.iceServers, iceTransportPolicy: this.#settings.icePolicy, bundlePolicy: 'max-bundle' }),
      tracks: (slot) => media.track(slot),
      state: () => media.state,
    });
    this.#hear();
    this.#see();
    onPress('leave', () => this.leave());
    /* What a test reads: the connections' own counts. */
    app.statistics = async () => Promise.all(this.#mesh.ids.map(async (id) => [id, Object.fromEntries(await this.#mesh.stats(id))]));
  }

  /** Number of the room this page was in before a reload or a lost network; null if in none. */
  static get kept() { return Number(sessionStorage.getItem(KEPT)) || null; }

  get people() { return this.#names; }

  /** Sends what somebody has pressed; tells them if it did not go out. */
  ask(type, fields) {
    if (this.#signalling.send(type, fields)) clear('not-sent');
    else tell('not-sent', say('room.not-sent'), { mood: 'careful', canClose: true, close: say('close') });
  }

  leave() {
    this.#signalling.send('leave');
    this.#close();
    this.dispatchEvent(new CustomEvent('left'));
  }

  /** What there was to come back to is no more. */
  over(reason = 'END_FOR_ALL') {
    const wasIn = this.isIn || Room.kept;
    this.#close();
    if (!wasIn) return;
    this.#media.stop();
    this.dispatchEvent(new CustomEvent('ended', { detail: reason }));
  }

  #hear() {
    this.#signalling
      .on('welcome', ({ you, iceServers, icePolicy }) => {
        this.#you = you;
        this.#settings = { iceServers: iceServers ?? [], icePolicy: icePolicy ?? 'all' };
        clear('away');
        clearTimeout(this.#expected);
        if (Room.kept) this.#expected = setTimeout(() => this.over(), ANSWER);
      })
      .on('away', () => clearTimeout(this.#expected))
      .on('missed', () => { if (this.isIn) tell('away', say('room.away'), { mood: 'careful' }); })
      .on('right', ({ right }) => {
        clearTimeout(this.#expected);
        if (Room.kept || this.isAwaited()) this.#signalling.send('join', { right });
      })
      .on('room', (room) => {
        if (Room.kept || this.isAwaited()) this.#enter(room);
        else this.#signalling.send('leave');
      })
      .on('joined', ({ person }) => this.#joined(person))
      .on('left', ({ person, reason }) => { if (reason !== 'RELOADED') this.#part(idOf(person)); })
      .on('state', ({ from, ...state }) => this.#show(idOf(from), state))
      .on('signal', ({ from, data }) => this.#signal(idOf(from), data))
      .on('chat', ({ from, text, at }) => { if (this.isIn) this.#said(idOf(from), text, at); })
      .on('begun', ({ at }) => { if (this.isIn) this.#clock.begin(at); })
      .on('ended', ({ reason }) => this.over(reason));
  }

  #see() {
    this.#media.addEventListener('track', ({ detail: slot }) => {
      this.#mesh.replace(slot, this.#media.track(slot));
      this.#showOwn();
    });
    this.#media.addEventListener('change', () => this.#showOwn());
    this.#mesh.addEventListener('track', ({ detail: { id, slot, track } }) => this.#stage.track(id, slot, track));
    this.#mesh.addEventListener('met', ({ detail: { id, state } }) => this.#show(id, state ?? {}));
    this.#mesh.addEventListener('state', ({ detail: { id, state } }) => this.#connection(id, state));
    this.#mesh.addEventListener('code', ({ detail: { id, code } }) => this.#here.code(id, code));
  }

  #enter({ id, people, begunAt }) {
    sessionStorage.setItem(KEPT, id);
    const others = people.filter((person) => person.id !== this.#you.id);
    const isBack = this.isIn;
    this.isIn = true;
    this.#stage.people.filter((each) => each !== this.#you.id && !others.some((person) => person.id === each)).forEach((each) => this.#forget(each));
    this.#stage.add(this.#you, true);
    others.forEach((person) => this.#meet(person));
    this.#mesh.greet(others.map((person) => person.id));
    this.#showOwn();
    if (begunAt) this.#clock.begin(begunAt);
    if (isBack) return;
    this.#awake = keepAwake();
    this.#polled = setInterval(() => this.#measure(), MEASURE);
    this.dispatchEvent(new CustomEvent('entered', { detail: { people: others, begunAt } }));
  }

  #meet(person) {
    this.#names.set(person.id, person.name);
    const isNew = !this.#stage.tile(person.id);
    const tile = this.#stage.add(person);
    if (isNew) tile.trouble(true, say('tile.connecting'));
    this.#here.add(person);
    this.#show(person.id, this.#states.get(person.id) ?? {});
    this.#count();
    this.#early.get(person.id)?.forEach((data) => this.#mesh.take(person.id, data));
    this.#early.delete(person.id);
  }

  #joined(person) {
    const isNew = !this.#names.has(person.id);
    this.#meet(person);
    if (isNew) announce(say('room.joined', person.name));
  }

  /* What somebody says may be here before the news that they came. */
  #signal(id, data) {
    if (!this.isIn) return;
    if (this.#names.has(id)) { this.#mesh.take(id, data); return; }
    const early = this.#early.get(id) ?? [];
    this.#early.set(id, early);
    if (early.length < MOST_EARLY) early.push(data);
  }

  #part(id) {
    if (!this.#names.has(id)) return;
    announce(say('room.left', this.#names.get(id)));
    this.#forget(id);
  }

  #forget(id) {
    this.#mesh.forget(id);
    this.#stage.remove(id);
    this.#here.remove(id);
    this.#names.delete(id);
    this.#states.delete(id);
    this.#count();
  }

  #show(id, state) {
    if (state.microphone === undefined) return;
    this.#states.set(id, state);
    this.#stage.state(id, state);
    this.#here.state(id, state);
  }

  #showOwn() {
    if (!this.isIn) return;
    const { state } = this.#media;
    const tile = this.#stage.tile(this.#you.id);
    tile.track('camera', this.#media.track('camera'));
    this.#stage.state(this.#you.id, state);
    this.#signalling.send('state', state);
  }

  #connection(id, state) {
    const tile = this.#stage.tile(id);
    if (!tile) return;
    if (state === 'connected') tile.trouble(false);
    else if (state === 'disconnected' || state === 'failed') tile.trouble(true);
  }

  #said(id, text, at) { this.#chat.add({ name: this.#names.get(id) ?? '', text, at }); }

  #count() {
    part('people-count').textContent = this.#names.size + 1;
    part('alone').hidden = this.#names.size > 0;
  }

  #soundBlocked() {
    tell('sound', say('room.sound-blocked'), { action: { text: say('room.sound-blocked.do'), press: () => { this.#stage.play(); clear('sound'); } } });
  }

  async #measure() {
    const reports = (await Promise.all(this.#mesh.ids.map((id) => this.#mesh.stats(id)))).filter(Boolean);
    if (!reports.length || !this.#media.track('camera') || this.#quality.judge(measure(reports)) !== 'voice') return;
    await this.#media.toggle('camera');
    tell('voice', say('room.voice-only'), {
      mood: 'careful',
      action: { text: say('room.voice-only.do'), press: async () => { clear('voice'); this.#quality.beginAnew(); if (!this.#media.track('camera')) await this.#media.toggle('camera'); } },
      canClose: true,
      close: say('close'),
    });
  }

  #close() {
    sessionStorage.removeItem(KEPT);
    clearTimeout(this.#expected);
    if (!this.isIn) return;
    this.isIn = false;
    clearInterval(this.#polled);
    this.#mesh.forgetAll();
    this.#stage.clear();
    this.#here.clear();
    this.#names.clear();
    this.#states.clear();
    this.#early.clear();
    this.#chat.clear();
    this.#clock.end();
    this.#awake?.();
    this.#media.stop();
    clearAll();
    closePanels();
  }
}
