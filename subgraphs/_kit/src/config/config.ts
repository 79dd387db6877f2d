import { z } from 'zod';

const secret = z.string().min(32, 'must be at least 32 characters');
const url = (...protocols: string[]) =>
  z.string().refine((text) => protocols.some((protocol) => text.startsWith(`${protocol}:`)), {
    message: `must start with ${protocols.map((protocol) => `${protocol}:`).join(' or ')}`,
  });

/** Variables that every service reads. */
export const coreVariables = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /** Prefix of databases, queues and keys, so that two platforms can share the engines. */
  KELMAH_NAMESPACE: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,30}$/, 'must be lower case letters, digits and _')
    .default('kelmah'),
  ENVELOPE_SECRET: secret,
  ENVELOPE_SECRET_PREVIOUS: secret.optional(),
  /** Where spans are sent (OTLP over HTTP); nothing is traced without it. */
  OTEL_EXPORTER_OTLP_ENDPOINT: url('http', 'https').optional(),
  /** The part of new traces that is kept, from 0 to 1. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(0.1),
  /** Who may read /metrics: whoever brings this as a bearer token. Outside production everybody where nothing is said. */
  METRICS_TOKEN: secret.optional(),
  /** Seconds that a stopping service may take to finish what it has begun. */
  SHUTDOWN_SECONDS: z.coerce.number().int().min(1).max(300).default(25),
};

export const mongoVariables = { MONGO_URL: url('mongodb', 'mongodb+srv') };
export const postgresVariables = { DATABASE_URL: url('postgres', 'postgresql') };
/** The database of the older system, to be read and never written; nothing of it happens where this is not said. */
export const legacyVariables = { LEGACY_DATABASE_URL: url('postgres', 'postgresql').optional() };
export const redisVariables = { REDIS_URL: url('redis', 'rediss') };
export const brokerVariables = {
  AMQP_URL: url('amqp', 'amqps'),
  /** `quorum` where the broker is a cluster. */
  AMQP_QUEUE_TYPE: z.enum(['classic', 'quorum']).default('quorum'),
};
export const mailVariables = {
  SMTP_URL: url('smtp', 'smtps'),
  MAIL_FROM: z.string().default('Kelmah <hello@kelmah.example>'),
};
export const smsVariables = {
  TWILIO_ACCOUNT_SID: z.string().min(1),
  TWILIO_AUTH_TOKEN: z.string().min(1),
  TWILIO_FROM: z.string().min(1),
  TWILIO_API_BASE: url('http', 'https').optional(),
};
export const objectStoreVariables = {
  S3_BUCKET: z.string().min(3),
  S3_REGION: z.string().default('eu-west-1'),
  S3_ENDPOINT: url('http', 'https').optional(),
  S3_ACCESS_KEY_ID: z.string().min(1),
  S3_SECRET_ACCESS_KEY: z.string().min(1),
};
export const webVariables = { WEB_URL: url('http', 'https') };

export class BadConfiguration extends Error {}

/**
 * Reads the configuration from environment variables.
 * @throws BadConfiguration that names every variable that is missing or wrong, and never its value.
 */
export function readConfig<Schema extends z.ZodObject>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.output<Schema> {
  // An empty variable is an unset one: that is how shells and compose files write it.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `  ${name}: ${given[name] === undefined ? 'is missing' : message}`;
  });
  throw new BadConfiguration(`The configuration is not complete:\n${lines.join('\n')}`);
}

export function envelopeSecretsOf(config: {
  ENVELOPE_SECRET: string;
  ENVELOPE_SECRET_PREVIOUS?: string;
}): [string, ...string[]] {
  const previous = config.ENVELOPE_SECRET_PREVIOUS;
  return previous === undefined ? [config.ENVELOPE_SECRET] : [config.ENVELOPE_SECRET, previous];
}
