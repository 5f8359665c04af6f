/* The client's way: own practitioners, connect, wait, in the room, back. */
import { keepAwake } from './awake.js';
import { announce, app, make, onPress, part, say, show } from './page.js';
import { PresenceList } from './presence.js';
import { allowSound, chime } from './sound.js';

const CHOSEN = 'care-practitioner';

export class Client extends EventTarget {
  #signalling; #media; #people = []; #list; #awake;

  constructor(signalling, media, room) {
    super();
    this.#signalling = signalling;
    this.#media = media;
    room.isAwaited = () => this.isWaiting;
    this.#list = new PresenceList(part('people'), { begin: (person) => this.#row(person), dress: (row, person) => this.#dress(row, person) });
    signalling
      .on('welcome', ({ people }) => this.#know(people))
      .on('missed', () => this.#tellLost())
      .on('people', ({ people }) => this.#know(people))
      .on('waiting', ({ practitioner, open }) => {
        if (this.isWaiting && practitioner === sessionStorage.getItem(CHOSEN)) this.#tellWaiting(practitioner, open);
      })
      .on('ended', ({ reason }) => {
        if (!this.isWaiting) return;
        this.#waitsNoMore();
        media.stop();
        this.dispatchEvent(new CustomEvent('ended', { detail: reason }));
      })
      .on('closed', () => this.#waitsNoMore())
      .on('refused', ({ to }) => { if (['connect', 'join'].includes(to) && this.isWaiting) this.#turnAway(); });
    onPress('connect', (button) => this.connect(button.dataset.person));
    onPress('again', () => this.connect(sessionStorage.getItem(CHOSEN)));
    onPress('cancel', () => this.#turnAway());
  }

  get isWaiting() { return !app.querySelector('[data-view="waiting"]').hidden; }

  async connect(practitioner) {
    allowSound();
    sessionStorage.setItem(CHOSEN, practitioner);
    show('waiting');
    this.#awake ??= keepAwake();
    this.#tellWaiting(practitioner);
    if (!this.#signalling.send('connect', { practitioner })) this.#tellLost();
    await this.#media.start();
    if (!this.isWaiting) return;
    part('waiting-video').srcObject = this.#media.track('camera') ? new MediaStream([this.#media.track('camera')]) : null;
  }

  /** The socket is back: whoever waits waits again, and whoever does not (any longer, or after a reload) is not waited for. */
  goOn() {
    if (this.isWaiting) this.#signalling.send('connect', { practitioner: sessionStorage.getItem(CHOSEN) });
    else this.#signalling.send('cancel');
  }

  entered() {
    this.#waitsNoMore();
    chime().catch(() => {});
  }

  #turnAway() {
    this.#signalling.send('cancel');
    this.home();
  }

  home() {
    this.#waitsNoMore();
    this.#media.stop();
    show('lobby');
  }

  #know(people) {
    if (!people) return;
    const before = this.#people;
    this.#people = people;
    this.#list.show(people);
    people.filter((each) => each.there && before.some((one) => one.id === each.id && !one.there))
      .forEach((each) => announce(say('presence.client.came', each.name)));
    if (this.isWaiting) this.#tellWaiting(sessionStorage.getItem(CHOSEN));
  }

  #waitsNoMore() {
    this.#awake?.();
    this.#awake = undefined;
  }

  #tellWaiting(practitioner, isOpen = false) {
    const person = this.#people.find(({ id }) => id === practitioner);
    const words = say(`waiting.${isOpen || person?.busy ? 'open' : person?.there ? 'there' : 'away'}`, person?.name ?? '');
    part('waiting-heading').textContent = say('waiting.heading', person?.name ?? '');
    if (part('waiting-what').textContent !== words) part('waiting-what').textContent = words;
  }

  #tellLost() { part('waiting-what').textContent = say('waiting.lost'); }

  #row({ id, name }) {
    const button = make('button', { type: 'button', className: 'button button-main', dataset: { do: 'connect', person: id }, text: say('connect') },
      make('span', { className: 'unseen', text: ` ${say('connect.with', name)}` }));
    return { after: [button] };
  }

  #dress(row, { mayConnect }) { row.querySelector('[data-do="connect"]').hidden = !mayConnect; }
}
