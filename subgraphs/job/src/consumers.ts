import type { Consumer } from '@kelmah/kit/events/consumer';
import { exportPart } from '@kelmah/kit/events/export-part';
import { applicationSubmittedConsumer } from './consumers/application-submitted.consumer';
import { accountErasedConsumer } from './consumers/account-erased.consumer';
import { wordsEndedConsumer } from './consumers/words-ended.consumer';
import { disputeConsumers } from './consumers/dispute.consumer';
import { fundingChargedBackConsumer } from './consumers/funding-charged-back.consumer';
import { fundingHeldConsumer } from './consumers/funding-held.consumer';
import { fundingRefundedConsumer } from './consumers/funding-refunded.consumer';
import { fundingReleasedConsumer } from './consumers/funding-released.consumer';
import { workerProfilePublishedConsumer } from './consumers/worker-profile-published.consumer';
import { workerProfileWithdrawnConsumer } from './consumers/worker-profile-withdrawn.consumer';
import { jobPart } from './export/job-part.service';
import type { House } from './house';
import type { Services } from './services';

/** Every event that this service listens to. */
export const consumersOf = (house: House, services: Services): Consumer[] => [
  applicationSubmittedConsumer(house, services),
  fundingHeldConsumer(services),
  fundingReleasedConsumer(services),
  fundingRefundedConsumer(services),
  fundingChargedBackConsumer(services),
  ...disputeConsumers(services),
  accountErasedConsumer(services),
  exportPart('job', (userId) => jobPart(house.stores, userId), house.logger),
  wordsEndedConsumer(services),
  workerProfilePublishedConsumer(house),
  workerProfileWithdrawnConsumer(house),
];
