/* The socket to the server: says hello, answers as events named like the messages, and comes back by itself when it is lost.
   Beside the messages it fires: away (lost, trying), missed (away for longer than nobody notices), closed (for good; detail:
   the code). */
import { pause } from './pauses.js';

const PING = 10000;
const SILENCE = 16000;
const SHORT = 1500;
const FOR_GOOD = [4401, 4403, 4408];
const NODE_GOES_AWAY = 1001;
const TOO_MANY = [1013, 4400, 4429];

export class Signalling extends EventTarget {
  #address; #hello; #socket; #attempt = 0; #timer; #missed; #beat; #heard = 0; #welcome = false; #over = false;

  /** hello: a function that gives the fields of the first message. */
  constructor(address, hello) {
    super();
    this.#address = new URL(address, location.href).href.replace(/^http/, 'ws');
    this.#hello = hello;
    addEventListener('offline', () => this.#lost());
    addEventListener('online', () => this.#now());
    addEventListener('pageshow', (event) => { if (event.persisted) this.#now(); });
    document.addEventListener('visibilitychange', () => { if (!document.hidden && !this.isOpen) this.#now(); });
  }

  /** Closed for good: only the page loaded anew opens another. */
  get isOver() { return this.#over; }

  get isOpen() { return this.#welcome && this.#socket?.readyState === WebSocket.OPEN; }

  on(type, handler) {
    this.addEventListener(type, (event) => handler(event.detail));
    return this;
  }

  open() {
    clearTimeout(this.#timer);
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    this.#welcome = false;
    this.#heard = Date.now();
    socket.onopen = () => this.#write({ type: 'hello', ...this.#hello() });
    socket.onmessage = ({ data }) => { if (socket === this.#socket) this.#take(data); };
    socket.onclose = ({ code }) => { if (socket === this.#socket) this.#closed(code); };
    clearInterval(this.#beat);
    this.#beat = setInterval(() => this.#listen(), PING);
  }

  /** Whether it went out: while the socket is away nothing does. */
  send(type, fields = {}) {
    if (!this.isOpen) return false;
    this.#write({ type, ...fields });
    return true;
  }

  #write(message) { this.#socket.send(JSON.stringify(message)); }

  #take(text) {
    this.#heard = Date.now();
    const message = JSON.parse(text);
    if (message.type === 'welcome') {
      this.#welcome = true;
      this.#attempt = 0;
      this.#misses(false);
    }
    this.#fire(message.type, message);
  }

  #listen() {
    if (Date.now() - this.#heard > SILENCE) this.#lost();
    else this.send('ping');
  }

  #lost() {
    const socket = this.#socket;
    if (!socket || this.#over) return;
    this.#socket = undefined;
    socket.close();
    this.#closed(0);
  }

  #now() {
    if (this.#over || this.isOpen || this.#socket?.readyState === WebSocket.CONNECTING) return;
    this.#attempt = 0;
    this.open();
  }

  #closed(code) {
    clearInterval(this.#beat);
    this.#welcome = false;
    if (FOR_GOOD.includes(code)) {
      this.#over = true;
      this.#misses(false);
      this.#fire('closed', code);
      return;
    }
    this.#misses(true);
    this.#fire('away', code);
    const attempt = TOO_MANY.includes(code) ? 10 : code === NODE_GOES_AWAY ? 0 : this.#attempt;
    this.#attempt += 1;
    clearTimeout(this.#timer);
    if (navigator.onLine) this.#timer = setTimeout(() => this.open(), pause(attempt));
    else this.#timer = setTimeout(() => this.#closed(0), 5000);
  }

  /* However often it is tried in between, it is one and the same loss. */
  #misses(isAway) {
    if (!isAway) {
      clearTimeout(this.#missed);
      this.#missed = undefined;
    } else this.#missed ??= setTimeout(() => this.#fire('missed'), SHORT);
  }

  #fire(type, detail) { this.dispatchEvent(new CustomEvent(type, { detail })); }
}
