/* Short messages above the stage, each with at most one thing to do. A key names a message, so that it stands there once. */
import { make, part } from './page.js';

const list = part('notices');

export const clear = (key) => list.querySelector(`[data-key="${key}"]`)?.remove();

/** action: {text, press}; the message stays until it is cleared. */
export const tell = (key, text, { action, mood = 'calm', canClose = false, close = '' } = {}) => {
  clear(key);
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
  list.append(notice);
};

export const clearAll = () => list.replaceChildren();
