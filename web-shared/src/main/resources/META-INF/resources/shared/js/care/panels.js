/* Chat, people and devices beside the stage (on a phone: over it). One is open at a time; Escape closes it and goes back to its button. */
import { app, onPress, part } from './page.js';

const NAMES = ['chat', 'people', 'devices'];
const buttonOf = (name) => app.querySelector(`[data-do="panel-${name}"]`);

export const openPanel = () => NAMES.find((name) => !part(`panel-${name}`).hidden) ?? null;

const set = (wanted) => {
  NAMES.forEach((name) => {
    part(`panel-${name}`).hidden = name !== wanted;
    buttonOf(name).setAttribute('aria-expanded', String(name === wanted));
  });
  part('room').classList.toggle('has-panel', Boolean(wanted));
};

export const closePanels = () => set(null);

/** opened: called with the name of a panel when it opens. */
export const begin = (opened) => {
  const shut = () => {
    const name = openPanel();
    set(null);
    if (name) buttonOf(name).focus();
  };
  NAMES.forEach((name) => onPress(`panel-${name}`, () => {
    if (openPanel() === name) { shut(); return; }
    set(name);
    const panel = part(`panel-${name}`);
    (panel.querySelector('[data-first]') ?? panel.querySelector('h2')).focus();
    opened(name);
  }));
  onPress('panel-close', shut);
  part('room').addEventListener('keydown', (event) => { if (event.key === 'Escape' && !event.defaultPrevented) shut(); });
};
