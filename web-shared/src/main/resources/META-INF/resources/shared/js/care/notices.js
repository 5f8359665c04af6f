/* Short messages above the stage, each with at most one thing to do. A key names a message, so that it stands there once. */
import { make, part } from './page.js';

const list = part('notices');

const find = (key) => list.querySelector(`[data-key="${key}"]`);

export const clear = (key) => find(key)?.remove();

/** action: {text, press}; the message stays until it is cleared. Told again in the same words it stays as it is and is not read out twice. */
export const tell = (key, text, { action, mood = 'calm', canClose = false, close = '' } = {}) => {
  const notice = make('div', { className: `room-notice room-notice-${mood}`, dataset: { key } }, make('p', { text }));
  if (action) {
    const button = make('button', { type: 'button', className: 'button button-main button-small', text: action.text });
    button.addEventListener('click', action.press);
    notice.append(button);
  }
  if (canClose) {
    const button = make('button', { type: 'button', className: 'button button-plain button-small', text: close });
    button.addEventListener('click', () => clear(key));
    notice.append(button);
  }
  if (find(key)?.textContent === notice.textContent) return;
  clear(key);
  list.append(notice);
};

export const clearAll = () => list.replaceChildren();
