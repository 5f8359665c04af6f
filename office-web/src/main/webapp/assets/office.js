/* What the pages of the Office Portal gain from a script. Nothing here decides anything. */
(() => {
  'use strict';

  /* The address follows the table, so that back, reload and bookmark show the same page of it. */
  const follow = () => {
    const place = document.querySelector('[data-address]');
    if (place && place.dataset.address !== location.pathname + location.search) history.pushState(null, '', place.dataset.address);
  };
  const begin = document.querySelector('[data-address]');
  if (begin) history.replaceState(null, '', begin.dataset.address);
  addEventListener('popstate', () => location.reload());

  /* After a decision the row is gone and the focus with it: what was said is read and focused instead. */
  const attend = () => {
    const problems = document.getElementById('problems');
    if (problems) { problems.focus(); return; }
    const lost = !document.activeElement || document.activeElement === document.body;
    const said = document.querySelector('[data-outcome]');
    if (lost && said && said.children.length && !document.querySelector('.ui-dialog')) said.focus({ preventScroll: true });
  };

  /* "All clients" leads back to the list as it was, if that is where the person came from. */
  document.querySelectorAll('[data-back]').forEach((link) => {
    const from = document.referrer && new URL(document.referrer);
    if (from && from.origin === location.origin && from.pathname.endsWith(link.dataset.back)) link.href = from.pathname + from.search;
  });

  /* Shows a chosen picture before it is uploaded. */
  document.querySelectorAll('[data-preview]').forEach((input) => {
    input.addEventListener('change', () => {
      const picture = document.getElementById(input.dataset.preview);
      const [file] = input.files;
      picture.parentElement.hidden = !file;
      if (!file) return;
      const reader = new FileReader();
      reader.addEventListener('load', () => { picture.src = reader.result; });
      reader.readAsDataURL(file);
    });
  });

  /* Asks before the sign-in ends, without touching what is being typed. All tabs share the clock. */
  const idle = document.getElementById('idle');
  if (idle) {
    const KEY = 'office-ends-at';
    const WARN = 120;
    const left = () => Math.ceil((Number(localStorage.getItem(KEY)) - Date.now()) / 1000);
    const lasts = (seconds) => localStorage.setItem(KEY, String(Date.now() + 1000 * seconds));
    const whole = Number(idle.dataset.seconds);
    lasts(whole);
    window.jQuery?.(document).on('pfAjaxSuccess', () => lasts(whole));
    document.addEventListener('stayed', ({ detail }) => lasts(detail));
    idle.querySelector('[data-answer]').addEventListener('click', async () => {
      idle.close();
      const answer = await fetch(idle.dataset.stay, { method: 'POST' });
      if (answer.ok && !answer.redirected) lasts((await answer.json()).seconds);
    });
    idle.addEventListener('cancel', (event) => event.preventDefault());
    setInterval(() => {
      const seconds = left();
      if (seconds <= -5) {
        const place = '/' + (location.pathname + location.search).slice(idle.dataset.context.length);
        location.assign(idle.dataset.gone + encodeURIComponent(place));
      } else if (seconds <= WARN) {
        idle.querySelector('[data-left]').textContent = Math.max(seconds, 0);
        if (!idle.open) idle.showModal();
      } else if (idle.open) idle.close();
    }, 1000);
  }

  window.jQuery?.(document).on('pfAjaxComplete', () => { follow(); setTimeout(attend, 60); });
})();
