import {
  brokerVariables,
  coreVariables,
  mailVariables,
  postgresVariables,
  readConfig,
  redisVariables,
  webVariables,
} from '@kelmah/kit/config/config';
import { z } from 'zod';

const variables = z.object({
  ...coreVariables,
  PORT: coreVariables.PORT.default(3005),
  ...postgresVariables,
  ...redisVariables,
  ...brokerVariables,
  ...webVariables,
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_(test|live)_/, 'must be a secret or restricted key of Stripe'),
  /** Where Stripe's API is, when it is not at Stripe's. */
  STRIPE_API_BASE: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address of the API; left out, it is https://api.stripe.com.'),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_', 'must start with whsec_'),
  STRIPE_CONNECT_WEBHOOK_SECRET: z.string().startsWith('whsec_', 'must start with whsec_'),
  /** Events of the other mode are refused. */
  STRIPE_MODE: z.enum(['test', 'live']).default('test'),
  STRIPE_TIMEOUT_MS: z.coerce.number().int().min(100).max(80_000).default(8_000),
  /** Where workers' connected accounts are opened, ISO 3166. */
  PAYOUT_COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters')
    .default('GH'),
  /** For how long nothing leaves for a worker's bank after where they are paid was changed. */
  PAYOUT_COOLING_OFF_HOURS: z.coerce.number().int().min(0).max(720).default(48),
  /** How long the other side of a dispute has to answer before staff decide without. */
  DISPUTE_ANSWER_HOURS: z.coerce.number().int().min(1).max(720).default(48),
  /** Minutes between two comparisons of the ledger with Stripe; 0 where they are made by command alone. */
  RECONCILIATION_MINUTES: z.coerce.number().int().min(0).max(1_440).default(60),
  /** Who is written to when the ledger and Stripe do not agree; nobody where it is left out. Needs SMTP_URL. */
  ALERT_EMAIL: z.email().optional(),
  SMTP_URL: mailVariables.SMTP_URL.optional(),
  MAIL_FROM: mailVariables.MAIL_FROM,
});

/** A key of one mode with webhooks of the other would move real money on pretended payments, or the reverse. */
export const configSchema = variables.refine(
  ({ STRIPE_SECRET_KEY, STRIPE_MODE }) => STRIPE_SECRET_KEY.includes(`_${STRIPE_MODE}_`),
  { path: ['STRIPE_SECRET_KEY'], message: 'is a key of the other mode than STRIPE_MODE says' },
);

export type PaymentConfig = z.output<typeof configSchema>;

export const configure = (environment: NodeJS.ProcessEnv): PaymentConfig => readConfig(configSchema, environment);
