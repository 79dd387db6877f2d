import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { beforeWork, type Failures, type OrderedFailure } from '../failures';

export interface ReceivedMail {
  from: string;
  /** Envelope recipients, lower case. */
  to: string[];
  raw: Buffer;
  failure: OrderedFailure | undefined;
}

export interface SmtpOptions {
  port: number;
  user: string;
  password: string;
  failures: Failures;
  receive(mail: ReceivedMail): Promise<void>;
  refused(mail: { from: string; to: string; status: number; failure: string }): void;
}

/** An SMTP refusal: 4xx asks to try again later, 5xx is final. */
export class SmtpRefusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

const refusals: Record<string, [number, string]> = {
  declined: [550, '5.1.1 The mailbox does not exist'],
  '429': [450, '4.7.1 Too much mail, try again later'],
  '500': [451, '4.3.0 Local error in processing'],
  '503': [421, '4.3.2 The service is not available'],
};

const bytesMax = 40 * 1024 * 1024;

/** Takes orders that name the recipient: `{ match: { path: 'ama@…' }, kind: 'declined' }`. */
const recipientHook =
  (options: SmtpOptions, taken: WeakMap<object, OrderedFailure>): SMTPServerOptions['onRcptTo'] =>
  (address, session, done) => {
    const to = address.address.toLowerCase();
    const failure = options.failures.take('MAIL', to, to);
    if (!failure) return done();
    taken.set(session, failure);
    const refusal = refusals[failure.kind];
    const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
    if (refusal) {
      options.refused({ from, to, status: refusal[0], failure: failure.kind });
      return done(new SmtpRefusal(...refusal));
    }
    void beforeWork(failure).then((silence) => {
      if (!silence) return done();
      options.refused({ from, to, status: 0, failure: failure.kind });
      // A cut is a refusal that closes the line; a hang simply never goes on.
      if (failure.kind === 'drop') done(new SmtpRefusal(421, '4.4.2 Connection dropped'));
    });
  };

const dataHook =
  (options: SmtpOptions, taken: WeakMap<object, OrderedFailure>): SMTPServerOptions['onData'] =>
  (stream, session, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => {
      if (!stream.sizeExceeded) parts.push(part);
    });
    stream.on('end', () => {
      if (stream.sizeExceeded) return done(new SmtpRefusal(552, '5.3.4 The message is too large'));
      const failure = taken.get(session);
      taken.delete(session);
      options
        .receive({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          to: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
          raw: Buffer.concat(parts),
          failure,
        })
        .then(() => (failure?.kind === 'lost' ? undefined : done()))
        .catch((error: Error) => done(new SmtpRefusal(451, error.message)));
    });
  };

/** An SMTP server that asks for a password and takes every mail. */
export const listenSmtp = async (options: SmtpOptions): Promise<{ port: number; close(): Promise<void> }> => {
  const taken = new WeakMap<object, OrderedFailure>();
  const server = new SMTPServer({
    name: 'mail.kelmah.test',
    authMethods: ['PLAIN', 'LOGIN'],
    allowInsecureAuth: true,
    // A certificate of our own would be refused by every careful client.
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: bytesMax,
    closeTimeout: 500,
    onAuth: ({ username, password }, _session, done) =>
      username === options.user && password === options.password
        ? done(null, { user: options.user })
        : done(new SmtpRefusal(535, '5.7.8 Wrong user or password')),
    onRcptTo: recipientHook(options, taken),
    onData: dataHook(options, taken),
  });
  // A client that goes away is no fault of ours.
  server.on('error', () => undefined);
  const listener = await new Promise<ReturnType<typeof server.listen>>((resolve, reject) => {
    server.once('error', reject);
    const made = server.listen(options.port, process.env.KELMAH_STAND_IN_HOST ?? '127.0.0.1', () => resolve(made));
  });
  return {
    port: (listener.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
