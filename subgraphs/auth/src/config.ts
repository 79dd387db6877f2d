import { z } from 'zod';
import {
  brokerVariables,
  coreVariables,
  legacyVariables,
  mailVariables,
  mongoVariables,
  objectStoreVariables,
  readConfig,
  redisVariables,
  smsVariables,
  webVariables,
} from '@kelmah/kit/config/config';
import { providerVariables } from './provider/provider-settings.service';

export const configSchema = z.object({
  ...coreVariables,
  PORT: coreVariables.PORT.default(3001),
  ...mongoVariables,
  ...legacyVariables,
  ...redisVariables,
  ...brokerVariables,
  ...mailVariables,
  ...objectStoreVariables,
  ...smsVariables,
  ...webVariables,
  ...providerVariables,
  /** Seals the signing keys and the letters that wait to be sent, and keys the hashes of codes. */
  AUTH_KEY_SECRET: z.string().min(32, 'must be at least 32 characters'),
  /** Minutes in which somebody who had their account erased may think better of it. */
  ERASURE_GRACE_MINUTES: z.coerce.number().int().min(0).max(1_080).default(720),
  /** Days for which it is kept what an erased person wrote to others: while a bank may ask a payment back for it. */
  ERASED_WORDS_DAYS: z.coerce.number().int().min(0).max(2_190).default(540),
  /** Cost units that each key of a newly registered partner app may use in a day. */
  PARTNER_DAILY_COST_QUOTA: z.coerce.number().int().min(1).max(1_000_000_000).default(100_000),
});

export type AuthConfig = z.output<typeof configSchema>;

/** @throws BadConfiguration that names every variable that is missing or wrong. */
export const configure = (environment: NodeJS.ProcessEnv): AuthConfig => readConfig(configSchema, environment);
