/* One person on the stage: picture, or initials while there is none; name; what is off; whether the connection is being repaired. */
import { icon, initials, make, say } from './page.js';

export class Tile {
  #video; #sound; #off; #troubled; #media = { microphone: null, camera: null };

  /** isOwn: mirrored and without sound. blocked: called when the browser does not let the sound through. */
  constructor({ id, name }, { isOwn = false, blocked = () => {} } = {}) {
    this.name = name;
    this.#video = make('video', { muted: true, autoplay: true, playsInline: true, attributes: { 'aria-hidden': 'true' } });
    this.#sound = isOwn ? null : make('audio', { autoplay: true });
    this.#off = make('span', { className: 'face-off', hidden: true }, icon('mic-off'), make('span', { className: 'unseen', text: say('tile.muted') }));
    this.#troubled = make('p', { className: 'face-trouble', hidden: true, text: say('tile.trouble') });
    this.element = make('li', { className: isOwn ? 'face face-own' : 'face', dataset: { person: id } },
      make('span', { className: 'face-initials', text: initials(name), attributes: { 'aria-hidden': 'true' } }),
      this.#video,
      this.#troubled,
      make('div', { className: 'face-plate' }, make('span', { className: 'face-name', text: isOwn ? say('tile.you') : name }), this.#off));
    if (this.#sound) this.element.append(this.#sound);
    this.#blocked = blocked;
    this.state({ microphone: true, camera: false });
  }

  #blocked;

  track(slot, track) {
    this.#media[slot] = track;
    const element = slot === 'microphone' ? this.#sound : this.#video;
    if (!element) return;
    element.srcObject = track ? new MediaStream([track]) : null;
    if (track) element.play().catch((problem) => { if (problem.name === 'NotAllowedError') this.#blocked(); });
  }

  play() { this.#sound?.play().catch(() => {}); this.#video.play().catch(() => {}); }

  state({ microphone, camera }) {
    this.#off.hidden = microphone;
    this.#video.hidden = !camera;
    this.element.classList.toggle('is-without-picture', !camera);
  }

  trouble(isTroubled, words = say('tile.trouble')) {
    this.#troubled.textContent = words;
    this.#troubled.hidden = !isTroubled;
    this.element.classList.toggle('is-troubled', isTroubled);
  }

  remove() {
    [this.#video, this.#sound].forEach((element) => { if (element) element.srcObject = null; });
    this.element.remove();
  }
}
