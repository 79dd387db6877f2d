import { erasedPeople } from '@kelmah/kit/mongo/erased-people';
import type { MongoGround } from '@kelmah/kit/server/ground';
import { applicationStore } from './application/application.store';
import { contractStore } from './contract/contract.store';
import type { Stores } from './house';
import { jobSearchStore } from './job/job-search.store';
import { jobStore } from './job/job.store';
import { workerCardStore } from './worker-card/worker-card.store';

/** Every store of this service; declaring them also declares their indexes. */
export const storesOf = (mongo: MongoGround['mongo']): Stores => ({
  jobs: jobStore(mongo),
  search: jobSearchStore(mongo),
  applications: applicationStore(mongo),
  contracts: contractStore(mongo),
  cards: workerCardStore(mongo),
  erased: erasedPeople(mongo, 'job'),
});
