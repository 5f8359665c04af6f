/* The connection to one other person: three tracks each way, in this order, agreed on once; later a track is only exchanged.
   Negotiation is the "perfect" one: either side may begin, of two offers at once the polite side takes its own back. */
export const SLOTS = ['microphone', 'camera', 'screen'];

const PATIENCE = 3000;

export class Peer extends EventTarget {
  #polite; #send; #tracks; #connection; #offering = false; #ignoring = false; #waits = []; #timer; #closed = false;

  /** tracks: a function that gives the track of a slot, or null. */
  constructor({ configuration, polite, send, tracks }) {
    super();
    this.#polite = polite;
    this.#send = send;
    this.#tracks = tracks;
    const connection = new RTCPeerConnection(configuration);
    this.#connection = connection;
    connection.onnegotiationneeded = () => this.#offer();
    connection.onicecandidate = ({ candidate }) => { if (candidate) send({ candidate }); };
    connection.ontrack = ({ transceiver, track }) => this.#fire('track', { slot: SLOTS[connection.getTransceivers().indexOf(transceiver)], track });
    connection.onconnectionstatechange = () => this.#changed();
    connection.oniceconnectionstatechange = () => { if (connection.iceConnectionState === 'failed') this.repair(); };
    if (!polite) SLOTS.forEach((slot) => connection.addTransceiver(tracks(slot) || (slot === 'microphone' ? 'audio' : 'video'), { direction: 'sendrecv' }));
  }

  get isConnected() { return this.#connection.connectionState === 'connected'; }
  get local() { return this.#connection.currentLocalDescription; }
  get remote() { return this.#connection.currentRemoteDescription; }

  stats() { return this.#connection.getStats(); }

  async take({ description, candidate }) {
    if (description) await this.#describe(description);
    else if (candidate) await this.#candidate(candidate);
  }

  /** Finds a new way through the network. Before the first offer, which is the other side's, there is none to be found. */
  repair() {
    if (this.#closed || !this.#connection.getTransceivers().length) return;
    if (this.#connection.signalingState === 'have-local-offer') this.#send({ description: this.#connection.localDescription });
    this.#connection.restartIce();
  }

  async replace(slot, track) {
    const transceiver = this.#connection.getTransceivers()[SLOTS.indexOf(slot)];
    if (transceiver) await transceiver.sender.replaceTrack(track);
  }

  /** Greatest bits a second of the camera's picture, and how much smaller than taken it is sent. */
  async limit(bits, smaller) {
    const sender = this.#connection.getTransceivers()[SLOTS.indexOf('camera')]?.sender;
    const parameters = sender?.getParameters();
    if (!parameters?.encodings?.length) return;
    parameters.encodings[0].maxBitrate = bits;
    parameters.encodings[0].scaleResolutionDownBy = smaller;
    await sender.setParameters(parameters);
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#connection.close();
  }

  async #offer() {
    try {
      this.#offering = true;
      await this.#connection.setLocalDescription();
      this.#send({ description: this.#connection.localDescription });
    } finally {
      this.#offering = false;
    }
  }

  async #describe(description) {
    const connection = this.#connection;
    const clash = description.type === 'offer' && (this.#offering || connection.signalingState !== 'stable');
    this.#ignoring = !this.#polite && clash;
    if (this.#ignoring) return;
    if (description.type === 'answer' && connection.signalingState !== 'have-local-offer') return;
    await connection.setRemoteDescription(description);
    for (const candidate of this.#waits.splice(0)) await this.#candidate(candidate);
    if (description.type === 'offer') {
      await this.#takePart();
      await connection.setLocalDescription();
      this.#send({ description: connection.localDescription });
    }
    this.#fire('described');
  }

  /* The tracks that the other side opened are used for ours too. */
  async #takePart() {
    for (const [index, transceiver] of this.#connection.getTransceivers().entries()) {
      transceiver.direction = 'sendrecv';
      await transceiver.sender.replaceTrack(this.#tracks(SLOTS[index]));
    }
  }

  async #candidate(candidate) {
    if (!this.#connection.remoteDescription) { this.#waits.push(candidate); return; }
    try {
      await this.#connection.addIceCandidate(candidate);
    } catch (problem) {
      if (!this.#ignoring) console.info('A way through the network could not be used', problem.name);
    }
  }

  #changed() {
    const state = this.#connection.connectionState;
    clearTimeout(this.#timer);
    if (state === 'disconnected') this.#timer = setTimeout(() => this.repair(), PATIENCE);
    if (state === 'failed') this.#timer = setTimeout(() => { if (!this.isConnected) this.repair(); }, PATIENCE);
    this.#fire('state', state);
  }

  #fire(type, detail) { this.dispatchEvent(new CustomEvent(type, { detail })); }
}
