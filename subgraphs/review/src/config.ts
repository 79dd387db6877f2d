import { brokerVariables, coreVariables, mongoVariables, readConfig, redisVariables } from '@kelmah/kit/config/config';
import { z } from 'zod';

export const configSchema = z.object({
  ...coreVariables,
  PORT: coreVariables.PORT.default(3006),
  ...mongoVariables,
  ...redisVariables,
  ...brokerVariables,
  /** Days after a contract's completion in which its parties may review each other. */
  REVIEW_DAYS: z.coerce.number().positive().max(365).default(14),
});

export type ReviewConfig = z.output<typeof configSchema>;

/** @throws BadConfiguration */
export const configure = (environment: NodeJS.ProcessEnv): ReviewConfig => readConfig(configSchema, environment);
