/* When the network carries a voice but no picture: decided from what the browser measures while it sends. */
const POOR_BITS = 110_000;
const POOR_LOSS = 0.12;
const SAMPLES = 3;

/** One measurement of all connections: the least bits a second there is room for, the greatest loss (0 to 1). */
export const measure = (reports) => {
  let bits = Infinity;
  let loss = 0;
  for (const report of reports) {
    for (const entry of report.values()) {
      if (entry.type === 'candidate-pair' && entry.nominated && entry.availableOutgoingBitrate) bits = Math.min(bits, entry.availableOutgoingBitrate);
      if (entry.type === 'remote-inbound-rtp') loss = Math.max(loss, entry.fractionLost ?? 0);
    }
  }
  return { bits, loss };
};

/** Says "voice" after three poor measurements in a row, once; begins anew when asked to. */
export class Quality {
  #poor = 0;

  judge({ bits, loss }) {
    this.#poor = bits < POOR_BITS || loss > POOR_LOSS ? this.#poor + 1 : 0;
    return this.#poor === SAMPLES ? 'voice' : 'picture';
  }

  beginAnew() { this.#poor = -SAMPLES; }
}
