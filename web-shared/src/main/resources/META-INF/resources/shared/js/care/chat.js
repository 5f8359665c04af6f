/* What is written during the session. It lives in the page alone; whether the practice keeps it is the server's business. */
import { announce, make, part, say } from './page.js';
import { openPanel } from './panels.js';

export class Chat {
  #log = part('chat-log');
  #form = part('chat-form');
  #count = part('chat-count');
  #unread = 0;

  /** send(text): whether it went out. */
  constructor(send) {
    const input = this.#form.querySelector('textarea');
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = input.value.trim();
      part('chat-problem').hidden = true;
      if (!text) { input.focus(); return; }
      if (send(text)) input.value = '';
      else part('chat-problem').hidden = false;
      input.focus();
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
  }

  add({ name, isOwn, text, at }) {
    this.#log.append(make('div', { className: isOwn ? 'said said-own' : 'said' },
      make('p', { className: 'said-by', text: `${isOwn ? say('tile.you') : name} · ${new Date(at ?? Date.now()).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' })}` }),
      make('p', { className: 'said-text', text })));
    this.#log.scrollTop = this.#log.scrollHeight;
    part('chat-empty').hidden = true;
    if (isOwn || openPanel() === 'chat') return;
    this.#show(this.#unread + 1);
    announce(say('chat.new', name));
  }

  read() { this.#show(0); }

  clear() {
    this.#log.replaceChildren();
    this.#form.reset();
    part('chat-problem').hidden = true;
    part('chat-empty').hidden = false;
    this.#show(0);
  }

  #show(unread) {
    this.#unread = unread;
    this.#count.hidden = unread === 0;
    this.#count.textContent = unread;
    this.#count.setAttribute('aria-label', say('chat.unread', unread));
  }
}
