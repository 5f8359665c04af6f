/* What the pages of the Office Portal gain from a script. Nothing here decides anything. */
(() => {
  'use strict';

  /* The address follows the table, so that back, reload and bookmark show the same page of it. */
  const elsewhere = () => {
    const shown = document.querySelector('[data-address]')?.dataset.address;
    return shown && shown !== location.pathname + location.search ? shown : null;
  };
  const follow = () => {
    const address = elsewhere();
    if (address) history.pushState(null, '', address);
  };
  const begin = document.querySelector('[data-address]');
  if (begin) history.replaceState(null, '', begin.dataset.address);
  addEventListener('popstate', () => { if (elsewhere()) location.reload(); }); // A link within the page comes here too.

  /* Where in a list the person works: the row, those that follow, and which of the row's controls. */
  const controls = (row) => [...row.querySelectorAll('a[href], button')];
  const key = (row) => row.querySelector('[data-row]')?.dataset.row;
  let place = null;
  document.addEventListener('focusin', ({ target }) => {
    const row = target.closest('tr, li');
    if (!row || !key(row)) return;
    const rows = [...row.parentElement.children];
    const at = rows.indexOf(row);
    place = {
      list: row.closest('section')?.getAttribute('aria-labelledby'),
      keys: [...rows.slice(at), ...rows.slice(0, at).reverse()].map(key),
      control: controls(row).indexOf(target),
    };
  });
  const nextPlace = () => {
    if (!place) return null;
    const within = (place.list && document.querySelector(`[aria-labelledby="${place.list}"]`)) || document;
    const row = place.keys.map((one) => within.querySelector(`[data-row="${one}"]`)).find(Boolean)?.closest('tr, li');
    if (!row) return null;
    const all = controls(row);
    return all.slice(place.control).find((one) => !one.disabled) || all[0];
  };

  /* What lies behind a dialog is out of reach for everybody, not only for those who see it. */
  const behind = document.querySelectorAll('.top, .main, .foot');
  const isDialogOpen = () => [...document.querySelectorAll('.ui-dialog')].some((dialog) => dialog.getClientRects().length);
  const shield = () => {
    const isOpen = isDialogOpen();
    const hasClosed = !isOpen && behind[0]?.inert;
    behind.forEach((part) => {
      part.inert = isOpen;
      if (isOpen) part.setAttribute('aria-hidden', 'true'); // For readers that do not know inert.
      else part.removeAttribute('aria-hidden');
    });
    return hasClosed;
  };
  new MutationObserver(() => { if (shield()) attend(); })
    .observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style'] });

  /* What had the focus is gone after an action: one goes on in the row, or in the next if the row is gone too. What was
     done is announced meanwhile; it gets the focus itself where there is no list. */
  let told = document.getElementById('problems');
  const attend = () => {
    shield();
    const problems = document.getElementById('problems');
    if (problems && problems !== told) { told = problems; problems.focus(); return; } // Once; it may stand there for long.
    const lost = !document.activeElement || document.activeElement === document.body;
    if (!lost || isDialogOpen()) return;
    const next = nextPlace();
    const said = document.querySelector('[data-outcome]');
    if (next) next.focus();
    else if (said && said.children.length) said.focus({ preventScroll: true });
  };

  /* Who is ticked stays so from page to page of a list; those of other pages go along unseen. */
  const picked = new Set();
  const showPicked = () => {
    const bar = document.querySelector('[data-bulk]');
    if (!bar) { picked.clear(); return; }
    const name = bar.dataset.bulk;
    const boxes = [...bar.closest('form').querySelectorAll(`input[type=checkbox][name=${name}]:enabled`)];
    bar.querySelectorAll('input[type=hidden]').forEach((one) => one.remove());
    const elsewhere = new Set(picked);
    boxes.forEach((box) => { box.checked = picked.has(box.value); elsewhere.delete(box.value); });
    elsewhere.forEach((value) => {
      const one = document.createElement('input');
      Object.assign(one, { type: 'hidden', name, value });
      bar.append(one);
    });
    const all = bar.querySelector('[data-pick-all]');
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    const said = bar.querySelector('[data-picked]');
    said.textContent = picked.size ? said.dataset.picked.replace('#', picked.size) : '';
    bar.querySelectorAll('button').forEach((button) => { button.hidden = !picked.size; });
  };
  showPicked();
  const pick = (box) => (box.checked ? picked.add(box.value) : picked.delete(box.value));
  addEventListener('change', ({ target }) => {
    const bar = document.querySelector('[data-bulk]');
    if (!bar) return;
    if (target.matches('[data-pick-all]')) {
      bar.closest('form').querySelectorAll(`input[type=checkbox][name=${bar.dataset.bulk}]:enabled`).forEach((box) => { box.checked = target.checked; pick(box); });
      showPicked();
    } else if (target.name === bar.dataset.bulk) {
      pick(target);
      showPicked();
    }
  });

  /* Enter on a box ticks it. A browser would press the first button of the form, which is that of the first row. */
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.matches('input[type=checkbox]') || !event.target.closest('.ui-datatable, [data-bulk]')) return;
    event.preventDefault();
    if (!event.repeat) event.target.click();
  });

  /* How far an import is; its end shows the page anew. */
  const progress = document.querySelector('[data-progress]');
  if (progress) {
    const bar = progress.querySelector('progress');
    const watch = setInterval(async () => {
      const answer = await fetch(progress.dataset.progress).catch(() => null);
      if (!answer || !answer.ok || answer.redirected) return;
      const now = await answer.json();
      if (!now.running) {
        clearInterval(watch); // Asked for again each time, a slow answer would never be shown.
        location.reload();
      } else if (bar.value !== now.percent) {
        bar.value = now.percent;
        progress.querySelector('[role=status]').textContent = now.text;
      }
    }, 2000);
  }

  /* A wrong click is taken back as in any program, wherever the focus is. */
  addEventListener('keydown', (event) => {
    const undo = document.querySelector('[data-outcome] button');
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    if (!isUndo || !undo || event.target.matches('input, textarea, select')) return;
    event.preventDefault();
    undo.click();
  });

  /* "All clients" leads back to the list as it was, if that is where the person came from. */
  document.querySelectorAll('[data-back]').forEach((link) => {
    const from = document.referrer && new URL(document.referrer);
    if (from && from.origin === location.origin && from.pathname.endsWith(link.dataset.back)) link.href = from.pathname + from.search;
  });

  /* What is typed into a form marked data-kept is lost with the page: the browser asks before another form or a link leaves it. */
  const ask = (event) => event.preventDefault();
  const keep = () => addEventListener('beforeunload', ask);
  const keepNoLonger = () => removeEventListener('beforeunload', ask);
  document.querySelectorAll('[data-kept]').forEach((form) => {
    if (form.dataset.kept === 'typed') keep();
    form.addEventListener('input', keep);
    form.addEventListener('submit', keepNoLonger);
    form.querySelector('a.button')?.addEventListener('click', keepNoLonger); // Cancel.
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

  /* A file that is too large is told of beside its field, before it is sent and all of the page with it is lost. */
  document.querySelectorAll('[data-most]').forEach((input) => {
    const told = document.createElement('span');
    Object.assign(told, { className: 'problem', textContent: input.dataset.mostTold });
    told.setAttribute('role', 'alert');
    const isTooLarge = () => [...input.files].some((file) => file.size > Number(input.dataset.most));
    input.addEventListener('change', () => {
      input.setAttribute('aria-invalid', String(isTooLarge()));
      if (isTooLarge()) document.getElementById(input.getAttribute('aria-describedby')).append(told);
      else told.remove();
    });
    input.form.addEventListener('submit', (event) => {
      if (event.submitter?.matches('.button-danger')) input.value = ''; // What was there is taken away, nothing uploaded.
      if (!isTooLarge()) return;
      event.preventDefault();
      event.stopPropagation();
      input.focus();
    });
  });

  /* The sign-in lasts anew with every answer, and whoever signs in again comes back to this page. */
  const idle = document.querySelector('[data-idle]');
  if (idle) {
    const seconds = Number(idle.dataset.idle);
    window.jQuery?.(document).on('pfAjaxSuccess', () => document.dispatchEvent(new CustomEvent('stayed', { detail: seconds })));
    const back = idle.dataset.gone;
    document.addEventListener('signs-out', () => {
      keepNoLonger();
      idle.dataset.gone = back + encodeURIComponent('/' + (location.pathname + location.search).slice(idle.dataset.context.length));
    });
  }

  /* A second click on a button whose answer is on its way would open its dialog anew, over what is being typed in it. */
  const source = (settings) => settings.source?.id ?? settings.source;
  addEventListener('click', (event) => {
    const button = event.target.closest?.('.ui-button');
    if (!button || !window.PrimeFaces?.ajax?.Queue.requests.some((one) => source(one) === button.id)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);

  /* PrimeFaces says nothing of an answer that never came, and leaves the button as if it were still coming. */
  const lost = document.querySelector('[data-unanswered]');
  window.jQuery?.ajaxSetup({ timeout: 60000 });
  let unanswered = null;
  window.jQuery?.(document).on('pfAjaxError', (event, { statusText }, settings) => {
    if (statusText === 'abort') return; // The page is being left.
    document.querySelectorAll('.ui-button.ui-state-loading').forEach((button) => {
      const widget = PrimeFaces.getWidgetById(button.id);
      if (widget) PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
    });
    unanswered = source(settings);
    lost.hidden = false;
  }).on('pfAjaxSuccess', (event, xhr, settings) => { if (source(settings) === unanswered) lost.hidden = true; });

  window.jQuery?.(document).on('pfAjaxComplete', () => {
    const decided = document.querySelector('[data-outcome] [data-decided]');
    if (decided) decided.dataset.decided.split(' ').forEach((id) => picked.delete(id));
    follow();
    showPicked();
    setTimeout(attend, 60);
  });
})();
