import type { Clock } from '@kelmah/kit/clock/clock';
import { applicationLoaders } from './application/application.loader';
import { contractLoaders } from './contract/contract.loader';
import type { Stores } from './house';
import { jobLoaders } from './job/job.loader';
import { workerCardLoader } from './worker-card/worker-card.loader';

/** Everything that is read by id, batched over a request, and only what the viewer may see. */
export function loadersOf(stores: Stores, clock: Clock) {
  const applications = applicationLoaders(stores.applications);
  const contracts = contractLoaders(stores.contracts);
  return {
    applications,
    contracts,
    jobs: jobLoaders(stores.jobs, applications, clock),
    cards: workerCardLoader(stores.cards),
  };
}

export type Loaders = ReturnType<typeof loadersOf>;
