import { createTransport } from 'nodemailer';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Makes sending twice visible to a receiver as one message: it becomes the Message-ID. */
  id: string;
}

export interface Mail {
  /** Settles once the mail server has taken the letter. @throws Error where it did not. */
  send(letter: Letter): Promise<void>;
  check(): Promise<void>;
  stop(): void;
}

export function connectMail(options: { url: string; from: string }): Mail {
  const transport = createTransport(
    {
      url: options.url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 15_000,
    },
    { from: options.from },
  );
  return {
    send: async ({ to, subject, text, html, id }) => {
      await transport.sendMail({ to, subject, text, html, messageId: `<${id}@kelmah.example>` });
    },
    check: async () => {
      await transport.verify();
    },
    stop: () => transport.close(),
  };
}
