/* Camera, microphone, speaker and connection, all at once and well within half a minute; each says what to do if it does not work. */
import { adviceFor, reasonOf } from './advice.js';
import { loopback } from './loopback.js';
import { app, make, onPress, part, say } from './page.js';
import { chime, listenTo } from './sound.js';

const HEARD = 0.03;
const PATIENCE = 8000;

export class DeviceTest {
  #media; #signalling; #settings; #deaf = () => {}; #late = []; #isHeard = false; #heardTrack;

  /** settings(): iceServers and icePolicy as the server gave them. */
  constructor(media, signalling, settings) {
    this.#media = media;
    this.#signalling = signalling;
    this.#settings = settings;
    media.addEventListener('problem', ({ detail: { slot, problem } }) => { if (slot !== 'screen') this.#failed(slot, problem); });
    media.addEventListener('track', ({ detail }) => this.#test(detail));
    onPress('test-sound', () => { chime(); this.#ask(true); });
    onPress('test-heard', () => { this.#ask(false); this.#result('speaker', 'ok'); });
    onPress('test-unheard', () => { this.#ask(false); this.#result('speaker', 'problem', say('advice.speaker')); });
    onPress('test-again', () => this.begin());
  }

  isRunning = false;

  async begin() {
    this.end();
    this.isRunning = true;
    ['camera', 'microphone', 'connection'].forEach((name) => this.#result(name, 'checking'));
    this.#result('speaker', 'open');
    this.#ask(false);
    this.#connect();
    await this.#media.start();
    ['camera', 'microphone'].forEach((slot) => this.#test(slot));
  }

  end() {
    this.isRunning = false;
    this.#deaf();
    this.#heardTrack = null;
    this.#isHeard = false;
    this.#late.splice(0).forEach(clearTimeout);
    part('test-video').srcObject = null;
  }

  #test(slot) {
    const track = this.isRunning && this.#media.track(slot);
    if (!track) return;
    if (slot === 'camera') this.#look(track);
    if (slot === 'microphone') this.#listen(track);
  }

  #look(track) {
    const video = part('test-video');
    video.onplaying = () => this.#result('camera', 'ok');
    video.srcObject = new MediaStream([track]);
    video.play().catch(() => {});
    this.#afterwards(() => { if (!video.videoWidth) this.#result('camera', 'problem', say('advice.taken')); });
  }

  #listen(track) {
    if (track === this.#heardTrack) return;
    this.#heardTrack = track;
    const meter = part('test-level');
    this.#deaf();
    this.#deaf = listenTo(track, (level) => {
      meter.value = level;
      if (this.#isHeard || level < HEARD) return;
      this.#isHeard = true;
      this.#result('microphone', 'ok');
    });
    this.#afterwards(() => { if (!this.#isHeard) this.#result('microphone', 'problem', say('advice.silent')); });
  }

  async #connect() {
    /* Who presses at once is faster than the socket opens. */
    for (let round = 0; round < 20 && !this.#signalling.isOpen; round += 1) await new Promise((done) => { setTimeout(done, 250); });
    const found = await loopback(this.#settings(), PATIENCE);
    if (!this.isRunning) return;
    if (!this.#signalling.isOpen) this.#result('connection', 'problem', say('advice.connection'));
    else if (found === 'none') this.#result('connection', 'problem', say('advice.network'));
    else this.#result('connection', 'ok');
  }

  #failed(slot, problem) {
    if (this.isRunning) this.#result(slot, 'problem', say(adviceFor(reasonOf(problem), navigator.userAgent), say(`test.${slot}`).toLowerCase()));
  }

  #ask(isAsking) {
    part('test-question').hidden = !isAsking;
    if (isAsking) app.querySelector('[data-do="test-heard"]').focus();
    else if (document.activeElement === document.body) app.querySelector('[data-do="test-sound"]').focus();
  }

  #afterwards(check) { this.#late.push(setTimeout(() => { if (this.isRunning) check(); }, PATIENCE)); }

  #result(name, state, advice) {
    const row = part(`test-${name}`);
    row.dataset.state = state;
    part('result', row).textContent = say(`test.${name}.${state}`);
    part('advice', row).replaceChildren(...(advice ? [make('p', { text: advice })] : []));
  }
}
