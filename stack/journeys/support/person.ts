import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Platform } from '../../src/platform/platform';
import { codeFrom } from './authenticator';

// What a journey reads out of an answer is as free as the question it asks.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a journey knows what it asked for
export type Answer = any;

export const password = 'a long enough passphrase';

export interface Graph {
  /** Asks through the router. Errors are a failed journey. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** As `ask`, with the errors in the answer. */
  askAnyway(query: string, variables?: Record<string, unknown>): Promise<{ data: Answer; errors?: Answer[] }>;
}

/** Somebody who uses Kelmah through its public doors alone. */
export class Person implements Graph {
  userId = '';
  /** The set-up key of their authenticator app, once they have one. */
  totpSecret?: string;
  private tokens?: { accessToken: string; refreshToken: string };
  private client?: Client;

  constructor(
    private readonly platform: Platform,
    readonly name: string,
    readonly email: string,
  ) {}

  /** The header by which the router knows this person. */
  get authorization(): string {
    return `Bearer ${this.tokens?.accessToken}`;
  }

  async askAnyway(query: string, variables: Record<string, unknown> = {}) {
    const response = await fetch(`${this.platform.urls.router}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.tokens ? { authorization: this.authorization } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: Answer; errors?: Answer[] };
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const { data, errors } = await this.askAnyway(query, variables);
    if (errors)
      throw new Error(`${this.name}: ${errors.map(({ message, path }) => `${message} (${path})`).join('; ')}`);
    return data;
  }

  /** Does a mutation and answers with its success. A refusal is a failed journey. */
  async do(mutation: string, input: Record<string, unknown>, selection: string): Promise<Answer> {
    const answered = await this.try(mutation, input, selection);
    if ('code' in answered) throw new Error(`${this.name} was refused ${mutation}: ${JSON.stringify(answered)}`);
    return answered;
  }

  /** Does a mutation and answers with its success or its refusal. */
  async try(
    mutation: string,
    input: Record<string, unknown>,
    selection = '__typename',
    more: readonly string[] = [],
  ): Promise<Answer> {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const query = `mutation Do($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on ${type}Success { ${selection} } ${more.join(' ')} ... on Refusal { code message field } } }`;
    return (await this.ask(query, { input }))[mutation];
  }

  /** Signs up, reads the code in the inbox, and is signed in by it. */
  async signsUp(roles: ('HIRER' | 'WORKER')[]): Promise<this> {
    await this.do('signUp', { name: this.name, email: this.email, password, roles }, 'email');
    const code = await codeIn(this.platform.urls.mail, this.email);
    const { tokens, account } = await this.do(
      'verifyEmail',
      { email: this.email, code },
      'tokens { accessToken refreshToken } account { user { id } }',
    );
    this.tokens = tokens;
    this.userId = account.user.id;
    return this;
  }

  /** Signs in anew, for what a session is told only when it begins. */
  async signsIn(known: string = password, device?: string): Promise<this> {
    const signedIn = 'tokens { accessToken refreshToken } account { user { id } }';
    const first = await this.try('signIn', { email: this.email, password: known, device }, signedIn, [
      '... on SecondFactorNeeded { challenge }',
    ]);
    if ('code' in first) throw new Error(`${this.name} was refused signIn: ${JSON.stringify(first)}`);
    const { tokens, account } = 'challenge' in first ? await this.completes(first.challenge, signedIn) : first;
    this.tokens = tokens;
    this.userId = account.user.id;
    return this;
  }

  private async completes(challenge: string, selection: string): Promise<Answer> {
    if (!this.totpSecret) throw new Error(`${this.name} is asked for a second factor and has none`);
    return this.do('completeSignIn', { challenge, totp: await codeFrom(this.totpSecret) }, selection);
  }

  /** Sets up an authenticator app, having just signed in: the next sign-in asks for its code. */
  async setsUpApp(): Promise<this> {
    const { secret } = await this.do('startTotp', {}, 'secret');
    await this.do('confirmTotp', { code: await codeFrom(secret) }, 'account { id }');
    this.totpSecret = secret;
    return this;
  }

  async provesPhone(phone: string): Promise<void> {
    await this.do('requestPhoneCode', { phone }, 'phone');
    const code = await codeIn(this.platform.urls.sms, phone);
    await this.do('verifyPhone', { phone, code }, 'account { phoneVerified }');
  }

  /** Listens to a subscription; answers with everything heard so far, kept up to date. */
  hears(query: string, variables: Record<string, unknown> = {}): Answer[] {
    this.client ??= createClient({
      url: `${this.platform.urls.router.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 20,
      retryWait: () => new Promise((resolve) => setTimeout(resolve, 200)),
      shouldRetry: () => true,
      connectionParams: () => (this.tokens ? { authorization: this.authorization } : {}),
    });
    const heard: Answer[] = [];
    this.client.subscribe(
      { query, variables },
      {
        next: (event) => heard.push(event.data ?? event),
        error: (error) => heard.push({ error }),
        complete: () => undefined,
      },
    );
    return heard;
  }

  async leaves(): Promise<void> {
    await this.client?.dispose();
  }
}

/** The six digits of the newest message to an address or number. */
export async function codeIn(inbox: string, to: string): Promise<string> {
  return eventually(async () => {
    const messages = await messagesTo(inbox, to);
    const code = /\b\d{6}\b/.exec(messages[0]?.text ?? '')?.[0];
    if (!code) throw new Error(`No code for ${to} yet`);
    return code;
  });
}

export interface Received {
  to: string[] | string;
  subject?: string;
  text: string;
}

/** What an inbox page holds for an address or number, the newest first. */
export async function messagesTo(inbox: string, to: string): Promise<Received[]> {
  const response = await fetch(`${inbox}/messages?to=${encodeURIComponent(to)}`);
  const body = (await response.json()) as Received[] | { messages: Received[] };
  return Array.isArray(body) ? body : body.messages;
}
