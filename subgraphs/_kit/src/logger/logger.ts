import { createLogger as createWinston, type Logger as Winston } from 'winston';
import { systemClock } from '../clock/clock';
import { writeLine } from './stdout';

export type Logger = Pick<Winston, 'debug' | 'info' | 'warn' | 'error'>;

/** Fields that must never be logged, whoever hands them over. */
const secretField =
  /^(e-?mail|phone|password|token|accessToken|refreshToken|code|card|authorization|cookie|set-cookie|x-kelmah-session-token|secret)$/i;

/** Names come from our own code, so they are few: each is looked at once. */
const secrets = new Map<string, boolean>();
function isSecret(name: string): boolean {
  let secret = secrets.get(name);
  if (secret === undefined) secrets.set(name, (secret = secretField.test(name)));
  return secret;
}

const withoutSecrets = (name: string, value: unknown): unknown => (isSecret(name) ? '[left out]' : value);

// Most lines hold no secret: these are written by JSON alone, without a call for each field on the way.
function mayHoldSecret(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  // What is written of it is known to it alone.
  if ('toJSON' in value) return true;
  for (const name of Object.keys(value)) {
    if (isSecret(name) || mayHoldSecret((value as Record<string, unknown>)[name])) return true;
  }
  return false;
}

function textOf(info: object): string {
  const fields = mayHoldSecret(info) ? JSON.stringify(info, withoutSecrets) : JSON.stringify(info);
  return `{"timestamp":"${systemClock.now().toISOString()}",${fields.slice(1)}`;
}

/** One JSON line an event to stdout: time, level, service, message, request id and what else is given. */
export function createLogger(service: string, level = 'info'): Logger {
  const logger = createWinston({ level, defaultMeta: { service } });
  // Winston's two streams would cost more than the line: it goes out as soon as winston has put it together.
  return Object.assign(logger, {
    write: (info: { level: string }) => {
      if (logger.isLevelEnabled(info.level)) writeLine(textOf(info));
      return true;
    },
  });
}
