import type { Clock } from '@kelmah/kit/clock/clock';
import type { Live } from '@kelmah/kit/live/live';
import type { ErasedPeople } from '@kelmah/kit/mongo/erased-people';
import type { Logger } from '@kelmah/kit/logger/logger';
import { keeper, type Keeper } from './aggregate/aggregate.service';
import type { ApplicationDocument, ApplicationStore } from './application/application.store';
import type { ContractDocument, ContractStore } from './contract/contract.store';
import type { JobSearchStore } from './job/job-search.store';
import type { JobDocument, JobStore } from './job/job.store';
import type { Origin } from './job/job.events';
import { applicationsTopic, contractTopic } from './topics';
import { loadersOf, type Loaders } from './loaders';
import type { WorkerCardStore } from './worker-card/worker-card.store';

export interface Stores {
  jobs: JobStore;
  search: JobSearchStore;
  applications: ApplicationStore;
  contracts: ContractStore;
  cards: WorkerCardStore;
  erased: ErasedPeople;
}

/** What the terms of new contracts are made with. */
export interface Terms {
  feeBasisPoints: number;
  reviewHours: number;
}

/** What every service here works with. */
export interface House {
  clock: Clock;
  logger: Logger;
  stores: Stores;
  load: Loaders;
  /** The only way in which an aggregate is written: its events go out and its listeners wake by themselves. */
  keep: {
    jobs: Keeper<JobDocument>;
    applications: Keeper<ApplicationDocument>;
    contracts: Keeper<ContractDocument>;
  };
  /** Where an event comes from: a request, another event, or (nothing given) the clock. */
  origin(from?: { requestId?: string }): Origin;
  /** Say it after a write that put an event into an outbox by itself. */
  nudge(): void;
}

export function houseOf(parts: {
  clock: Clock;
  logger: Logger;
  stores: Stores;
  live: Pick<Live, 'wake'>;
  nudge(): void;
}): House {
  const { clock, logger, stores, live, nudge } = parts;
  return {
    clock,
    logger,
    stores,
    load: loadersOf(stores, clock),
    keep: {
      jobs: keeper(stores.jobs, nudge),
      applications: keeper(stores.applications, ({ jobId, _id }) => {
        nudge();
        live.wake(applicationsTopic(jobId), _id);
      }),
      contracts: keeper(stores.contracts, ({ _id }) => {
        nudge();
        live.wake(contractTopic(_id));
      }),
    },
    nudge,
    origin: (from) => ({ clock, requestId: from?.requestId }),
  };
}
