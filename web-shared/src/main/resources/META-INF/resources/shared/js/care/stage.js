/* The people of the room as tiles, and a shared screen in the middle. How they lie is the style's business: it gets the number
   of people and whether a screen is shared. */
import { make, part, say } from './page.js';
import { Tile } from './tile.js';

export class Stage {
  #list = part('tiles');
  #screen = part('screen');
  #tiles = new Map();
  #screens = new Map();
  #blocked;

  constructor(blocked) { this.#blocked = blocked; }

  get people() { return [...this.#tiles.keys()]; }

  add(person, isOwn = false) {
    const known = this.#tiles.get(person.id);
    if (known) return known;
    const tile = new Tile(person, { isOwn, blocked: this.#blocked });
    this.#tiles.set(person.id, tile);
    this.#list.append(tile.element);
    this.#arrange();
    return tile;
  }

  tile(id) { return this.#tiles.get(id); }

  track(id, slot, track) {
    if (slot === 'screen') this.#screens.set(id, track);
    else this.#tiles.get(id)?.track(slot, track);
  }

  state(id, state) {
    const tile = this.#tiles.get(id);
    if (!tile) return;
    tile.state(state);
    tile.isSharing = Boolean(state.screen);
    this.#arrange();
  }

  remove(id) {
    this.#tiles.get(id)?.remove();
    this.#tiles.delete(id);
    this.#screens.delete(id);
    this.#arrange();
  }

  clear() { this.people.forEach((id) => this.remove(id)); }

  play() {
    this.#tiles.forEach((tile) => tile.play());
    this.#screen.querySelector('video')?.play().catch(() => {});
  }

  #arrange() {
    const sharing = [...this.#tiles].find(([, tile]) => tile.isSharing);
    const stage = this.#list.parentElement;
    stage.dataset.people = this.#tiles.size;
    stage.classList.toggle('is-sharing', Boolean(sharing));
    this.#screen.hidden = !sharing;
    if (!sharing) { this.#screen.replaceChildren(); this.#screen.dataset.of = ''; return; }
    const [id, tile] = sharing;
    const track = this.#screens.get(id);
    if (this.#screen.dataset.of === `${id} ${track?.id}`) return;
    this.#screen.dataset.of = `${id} ${track?.id}`;
    if (tile.element.classList.contains('face-own')) this.#screen.replaceChildren(make('p', { className: 'screen-own', text: say('screen.own') }));
    else this.#screen.replaceChildren(this.#picture(track), make('p', { className: 'face-plate', text: say('screen.of', tile.name) }));
  }

  #picture(track) {
    const video = make('video', { muted: true, autoplay: true, playsInline: true, attributes: { 'aria-hidden': 'true' } });
    if (track) video.srcObject = new MediaStream([track]);
    video.play().catch(() => {});
    return video;
  }
}
