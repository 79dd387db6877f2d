import { z } from 'zod';
import {
  brokerVariables,
  coreVariables,
  mongoVariables,
  objectStoreVariables,
  readConfig,
  redisVariables,
} from '@kelmah/kit/config/config';

export const configSchema = z.object({
  ...coreVariables,
  PORT: coreVariables.PORT.default(3002),
  ...mongoVariables,
  ...redisVariables,
  ...brokerVariables,
  ...objectStoreVariables,
});

export type UserConfig = z.output<typeof configSchema>;

/** @throws BadConfiguration that names every variable that is missing or wrong. */
export const configure = (environment: NodeJS.ProcessEnv): UserConfig => readConfig(configSchema, environment);
