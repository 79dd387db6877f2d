import { createLogger as createWinston, format, transports, type Logger as Winston } from 'winston';

export type Logger = Pick<Winston, 'debug' | 'info' | 'warn' | 'error'>;

/** Fields that must never be logged, whoever hands them over. */
const secretField = /^(e-?mail|phone|password|token|accessToken|refreshToken|code|card|authorization|cookie|secret)$/i;

const withoutSecrets = format((info) => {
  for (const key of Object.keys(info)) if (secretField.test(key)) info[key] = '[left out]';
  return info;
});

/** One JSON line an event to stdout: time, level, service, message, request id and what else is given. */
export function createLogger(service: string, level = 'info'): Logger {
  return createWinston({
    level,
    defaultMeta: { service },
    format: format.combine(format.timestamp(), withoutSecrets(), format.json()),
    transports: [new transports.Console()],
  });
}
