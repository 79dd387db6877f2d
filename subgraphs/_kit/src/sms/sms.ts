import type { Twilio } from 'twilio';

export interface Sms {
  /** Sends a text message; `to` is E.164. @throws Error where the provider did not take it. */
  send(to: string, text: string): Promise<void>;
}

export interface SmsOptions {
  accountSid: string;
  authToken: string;
  from: string;
  /** Another host than Twilio's, for a local stack. */
  apiBase?: string;
}

/** Twilio's SDK is large, so it is loaded with the first message and not with the service. */
export function connectSms(options: SmsOptions): Sms {
  let client: Promise<Twilio> | undefined;
  return {
    send: async (to, text) => {
      client ??= load(options);
      await (await client).messages.create({ to, from: options.from, body: text });
    },
  };
}

async function load({ accountSid, authToken, apiBase }: SmsOptions): Promise<Twilio> {
  // The package is one function that carries the rest: every loader agrees on its default alone.
  const { default: twilio } = await import('twilio');
  if (apiBase === undefined) return new twilio.Twilio(accountSid, authToken, { timeout: 10_000 });
  class LocalClient extends twilio.RequestClient {
    override request<Data>(request: Parameters<typeof twilio.RequestClient.prototype.request<Data>>[0]) {
      return super.request<Data>({ ...request, uri: request.uri.replace('https://api.twilio.com', apiBase ?? '') });
    }
  }
  return new twilio.Twilio(accountSid, authToken, { httpClient: new LocalClient() });
}
