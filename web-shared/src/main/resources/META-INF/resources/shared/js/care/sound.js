/* Two soft tones, made here: no file, no wait. A browser lets a page sound only after the person has pressed something. */
let context;

const ready = async () => {
  context ??= new AudioContext();
  if (context.state === 'suspended') await context.resume();
  return context;
};

/** To be called when something is pressed, so that a later sound is let through. */
export const allowSound = () => { ready().catch(() => {}); };

const tone = (audio, hertz, from) => {
  const wave = audio.createOscillator();
  const loudness = audio.createGain();
  wave.type = 'sine';
  wave.frequency.value = hertz;
  loudness.gain.setValueAtTime(0, from);
  loudness.gain.linearRampToValueAtTime(0.22, from + 0.04);
  loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.9);
  wave.connect(loudness).connect(audio.destination);
  wave.start(from);
  wave.stop(from + 1);
};

/** Somebody arrived. On a page where nothing has been pressed yet it would only sound later, at the first press. */
export const chime = async () => {
  if (navigator.userActivation?.hasBeenActive === false) return;
  const audio = await ready();
  tone(audio, 523.25, audio.currentTime + 0.02);
  tone(audio, 783.99, audio.currentTime + 0.28);
};

/** Calls with how loud a microphone is, 0 to 1, some ten times a second; the answer ends it. */
export const listenTo = (track, heard) => {
  let timer;
  let source;
  let isOver = false;
  ready().then((audio) => {
    if (isOver) return;
    source = audio.createMediaStreamSource(new MediaStream([track]));
    const meter = audio.createAnalyser();
    meter.fftSize = 1024;
    source.connect(meter);
    const samples = new Float32Array(meter.fftSize);
    timer = setInterval(() => {
      meter.getFloatTimeDomainData(samples);
      heard(Math.min(1, 4 * Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length)));
    }, 100);
  }).catch(() => {});
  return () => { isOver = true; clearInterval(timer); source?.disconnect(); };
};
