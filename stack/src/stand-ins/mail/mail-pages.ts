import { html, type Html } from '../html';
import type { HttpReply } from '../http';
import { page } from '../page';
import type { KeptMail, MailStore } from './mail-store';

const note = 'Test inbox — no mail leaves this machine';
const pageSize = 50;

const when = (iso: string): Html => html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;

const row = (mail: KeptMail): Html =>
  html`<li>
    <div class="between">
      <a href="/mails/${mail.id}"><strong>${mail.subject || '(no subject)'}</strong></a>
      <span class="soft">${when(mail.at)}</span>
    </div>
    <div class="soft">To ${mail.to.join(', ')}</div>
  </li>`;

const turn = (search: string, offset: number, label: string): Html =>
  html`<a href="/?search=${encodeURIComponent(search)}&amp;offset=${offset}">${label}</a>`;

/** The list: newest first, fifty a page, found by recipient or subject. */
export const inboxPage = (store: MailStore, search: string, offset: number): HttpReply => {
  const found = store.list({ search });
  const shown = found.slice(offset, offset + pageSize);
  const empty = search ? html`<p>No mail fits “${search}”.</p>` : html`<p>No mail yet.</p>`;
  return page({
    title: 'Mail inbox',
    note,
    wide: true,
    body: html`<form class="card row" method="get" action="/">
        <div class="field">
          <label for="search">Recipient or subject</label>
          <input id="search" name="search" type="search" value="${search}" />
        </div>
        <button type="submit">Show</button>
      </form>
      <section class="card" aria-label="Mails">
        <p class="soft">${found.length} ${found.length === 1 ? 'mail' : 'mails'}, newest first</p>
        ${
          shown.length === 0
            ? empty
            : html`<ul class="plain">
                ${shown.map(row)}
              </ul>`
        }
        <nav class="between" aria-label="Pages">
          ${offset > 0 && turn(search, Math.max(0, offset - pageSize), 'Newer')}
          ${offset + pageSize < found.length && turn(search, offset + pageSize, 'Older')}
        </nav>
      </section>`,
  });
};

export const mailPage = (mail: KeptMail): HttpReply =>
  page({
    title: mail.subject || '(no subject)',
    note,
    wide: true,
    body: html`<p><a href="/">All mails</a></p>
      <section class="card" aria-label="About this mail">
        <p>From ${mail.from}<br />To ${mail.to.join(', ')}<br /><span class="soft">${when(mail.at)}</span></p>
        <p><a href="/mails/${mail.id}/raw">Source</a></p>
        ${
          mail.attachments.length > 0 &&
          html`<ul>
            ${mail.attachments.map(({ name, mimeType, bytes }) => html`<li>${name} (${mimeType}, ${bytes} bytes)</li>`)}
          </ul>`
        }
      </section>
      ${
        mail.hasHtml &&
        html`<section class="card">
          <h2>As the reader sees it</h2>
          <iframe
            title="The mail as the reader sees it"
            src="/mails/${mail.id}/html"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>
        </section>`
      }
      <section class="card">
        <h2>Plain text</h2>
        ${mail.text ? html`<pre>${mail.text}</pre>` : html`<p class="soft">This mail has no plain text.</p>`}
      </section>`,
  });

/** The sender's HTML alone: no script runs, links open in a new window. */
export const mailHtml = (content: string): HttpReply => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  },
  body: `<base target="_blank">${content}`,
});

export const notFound = (what: string): HttpReply =>
  page({
    title: 'Not found',
    note,
    status: 404,
    body: html`<p>There is no such ${what}.</p>
      <p><a href="/">All mails</a></p>`,
  });
