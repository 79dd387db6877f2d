import { brokerVariables, coreVariables, mongoVariables, readConfig, redisVariables } from '@kelmah/kit/config/config';
import { basisPointsOfWhole } from '@kelmah/kit/money/money';
import { z } from 'zod';

export const configSchema = z.object({
  ...coreVariables,
  PORT: coreVariables.PORT.default(3004),
  ...mongoVariables,
  ...redisVariables,
  ...brokerVariables,
  /** The platform's fee on each milestone, written into a contract when it is drawn up: 1,000 is 10 %. */
  PLATFORM_FEE_BASIS_POINTS: z.coerce.number().int().min(0).max(basisPointsOfWhole).default(1_000),
  /** Hours that a hirer has to look at a milestone before it counts as approved. */
  REVIEW_PERIOD_HOURS: z.coerce.number().positive().default(72),
});

export type JobConfig = z.output<typeof configSchema>;

export const configure = (environment: NodeJS.ProcessEnv): JobConfig => readConfig(configSchema, environment);
