/* One's own camera, microphone and screen. Off means off: the camera's light goes out, nothing is recorded for later, and what
   the browser still asks the person about is not taken any more.
   Fires: change (what is on, or a device, changed), track (detail: slot), problem (detail: slot, problem). */
const CAMERA = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 24, max: 30 } };
const MICROPHONE = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const KEPT = 'care-devices';

export class OwnMedia extends EventTarget {
  #tracks = { microphone: null, camera: null, screen: null };
  #chosen = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  #wanted = { microphone: true, camera: true };
  #stops = 0;

  constructor() {
    super();
    navigator.mediaDevices.addEventListener?.('devicechange', () => this.#fire('change'));
  }

  track(slot) { return this.#tracks[slot]; }

  get state() {
    const { microphone, camera, screen } = this.#tracks;
    return { microphone: Boolean(microphone?.enabled), camera: Boolean(camera), screen: Boolean(screen) };
  }

  get mayShareScreen() { return Boolean(navigator.mediaDevices.getDisplayMedia); }

  /** Asks for both at once, so that the browser asks the person once; what is refused or missing stays off. */
  async start() {
    const stops = this.#stops;
    const missing = ['microphone', 'camera'].filter((slot) => this.#wanted[slot] && !this.#tracks[slot]);
    if (missing.length === 2) {
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: await this.#ask('microphone'), video: await this.#ask('camera') });
        this.#take('microphone', stream.getAudioTracks()[0], stops);
        this.#take('camera', stream.getVideoTracks()[0], stops);
        return;
      } catch (problem) {
        if (problem.name === 'NotAllowedError') { missing.forEach((slot) => this.#problem(slot, problem)); return; }
      }
    }
    for (const slot of missing) if (stops === this.#stops) await this.#open(slot);
  }

  async toggle(slot) {
    const track = this.#tracks[slot];
    this.#wanted[slot] = !this.state[slot];
    if (slot === 'microphone' && track) {
      track.enabled = !track.enabled;
      this.#fire('change');
    } else if (track) this.#set(slot, null);
    else await this.#open(slot);
  }

  async choose(slot, deviceId) {
    this.#chosen = { ...this.#chosen, [slot]: deviceId };
    localStorage.setItem(KEPT, JSON.stringify(this.#chosen));
    if (this.#tracks[slot]) await this.#open(slot);
  }

  /** Devices of a slot as {id, name}, the one in use marked. */
  async devices(slot) {
    const kind = slot === 'microphone' ? 'audioinput' : 'videoinput';
    const used = this.#tracks[slot]?.getSettings().deviceId;
    return (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === kind && device.deviceId)
      .map(({ deviceId, label }) => ({ id: deviceId, name: label, isUsed: deviceId === used }));
  }

  async shareScreen() {
    if (this.#tracks.screen) { this.#set('screen', null); return; }
    const stops = this.#stops;
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { ideal: 8, max: 15 } }, audio: false });
      const [track] = stream.getVideoTracks();
      track.contentHint = 'detail';
      this.#take('screen', track, stops);
    } catch (problem) {
      if (problem.name !== 'NotAllowedError') this.#problem('screen', problem);
    }
  }

  stop() {
    this.#stops += 1;
    Object.keys(this.#tracks).forEach((slot) => { if (this.#tracks[slot]) this.#set(slot, null); });
  }

  /* The chosen one and no other, if it is there: a mere wish gives way to one that fits the size of the picture better. */
  async #ask(slot) {
    const device = this.#chosen[slot];
    const isThere = device && (await this.devices(slot)).some(({ id }) => id === device);
    return { ...(slot === 'camera' ? CAMERA : MICROPHONE), ...(device && { deviceId: { [isThere ? 'exact' : 'ideal']: device } }) };
  }

  async #open(slot) {
    const stops = this.#stops;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ [slot === 'camera' ? 'video' : 'audio']: await this.#ask(slot) });
      const [track] = stream.getTracks();
      track.enabled = this.#tracks[slot]?.enabled ?? true;
      this.#take(slot, track, stops);
    } catch (problem) {
      this.#problem(slot, problem);
    }
  }

  /* stops: how often all was stopped when it was asked for. The camera may have been switched off while the browser took its time. */
  #take(slot, track, stops) {
    if (stops === this.#stops && (slot !== 'camera' || this.#wanted.camera)) this.#set(slot, track);
    else track.stop();
  }

  #set(slot, track) {
    this.#tracks[slot]?.stop();
    this.#tracks[slot] = track;
    track?.addEventListener('ended', () => { if (this.#tracks[slot] === track) { this.#set(slot, null); if (slot !== 'screen') this.#problem(slot, { name: 'NotFoundError' }); } });
    this.#fire('track', slot);
    this.#fire('change');
  }

  #problem(slot, problem) { this.#fire('problem', { slot, problem }); }

  #fire(type, detail) { this.dispatchEvent(new CustomEvent(type, { detail })); }
}
