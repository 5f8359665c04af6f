/* What somebody writes is kept while they type: a form marked data-draft with the address that keeps it. Without this
   script there is the button. */
(() => {
  'use strict';
  const PAUSE = 1500;
  const AGAIN = 10000;
  const LATE = 20000;
  const SENT = 15000;

  document.querySelectorAll('form[data-draft]').forEach((form) => {
    const told = form.querySelector('[data-draft-told]');
    const named = (name) => form.elements.namedItem(name);
    const written = () => {
      const values = new URLSearchParams();
      ['conversation', 'to', 'form', 'draft', 'version', 'subject', 'text', 'formToken'].forEach((name) => {
        if (named(name)) values.set(name, named(name).value);
      });
      return values.toString();
    };
    const content = (property) => ['subject', 'text'].map((name) => named(name)?.[property] ?? '').join('\n');
    const typed = () => content('value');
    const say = (words) => { if (told.textContent !== words) told.textContent = words; };
    let kept = content('defaultValue');
    let timer = null;
    let asked = null;
    let over = false;
    let sends = false;

    const later = (pause) => { clearTimeout(timer); timer = setTimeout(keep, pause); };
    const keep = async () => {
      const now = typed();
      if (over || sends || asked || now === kept) return;
      const mine = new AbortController();
      let isLate = false;
      const late = setTimeout(() => { isLate = true; mine.abort(); }, LATE);
      asked = mine;
      try {
        const answer = await fetch(form.dataset.draft, {
          method: 'POST', body: written(), signal: mine.signal, keepalive: document.hidden,
          headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
        });
        const isOurs = (answer.headers.get('Content-Type') || '').startsWith('application/json');
        if (answer.redirected || !isOurs) throw new Error(answer.status);
        const { told: words, seconds, stop } = await answer.json();
        say(words);
        over = stop;
        kept = now;
        document.dispatchEvent(new CustomEvent('stayed', { detail: seconds }));
      } catch (failure) {
        if (failure.name === 'AbortError' && !isLate) return;
        say(told.dataset.lost);
        later(AGAIN);
      } finally {
        clearTimeout(late);
        if (asked === mine) asked = null;
      }
      if (typed() !== kept) later(PAUSE);
    };

    form.addEventListener('input', () => later(PAUSE));
    if (typed() !== kept) later(PAUSE); // Typed before this script had come.
    const drop = () => { clearTimeout(timer); asked?.abort(); asked = null; };
    let stays = null;
    const goesOn = () => { clearTimeout(stays); sends = false; keep(); };
    form.addEventListener('submit', ({ submitter }) => {
      if (submitter?.id === 'discard') kept = typed();
      sends = true;
      drop();
      stays = setTimeout(goesOn, SENT);
    });
    addEventListener('pageshow', ({ persisted }) => { if (persisted) goesOn(); });
    /* One that is under way would end with the page. */
    document.addEventListener('visibilitychange', () => { if (document.hidden && typed() !== kept) { drop(); keep(); } });
  });
})();
