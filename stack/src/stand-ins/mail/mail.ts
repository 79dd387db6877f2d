import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { StandInClock } from '../clock';
import { control } from '../control';
import { Failures } from '../failures';
import { json, listen, type HttpReply, type HttpRequest } from '../http';
import { Journal } from '../journal';
import { KeptState } from '../kept-state';
import { findRoute, type Route, type RouteHandler } from '../routes';
import type { StandIn, StandInOptions } from '../stand-in';
import { inboxPage, mailHtml, mailPage, notFound } from './mail-pages';
import { MailStore, type KeptMail } from './mail-store';
import { listenSmtp, type ReceivedMail } from './smtp';

export interface MailOptions extends StandInOptions {
  /** SMTP port; a free one when left out. */
  smtpPort?: number;
}

const credentials = { user: 'kelmah', password: 'stand-in' };

const attachmentBytes = (content: ArrayBuffer | Uint8Array | string): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;

const keptMail = (parsed: Email, received: ReceivedMail, at: Date): KeptMail => ({
  // Sorts by arrival and cannot be guessed from the outside.
  id: `${at.getTime().toString(36).padStart(9, '0')}${randomBytes(6).toString('hex')}`,
  at: at.toISOString(),
  from: parsed.from?.address ?? received.from,
  to: received.to,
  subject: parsed.subject ?? '',
  text: parsed.text ?? '',
  hasHtml: parsed.html !== undefined,
  headers: Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value])),
  attachments: parsed.attachments.map(({ filename, mimeType, content }) => ({
    name: filename ?? 'unnamed',
    mimeType,
    bytes: attachmentBytes(content),
  })),
});

const shown = (store: MailStore, mail: KeptMail): Record<string, unknown> => ({
  ...mail,
  html: store.html(mail) ?? null,
});

const limitOf = (request: HttpRequest): number => Math.min(Number(request.query.get('limit') ?? 100) || 100, 1000);

const routesOf = (store: MailStore): Route<RouteHandler>[] => {
  const withMail = (id: string | undefined, answer: (mail: KeptMail) => HttpReply): HttpReply => {
    const mail = id === undefined ? undefined : store.get(id);
    return mail ? answer(mail) : notFound('mail');
  };
  return [
    {
      method: 'GET',
      pattern: '/',
      handler: ({ query }) =>
        inboxPage(store, query.get('search') ?? query.get('to') ?? '', Math.max(0, Number(query.get('offset')) || 0)),
    },
    {
      method: 'GET',
      pattern: '/messages',
      handler: (request) => {
        const filter = { to: request.query.get('to') ?? undefined, search: request.query.get('search') ?? undefined };
        const mails = store.list(filter).slice(0, limitOf(request));
        return json(
          200,
          mails.map((mail) => shown(store, mail)),
        );
      },
    },
    {
      method: 'DELETE',
      pattern: '/messages',
      handler: () => {
        store.clear();
        return { status: 204 };
      },
    },
    { method: 'GET', pattern: '/mails/:id', handler: (_request, { id }) => withMail(id, mailPage) },
    {
      method: 'GET',
      pattern: '/mails/:id/html',
      handler: (_request, { id }) => withMail(id, (mail) => mailHtml(store.html(mail) ?? '')),
    },
    {
      method: 'GET',
      pattern: '/mails/:id/raw',
      handler: (_request, { id }) =>
        withMail(id, (mail) => ({
          status: 200,
          headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
          body: store.raw(mail),
        })),
    },
  ];
};

/** Brings the mail stand-in: SMTP for services, an inbox for people at `/`, JSON for tests at `/messages?to=…`. */
export async function bringMail(options: MailOptions): Promise<StandIn> {
  const clock = new StandInClock(options.clockOffsetMs);
  const state = new KeptState(join(options.dataDir, 'mail.log'));
  const store = new MailStore(state, join(options.dataDir, 'mails'));
  const journal = new Journal(state);
  const failures = new Failures();
  const note = (to: string, from: string, status: number, more: object): void =>
    journal.add({
      at: new Date(clock.now()).toISOString(),
      method: 'MAIL',
      path: to,
      params: { from },
      status,
      durationMs: 0,
      ...more,
    });
  const smtp = await listenSmtp({
    ...credentials,
    port: options.smtpPort ?? 0,
    failures,
    refused: ({ to, from, status, failure }) => note(to, from, status, { failure }),
    receive: async (received) => {
      const parsed = await PostalMime.parse(received.raw);
      const mail = keptMail(parsed, received, new Date(clock.now()));
      store.add(mail, received.raw, parsed.html);
      for (const to of mail.to) note(to, mail.from, 250, { object: mail.id, failure: received.failure?.kind });
    },
  });
  const routes = routesOf(store);
  const http = await listen(
    (request) => {
      const controlled = control({ journal, failures, clock }, request);
      if (controlled) return controlled;
      const found = findRoute(routes, request.method, request.path);
      return found ? found.route.handler(request, found.values) : notFound('page');
    },
    options.port ?? 0,
    (error) => options.report(`mail: ${error.stack ?? error.message}`),
  );
  return {
    name: 'mail',
    url: options.publicUrl ?? `http://127.0.0.1:${http.port}`,
    environment: { SMTP_URL: `smtp://${credentials.user}:${credentials.password}@127.0.0.1:${smtp.port}` },
    stop: async () => {
      await Promise.all([http.close(), smtp.close()]);
      state.close();
    },
  };
}
