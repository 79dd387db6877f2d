import { second, systemClock, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { layMongoGround, type MongoGround } from '@kelmah/kit/server/ground';
import type { Service } from '@kelmah/kit/server/run-service';
import type { GraphQLSchema } from 'graphql';

import type { JobConfig } from './config';
import { consumersOf } from './consumers';
import { houseOf, type House } from './house';
import { liveSources } from './live-sources';
import { jobGraph } from './schema';
import { servicesOf, type Services } from './services';
import { storesOf } from './stores';

/** The service as tests see it: with what it is made of at hand. */
export interface JobHouse extends Service {
  schema: GraphQLSchema;
  house: House;
  services: Services;
  mongo: MongoGround['mongo'];
}

export async function buildJobService(
  config: JobConfig,
  logger: Logger,
  clock: Clock = systemClock,
): Promise<JobHouse> {
  const ground = await layMongoGround('job', config, logger, clock);
  const { mongo, live, nudge } = ground;
  const house = houseOf({ clock, logger, stores: storesOf(mongo), live, nudge });
  const services = servicesOf(house, {
    feeBasisPoints: config.PLATFORM_FEE_BASIS_POINTS,
    reviewHours: config.REVIEW_PERIOD_HOURS,
  });
  const { schema } = jobGraph(house, services, liveSources(house, live));
  const service = ground.raise({
    schema,
    consumers: consumersOf(house, services),
    timers: [
      { name: 'approve-due', everyMs: second, work: () => services.clock.approveDue() },
      { name: 'expire-jobs', everyMs: second, work: () => services.clock.expireJobs() },
      { name: 'settle-left', everyMs: second, work: () => services.clock.settleLeft() },
    ],
  });
  return { ...service, schema, house, services, mongo };
}
