import type { Consumer } from '@kelmah/kit/events/consumer';
import { exportPart } from '@kelmah/kit/events/export-part';
import type { Logger } from '@kelmah/kit/logger/logger';
import { accountErased } from './consumers/account-erased.consumer';
import { contractActivated } from './consumers/contract-activated.consumer';
import { contractCancelled } from './consumers/contract-cancelled.consumer';
import { contractTerminated } from './consumers/contract-terminated.consumer';
import { milestoneApproved } from './consumers/milestone-approved.consumer';
import { milestoneStarted } from './consumers/milestone-started.consumer';
import { personForgotten, personName } from './consumers/person-name.consumer';
import { wordsEnded } from './consumers/words-ended.consumer';
import { paymentPart } from './export/payment-part.service';
import type { CheckoutPlans } from './funding/checkout.service';
import type { Units } from './work/unit.service';

export interface ConsumerParts {
  units: Units;
  plans: CheckoutPlans;
  logger: Logger;
}

/** Every event that payment listens to. */
export function paymentConsumers({ units, plans, logger }: ConsumerParts): Consumer[] {
  return [
    contractActivated(units),
    contractCancelled(units, plans),
    contractTerminated(units, plans, logger),
    accountErased(units, plans, logger),
    exportPart('payment', (userId) => units.inOne((unit) => paymentPart(unit, userId)), logger),
    milestoneStarted(units),
    milestoneApproved(units, logger),
    personName(units),
    personForgotten(units),
    wordsEnded(units),
  ];
}

/** Their queues, for when nothing runs yet. */
export const paymentQueues = (): Pick<Consumer, 'name' | 'on'>[] => paymentConsumers({} as ConsumerParts);
