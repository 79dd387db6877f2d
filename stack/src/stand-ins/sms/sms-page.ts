import { html, type Html } from '../html';
import type { HttpReply } from '../http';
import { page } from '../page';
import { segments, type KeptSms } from './sms-message';

const pageSize = 50;
const words = { queued: 'on its way', delivered: 'delivered', undelivered: 'not delivered' } as const;

const row = (message: KeptSms): Html => {
  const at = new Date(message.createdAt).toISOString();
  return html`<li>
    <div class="between">
      <strong>${message.to}</strong>
      <span class="soft"><time datetime="${at}">${at.slice(0, 19).replace('T', ' ')} UTC</time></span>
    </div>
    <pre>${message.body}</pre>
    <div class="${message.status === 'undelivered' ? 'bad' : 'soft'}">
      ${words[message.status]}${message.errorCode !== null && html` (${message.errorCode})`}, ${segments(message.body)}
      ${segments(message.body) === 1 ? 'part' : 'parts'}
    </div>
  </li>`;
};

/** Newest first, fifty a page, found by any part of a number. */
export const smsPage = (found: KeptSms[], to: string, offset: number): HttpReply => {
  const shown = found.slice(offset, offset + pageSize);
  const link = (start: number, label: string): Html =>
    html`<a href="/?to=${encodeURIComponent(to)}&amp;offset=${start}">${label}</a>`;
  return page({
    title: 'Text messages',
    note: 'Test inbox — no message leaves this machine',
    wide: true,
    body: html`<form class="card row" method="get" action="/">
        <div class="field">
          <label for="to">Phone number</label><input id="to" name="to" type="tel" value="${to}" />
        </div>
        <button type="submit">Show</button>
      </form>
      <section class="card" aria-label="Messages">
        <p class="soft">${found.length} ${found.length === 1 ? 'message' : 'messages'}, newest first</p>
        ${
          shown.length === 0
            ? html`<p>${to ? 'No message to this number.' : 'No message yet.'}</p>`
            : html`<ul class="plain">
                ${shown.map(row)}
              </ul>`
        }
        <nav class="between" aria-label="Pages">
          ${offset > 0 && link(Math.max(0, offset - pageSize), 'Newer')}
          ${offset + pageSize < found.length && link(offset + pageSize, 'Older')}
        </nav>
        <p><a href="/authenticator">The authenticator app of this phone</a></p>
      </section>`,
  });
};
