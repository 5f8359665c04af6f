/* The row of buttons below the stage, and the choice of devices: they show what is on and change it. */
import { app, announce, make, onPress, part, say } from './page.js';

const button = (name) => app.querySelector(`.controls [data-do="${name}"]`);

const dress = (element, words, isOff, sign) => {
  element.querySelector('.control-text').textContent = say(words);
  element.querySelector('use').setAttribute('href', `#icon-${sign}`);
  element.classList.toggle('is-off', isOff);
};

export class Controls {
  #media;

  constructor(media) {
    this.#media = media;
    onPress('microphone', () => this.#toggle('microphone'));
    onPress('camera', () => this.#toggle('camera'));
    onPress('screen', () => media.shareScreen());
    button('screen').hidden = !media.mayShareScreen || /Android|iPhone|iPad/.test(navigator.userAgent);
    parts().forEach((select) => select.addEventListener('change', () => media.choose(select.dataset.slot, select.value)));
    media.addEventListener('change', () => this.show());
    this.show();
  }

  async #toggle(slot) {
    await this.#media.toggle(slot);
    announce(say(`${slot}.${this.#media.state[slot] ? 'on' : 'off'}`));
  }

  show() {
    const { microphone, camera, screen } = this.#media.state;
    dress(button('microphone'), microphone ? 'control.mute' : 'control.unmute', !microphone, microphone ? 'mic' : 'mic-off');
    dress(button('camera'), camera ? 'control.camera.stop' : 'control.camera.start', !camera, camera ? 'camera' : 'camera-off');
    dress(button('screen'), screen ? 'control.screen.stop' : 'control.screen.start', false, 'screen');
    button('screen').classList.toggle('is-on', screen);
    this.#list();
  }

  async #list() {
    for (const select of parts()) {
      const devices = await this.#media.devices(select.dataset.slot);
      const options = devices.map(({ id, name, isUsed }, index) => make('option', { value: id, text: name || say('devices.unnamed', index + 1), selected: isUsed }));
      if (!devices.length) options.push(make('option', { value: '', text: say('devices.none') }));
      select.replaceChildren(...options);
      select.disabled = devices.length < 2;
    }
  }
}

const parts = () => [...app.querySelectorAll('select[data-slot]')];

/** Time since the session began, as 5:07 or 1:05:07. */
export const lasted = (milliseconds) => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
};

export class Clock {
  #timer;

  begin(at) {
    const since = new Date(at).getTime();
    const show = () => { part('clock').textContent = lasted(Date.now() - since); };
    clearInterval(this.#timer);
    this.#timer = setInterval(show, 1000);
    show();
  }

  end() {
    clearInterval(this.#timer);
    part('clock').textContent = '';
  }
}
