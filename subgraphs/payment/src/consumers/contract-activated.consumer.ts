import { consumer, type Consumer } from '@kelmah/kit/events/consumer';
import { firstTime } from '@kelmah/kit/postgres/postgres-outbox';
import { insertContract } from '../contract/contract.store';
import type { Units } from '../work/unit.service';

/** Keeps what both signed: from here on amount, currency, payee and fee are read from our own record. */
export const contractActivated = (units: Units): Consumer =>
  consumer({
    name: 'contract-activated',
    on: ['contract.activated'],
    handle: ({ id, at, data }) =>
      units.inOne(async (unit) => {
        if (!(await firstTime(unit, id, 'contract-activated'))) return;
        const contract = {
          id: data.contractId,
          title: data.title,
          hirerId: data.hirerId,
          workerId: data.workerId,
          currency: data.currency,
          feeBasisPoints: data.feeBasisPoints,
          activatedAt: new Date(at),
        };
        const milestones = data.milestones.map(({ milestoneId, ...milestone }) => ({ id: milestoneId, ...milestone }));
        await insertContract(unit, contract, milestones);
      }),
  });
