/* The code that both say aloud. It is made from the certificates with which the two browsers really encrypt, so whoever sits
   in between, the practice's own server included, would show two different codes.

   Eight digits alone could be matched by trying some ten thousand certificates. So each side first commits to a random number
   (its hash), and shows the number only when the other's hash and both certificates are there: nobody can choose after seeing. */
const LABEL = 'VTConnect safety code 1';

const hash = async (...parts) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode([LABEL, ...parts].join('\n'))));
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The certificates named in a session description, in one order. */
export const fingerprints = (sdp) => [...new Set([...sdp.matchAll(/^a=fingerprint:(\S+) (\S+)/gim)]
  .map(([, kind, value]) => `${kind.toLowerCase()} ${value.toUpperCase()}`))].sort().join(',');

/** Two groups of four digits; the same from both sides. */
export const safetyCode = async (one, other) => {
  const sides = [one, other].map(({ certificate, number }) => `${certificate} ${number}`).sort();
  const bytes = await hash('code', ...sides);
  const digits = String(new DataView(bytes.buffer).getBigUint64(0) % 100000000n).padStart(8, '0');
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
};

export const commitment = async (number) => hex(await hash('number', number));

/** One pair's way to its code. send: gives an object to the other side. */
export class Safety {
  #number = hex(crypto.getRandomValues(new Uint8Array(16)));
  #send; #begun; #promise; #theirs; #mine; #other;

  constructor(send) { this.#send = send; }

  /** May be asked again when messages got lost. */
  begin() {
    this.#begun = commitment(this.#number).then((promise) => this.#send({ promise }));
    return this.#begun;
  }

  /** The certificates of the connection, once it has both. From then on they may not change. */
  async describe(local, remote) {
    if (this.#mine || !local || !remote) return;
    this.#mine = fingerprints(local.sdp);
    this.#other = fingerprints(remote.sdp);
    await this.#show();
  }

  /** What the other side sent. The first promise counts; a number that breaks it is none. */
  async take({ promise, number }) {
    if (promise) {
      this.#promise ??= promise;
      await this.#show();
    } else if (number && this.#promise === await commitment(number)) {
      this.#theirs = number;
    }
  }

  /* Not before the certificates are there: whoever sits in between could try others until the codes match. */
  async #show() {
    if (!this.#promise || !this.#mine) return;
    await this.#begun;
    this.#send({ number: this.#number });
  }

  /** The code, or null while something for it is not there yet, or a certificate is another one now. */
  async code(local, remote) {
    if (!this.#theirs || !this.#mine || fingerprints(local.sdp) !== this.#mine || fingerprints(remote.sdp) !== this.#other) return null;
    return safetyCode(
      { certificate: this.#mine, number: this.#number },
      { certificate: this.#other, number: this.#theirs });
  }
}
