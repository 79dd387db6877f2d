import { z } from 'zod';
import {
  brokerVariables,
  coreVariables,
  legacyVariables,
  mongoVariables,
  objectStoreVariables,
  readConfig,
  redisVariables,
} from '@kelmah/kit/config/config';

export const configSchema = z.object({
  ...coreVariables,
  PORT: coreVariables.PORT.default(3002),
  ...mongoVariables,
  ...legacyVariables,
  ...redisVariables,
  ...brokerVariables,
  ...objectStoreVariables,
  /** Seals the numbers of identity cards, and keys their hashes. */
  IDENTITY_SECRET: z.string().min(32, 'must be at least 32 characters'),
});

export type UserConfig = z.output<typeof configSchema>;

/** @throws BadConfiguration that names every variable that is missing or wrong. */
export const configure = (environment: NodeJS.ProcessEnv): UserConfig => readConfig(configSchema, environment);
