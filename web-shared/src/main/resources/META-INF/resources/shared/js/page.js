/* What pages gain from a script. Every page works without it; nothing here decides anything. */
(() => {
  'use strict';
  const all = (selector) => document.querySelectorAll(selector);

  /* The list of problems on top is read out first, unless somebody is typing again before this script has come. */
  const problems = document.getElementById('problems');
  if (problems && !document.activeElement?.matches('input, select, textarea')) problems.focus();

  /* A form marked data-once is sent once; coming back by the back button makes it usable again. */
  const ready = (form) => {
    if (!form.dataset.sent) return;
    delete form.dataset.sent;
    form.querySelectorAll('.button').forEach((button) => button.removeAttribute('aria-disabled'));
  };
  addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-once]')) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    form.querySelectorAll('.button').forEach((button) => button.setAttribute('aria-disabled', 'true'));
    setTimeout(ready, 15000, form);
  });
  addEventListener('pageshow', () => all('form[data-once]').forEach(ready));

  /* Show what is typed into a password field. */
  all('[data-show]').forEach((button) => {
    const input = document.getElementById(button.dataset.show);
    button.hidden = false;
    button.addEventListener('click', () => {
      const show = input.type === 'password';
      input.type = show ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(show));
    });
    input.form.addEventListener('submit', () => { input.type = 'password'; });
  });

  /* Copy a text with one click and say so. */
  all('[data-copy]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const from = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText('value' in from ? from.value : from.innerText);
      } catch {
        const range = document.createRange();
        range.selectNodeContents(from);
        if (from.select) from.select(); else { getSelection().removeAllRanges(); getSelection().addRange(range); }
        return;
      }
      const told = document.getElementById(button.dataset.told);
      if (told) told.textContent = button.dataset.done;
    });
  });

  /* Print the page. */
  all('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });

  /* Moves on by itself: asks the address until it answers 200 with where to go. */
  all('[data-poll]').forEach((place) => {
    let pause = 3000;
    const ask = async () => {
      try {
        if (!document.hidden) {
          const answer = await fetch(place.dataset.poll, { headers: { Accept: 'application/json' }, cache: 'no-store' });
          if (answer.status === 200) { location.assign((await answer.json()).next); return; }
          pause = Math.min(pause * 1.15, 20000);
        }
      } catch { pause = 20000; }
      setTimeout(ask, pause);
    };
    setTimeout(ask, pause);
    document.addEventListener('visibilitychange', () => { pause = 3000; });
  });

  /* Counts the seconds of a cool-down. The button stays free: who is too early is told so. */
  all('[data-wait]').forEach((place) => {
    const until = Date.now() + 1000 * Number(place.dataset.wait);
    const number = place.querySelector('[data-left]');
    const tick = setInterval(() => {
      const left = Math.ceil((until - Date.now()) / 1000);
      number.textContent = Math.max(left, 0);
      place.hidden = left <= 0;
      if (left <= 0) clearInterval(tick);
    }, 500);
  });

  /* Asks before the sign-in ends, without touching what is being typed, but no more once it can last no longer: one works
     on until then. All tabs of one sign-in share the clock.
     Hears stayed (detail: for how many seconds from now), says signs-out before it leads away. */
  all('[data-idle]').forEach((dialog) => {
    const key = `ends-at ${dialog.dataset.stay}`;
    const soon = 120;
    let asks = true;
    const lasts = (seconds) => localStorage.setItem(key, String(Date.now() + 1000 * seconds));
    lasts(Number(dialog.dataset.idle));
    document.addEventListener('stayed', ({ detail }) => lasts(detail));
    dialog.querySelector('button').addEventListener('click', async () => {
      dialog.close();
      const answer = await fetch(dialog.dataset.stay, { method: 'POST' }).catch(() => null);
      if (!answer?.ok || answer.redirected) return;
      const { seconds } = await answer.json();
      lasts(seconds);
      asks = seconds > soon;
      dialog.close();
    });
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    let leaves = false;
    addEventListener('pageshow', ({ persisted }) => { if (persisted) leaves = false; });
    setInterval(() => {
      const seconds = Math.ceil((Number(localStorage.getItem(key)) - Date.now()) / 1000);
      const left = dialog.querySelector('[data-left]');
      if (left) left.textContent = Math.max(seconds, 0);
      if (leaves) return; // Asked for again each second, a slow answer would never be shown.
      if (seconds <= -5) {
        leaves = true;
        document.dispatchEvent(new Event('signs-out'));
        location.assign(dialog.dataset.gone);
      } else if (seconds > soon) {
        asks = true;
        dialog.close();
      } else if (asks && !dialog.open) dialog.showModal();
    }, 1000);
  });

  /* gmial.com? A suggestion, never a refusal. */
  const distance = (a, b) => {
    let row = [...b].map((_, i) => i + 1);
    [...a].forEach((x, i) => {
      let corner = i, left = i + 1;
      row = row.map((above, j) => {
        const here = Math.min(left + 1, above + 1, corner + (x === b[j] ? 0 : 1));
        corner = above;
        left = here;
        return here;
      });
    });
    return row[b.length - 1];
  };
  all('[data-suggest]').forEach((place) => {
    const input = document.getElementById(place.dataset.suggest);
    const button = place.querySelector('button');
    input.addEventListener('change', () => {
      const [, name, domain] = /^(.+)@([^@]+)$/.exec(input.value.trim().toLowerCase()) || [];
      const known = place.dataset.domains.split(' ');
      const near = domain && !known.includes(domain)
        && known.find((each) => distance(domain, each) <= (each.length > 8 ? 2 : 1) || [...domain].sort().join() === [...each].sort().join());
      place.hidden = !near;
      if (near) button.textContent = `${name}@${near}`;
    });
    button.addEventListener('click', () => { input.value = button.textContent; place.hidden = true; input.focus(); });
  });
})();
