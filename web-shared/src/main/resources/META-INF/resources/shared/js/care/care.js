/* The Care App: opens the socket, brings the parts of the page together, and leads from one view to the next. */
import { lacking, adviceFor, reasonOf } from './advice.js';
import { Client } from './client.js';
import { DeviceTest } from './device-test.js';
import { clear, tell } from './notices.js';
import { OwnMedia } from './own-media.js';
import { app, isShown, onPress, part, random, say, show } from './page.js';
import { Practitioner } from './practitioner.js';
import { Room } from './room.js';
import { Signalling } from './signalling.js';
import { allowSound } from './sound.js';

const DEVICE = 'care-device';

const device = () => {
  let own = sessionStorage.getItem(DEVICE);
  if (!own) {
    own = random();
    sessionStorage.setItem(DEVICE, own);
  }
  return own;
};

const begin = () => {
  const media = new OwnMedia();
  let settings = { iceServers: [], icePolicy: 'all' };
  const page = random();
  const signalling = new Signalling(app.dataset.socket, () => ({ device: device(), page, ...(Room.kept && { resume: Room.kept }) }));
  const room = new Room(signalling, media, page);
  const Side = app.dataset.side === 'practitioner' ? Practitioner : Client;
  const person = new Side(signalling, media, room);
  const test = new DeviceTest(media, signalling, () => settings);

  const ended = (reason) => {
    part('ended-heading').textContent = say(`ended.${reason}`);
    part('ended-what').textContent = say(`ended.${reason}.what`);
    part('ended-again').hidden = reason !== 'LEFT';
    show('ended');
  };
  const closed = (code) => {
    media.stop();
    room.leave();
    ended(code === 4401 ? 'SIGNED_OUT' : code === 4408 ? 'REPLACED' : 'NOT_ALLOWED');
  };

  signalling
    .on('welcome', (welcome) => {
      settings = { iceServers: welcome.iceServers ?? [], icePolicy: welcome.icePolicy ?? 'all' };
      part('offline').hidden = true;
      if (isShown('starting') && !Room.kept) show('lobby');
      person.goOn();
    })
    .on('away', () => { part('offline').hidden = room.isIn; })
    .on('closed', closed)
    .on('refused', ({ to, reason }) => {
      const words = say(`refused.${reason}`);
      if (to === 'join') room.over();
      if (isShown('starting')) show('lobby');
      if (room.isIn) {
        clear('refused');
        tell('refused', words, { mood: 'careful', canClose: true, close: say('close') });
      } else {
        part('refused').textContent = words;
        part('refused').hidden = false;
      }
    });

  room.addEventListener('entered', () => { test.end(); show('room'); person.entered(); });
  room.addEventListener('left', () => ended('LEFT'));
  person.addEventListener('ended', ({ detail }) => ended(detail));
  room.addEventListener('ended', ({ detail }) => ended(detail));

  media.addEventListener('problem', ({ detail: { slot, problem } }) => {
    if (test.isRunning || slot === 'screen') return;
    const words = say(adviceFor(reasonOf(problem), navigator.userAgent), say(`test.${slot}`).toLowerCase());
    tell(`problem-${slot}`, words, { mood: 'careful', canClose: true, close: say('close') });
    part('device-problem').textContent = words;
    part('device-problem').hidden = false;
  });
  media.addEventListener('track', () => { part('device-problem').hidden = true; });

  onPress('test', () => { allowSound(); show('test'); test.begin(); });
  onPress('home', () => {
    if (signalling.isOver) { location.reload(); return; }
    test.end();
    media.stop();
    part('refused').hidden = true;
    show('lobby');
  });

  /* After a reload in the room: back into it, with the devices as soon as they are there. */
  if (Room.kept) {
    part('starting-what').textContent = say('starting.back');
    media.start();
  } else show('lobby', { isFirst: true });
  signalling.open();
};

if (app) {
  const lacks = lacking();
  if (lacks) part('starting-what').textContent = say(lacks);
  else begin();
}
