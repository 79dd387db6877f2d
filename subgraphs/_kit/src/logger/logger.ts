import { createLogger as createWinston, format, transports, type Logger as Winston } from 'winston';
import { systemClock } from '../clock/clock';
import { stdout } from './stdout';

export type Logger = Pick<Winston, 'debug' | 'info' | 'warn' | 'error'>;

/** Fields that must never be logged, whoever hands them over. */
const secretField = /^(e-?mail|phone|password|token|accessToken|refreshToken|code|card|authorization|cookie|secret)$/i;

/** Names come from our own code, so they are few: each is looked at once. */
const secrets = new Map<string, boolean>();
function isSecret(name: string): boolean {
  let secret = secrets.get(name);
  if (secret === undefined) secrets.set(name, (secret = secretField.test(name)));
  return secret;
}

const withoutSecrets = (name: string, value: unknown): unknown => (isSecret(name) ? '[left out]' : value);

// Where winston's streams look for the text of a line.
const text = Symbol.for('message');

const asJson = format((info) => {
  info[text] = JSON.stringify({ timestamp: systemClock.now().toISOString(), ...info }, withoutSecrets);
  return info;
});

/** One JSON line an event to stdout: time, level, service, message, request id and what else is given. */
export function createLogger(service: string, level = 'info'): Logger {
  return createWinston({
    level,
    defaultMeta: { service },
    format: asJson(),
    transports: [new transports.Stream({ stream: stdout })],
  });
}
