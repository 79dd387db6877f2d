import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedLetter {
  to: string;
  id: string;
  subject: string;
  text: string;
  html: string;
}

/** A mail server that keeps what it is sent, and refuses what it is told to. */
export interface Mailbox {
  url: string;
  letters: ReceivedLetter[];
  /**
   * What the server answers to the next letters (undefined: it takes them): refuses the receiver, refuses the letter, or
   * takes the letter and says all the same that it did not, as when its answer is lost.
   */
  refuseWith(answer: Refusal | undefined): void;
  lettersTo(address: string): ReceivedLetter[];
  stop(): Promise<void>;
}

interface Refusal {
  at: 'receiver' | 'letter' | 'answer';
  code: number;
}

export async function startMailbox(): Promise<Mailbox> {
  const letters: ReceivedLetter[] = [];
  let refusal: Refusal | undefined;
  const refused = (at: Refusal['at']) =>
    refusal?.at === at ? Object.assign(new Error('Not now'), { responseCode: refusal.code }) : undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refused('receiver')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const failure = refused('letter');
        if (failure) return done(failure);
        PostalMime.parse(Buffer.concat(chunks)).then((letter) => {
          letters.push({
            to: session.envelope.rcptTo[0]?.address ?? '',
            id: letter.messageId ?? '',
            subject: letter.subject ?? '',
            text: letter.text ?? '',
            html: letter.html ?? '',
          });
          done(refused('answer'));
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuseWith: (answer) => {
      refusal = answer;
    },
    lettersTo: (address) => letters.filter(({ to }) => to === address),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  };
}
