'use strict';

const PAUSE = 2000;
const MOST = 200;
const at = id => document.getElementById(id);
const day = new Intl.DateTimeFormat(undefined, {month: 'short', day: 'numeric'});
const time = new Intl.DateTimeFormat(undefined, {hour: '2-digit', minute: '2-digit'});
const full = new Intl.DateTimeFormat(undefined, {dateStyle: 'full', timeStyle: 'medium'});

let shown = '';

function name(person) {
  if (!person) {
    return 'nobody';
  }
  return person.Name ? `${person.Name} <${person.Address}>` : person.Address;
}

function names(people) {
  return people.map(name).join(', ');
}

function when(created) {
  const date = new Date(created);
  return date.toDateString() === new Date().toDateString() ? time.format(date) : day.format(date);
}

function chosen() {
  return decodeURIComponent(location.hash.slice(1));
}

function row(mail) {
  const item = at('row').content.cloneNode(true);
  const link = item.querySelector('a');
  link.href = '#' + mail.ID;
  if (mail.ID === chosen()) {
    link.setAttribute('aria-current', 'true');
  }
  item.querySelector('.to').textContent = names(mail.To.length ? mail.To : mail.Bcc);
  item.querySelector('time').dateTime = mail.Created;
  item.querySelector('time').textContent = when(mail.Created);
  item.querySelector('strong').textContent = mail.Subject || '(no subject)';
  item.querySelector('.snippet').textContent = mail.Snippet;
  return item;
}

function showList(found) {
  const many = found.messages_count;
  at('count').textContent = many === 1 ? '1 mail' : many > MOST ? `${many} mails, the newest ${MOST} shown` : `${many} mails`;
  at('none').hidden = many > 0;
  at('delete').disabled = found.total === 0;
  const focused = document.activeElement && document.activeElement.getAttribute('href');
  const list = at('mails');
  list.replaceChildren(...found.messages.map(row));
  for (const link of list.querySelectorAll('a')) {
    if (link.getAttribute('href') === focused) {
      link.focus();
    }
  }
}

async function refresh() {
  const query = at('query').value.trim();
  const where = query ? 'search?query=' + encodeURIComponent(query) + '&' : 'messages?';
  try {
    const answer = await fetch('api/v1/' + where + 'limit=' + MOST);
    const text = await answer.text();
    if (text + chosen() !== shown) {
      shown = text + chosen();
      showList(JSON.parse(text));
    }
  } catch {
    at('count').textContent = 'The inbox is not running.';
    shown = '';
  }
}

/* Links of a mail open beside the inbox, not in the frame, where the portal would refuse to be shown. */
function framed(html) {
  const mail = new DOMParser().parseFromString(html, 'text/html');
  const base = mail.createElement('base');
  base.target = '_blank';
  mail.head.prepend(base);
  return '<!DOCTYPE html>' + mail.documentElement.outerHTML;
}

function showMail(mail) {
  at('subject').textContent = mail.Subject || '(no subject)';
  at('from').textContent = name(mail.From);
  at('to').textContent = names(mail.To);
  at('others').hidden = mail.Cc.length + mail.Bcc.length === 0;
  at('also').textContent = names(mail.Cc.concat(mail.Bcc));
  at('date').textContent = full.format(new Date(mail.Date));
  const files = mail.Inline.concat(mail.Attachments);
  at('files').hidden = files.length === 0;
  at('attached').textContent = files.map(file => file.FileName || file.ContentType).join(', ');
  at('formatted').hidden = !mail.HTML;
  at('html').srcdoc = mail.HTML ? framed(mail.HTML) : '';
  at('plain').hidden = !mail.Text;
  at('text').textContent = mail.Text;
  at('raw').href = 'api/v1/message/' + mail.ID + '/raw';
}

async function open(byHand) {
  const id = chosen();
  let found = false;
  if (id) {
    const answer = await fetch('api/v1/message/' + encodeURIComponent(id));
    found = answer.ok;
    if (found) {
      showMail(await answer.json());
    }
  }
  at('mail').hidden = !found;
  at('choose').hidden = found;
  document.body.classList.toggle('reading', found);
  if (found && byHand) {
    at('subject').focus();
  }
  await refresh();
}

async function deleteAll() {
  if (confirm('Delete every mail in this inbox?')) {
    await fetch('api/v1/messages', {method: 'DELETE'});
    location.hash = '';
    await open(false);
  }
}

async function keepFresh() {
  if (!document.hidden) {
    await refresh();
  }
  setTimeout(keepFresh, PAUSE);
}

at('search').addEventListener('submit', event => {
  event.preventDefault();
  refresh();
});
at('query').addEventListener('input', refresh);
at('delete').addEventListener('click', deleteAll);
addEventListener('hashchange', () => open(true));
open(false).then(keepFresh);
