/* While a session lasts, or somebody waits for it: the screen of a phone stays on, and the sign-in stays alive without anybody pressing anything. */
import { app } from './page.js';

const STAY = 120000;

const stay = async () => {
  try {
    const answer = await fetch(app.dataset.stay, { method: 'POST' });
    if (!answer.ok || answer.redirected) return;
    document.dispatchEvent(new CustomEvent('stayed', { detail: (await answer.json()).seconds }));
  } catch { /* The network is away; the next one will do. */ }
};

/** The answer ends it. */
export const keepAwake = () => {
  let lock;
  let isOver = false;
  const ask = async () => {
    if (document.hidden) return;
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (isOver) lock?.release();
  };
  const timer = setInterval(stay, STAY);
  document.addEventListener('visibilitychange', ask);
  stay();
  ask();
  return () => {
    isOver = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', ask);
    lock?.release();
  };
};
