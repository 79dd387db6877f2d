import { NotYet } from '@kelmah/kit/events/consumer';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import fc from 'fast-check';
import { anActiveDocument, memoryHouse } from '../../test/memory-house';
import { SettlementService } from '../settlement/settlement.service';
import type { ContractDocument } from './contract.store';
import { FundingService } from './funding.service';
import { ApprovedBy, MilestoneStatus } from './milestone.states';
import { approved, withMilestone } from './milestone-change.service';
import { paymentNews } from './payment-news.service';

type Fact = 'held' | 'released' | 'refunded';

/** A contract and what the payment service may say of its milestones. */
async function aContractOf(amounts: readonly number[]) {
  const { house, clock, contracts } = memoryHouse();
  const settlement = new SettlementService(house, { feeBasisPoints: 1_000, reviewHours: 72 });
  const service = new FundingService(house, paymentNews(house, settlement));
  const contract = anActiveDocument(amounts);
  await contracts.store.insert(contract);
  const told = (fact: Fact, index: number, fundingId: string, changes: object = {}) => {
    const amountMinor = amounts[index] ?? 0;
    const data = {
      fundingId,
      milestoneId: contract.milestones[index]?._id ?? '',
      contractId: contract._id,
      hirerId: contract.hirerId,
      workerId: contract.workerId,
      amountMinor,
      currency: 'GHS',
      feeMinor: 0,
      netMinor: amountMinor,
      refundedMinor: amountMinor,
      ...changes,
    };
    return makeEvent(`funding.${fact}`, fundingId, data, { clock }) as EventRecord;
  };
  const take = (event: EventRecord) => {
    const fact = event.type.replace('funding.', '') as Fact;
    return (service[fact] as (event: EventRecord) => Promise<void>)(event);
  };
  const now = () => contracts.documents.get(contract._id) as ContractDocument;
  const set = (change: Partial<ContractDocument>) => contracts.documents.set(contract._id, { ...now(), ...change });
  return { told, take, now, set, events: contracts.events, clock };
}

/** Hands events over as a broker does: what came too early comes again, until all are taken or none moves. */
async function handOver(events: readonly EventRecord[], take: (event: EventRecord) => Promise<void>) {
  let waiting = [...events];
  while (waiting.length > 0) {
    const left: EventRecord[] = [];
    for (const event of waiting) {
      await take(event).catch((error: Error) => {
        if (!(error instanceof NotYet)) throw error;
        left.push(event);
      });
    }
    if (left.length === waiting.length) return left;
    waiting = left;
  }
  return waiting;
}

describe('what the payment service says', () => {
  it('leaves the last funding standing, in whatever order held and refunded come, and however often', async () => {
    const first = newId('funding');
    const second = newId('funding');
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 0, 1, 2, 0, 1, 2], { minLength: 9, maxLength: 9 }),
        async (order) => {
          const { told, take, now } = await aContractOf([50_000]);
          const said = [told('held', 0, first), told('refunded', 0, first), told('held', 0, second)];
          const left = await handOver(
            order.map((index) => said[index] as EventRecord),
            take,
          );
          expect(left).toEqual([]);
          expect(now().milestones[0]).toMatchObject({ status: MilestoneStatus.FUNDED, fundingId: second });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('completes a contract once, with its last milestone, in whatever order the milestones are paid', async () => {
    const amounts = [20_000, 30_000, 40_000, 10_000];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 0, 1, 2, 3], { minLength: 8, maxLength: 8 }), async (order) => {
        const { told, take, now, set, events, clock } = await aContractOf(amounts);
        const held = amounts.map((_, index) => told('held', index, newId('funding')));
        await handOver(held, take);
        for (const milestone of now().milestones) {
          set(withMilestone(now(), approved(milestone, ApprovedBy.HIRER, clock.now())));
        }
        const paid = held.map(({ subject }, index) => told('released', index, subject));
        expect(
          await handOver(
            order.map((index) => paid[index] as EventRecord),
            take,
          ),
        ).toEqual([]);
        expect(now()).toMatchObject({ status: 'COMPLETED', completedAt: clock.now() });
        expect(events.map(({ type }) => type)).toEqual(['contract.completed']);
      }),
      { numRuns: 40 },
    );
  });

  it('waits with a payment for a milestone that is not approved here yet', async () => {
    const { told, take, now } = await aContractOf([50_000]);
    await take(told('held', 0, newId('funding')));
    await expect(take(told('released', 0, newId('funding')))).rejects.toBeInstanceOf(NotYet);
    expect(now().milestones[0]).toMatchObject({ status: MilestoneStatus.FUNDED });
  });

  it.each([
    ['amount', { amountMinor: 49_999 }],
    ['currency', { currency: 'USD' }],
  ])('does not take money of another %s for a milestone', async (_what, changes) => {
    const { told, take, now } = await aContractOf([50_000]);
    await expect(take(told('held', 0, newId('funding'), changes))).rejects.toThrow('is not of the amount');
    expect(now().milestones[0]).toMatchObject({ status: MilestoneStatus.PLANNED, fundingId: null });
  });

  it('leaves a milestone funded where a part of the money went back', async () => {
    const { told, take, now } = await aContractOf([50_000]);
    const funding = newId('funding');
    await take(told('held', 0, funding));
    await take(told('refunded', 0, funding, { refundedMinor: 20_000 }));
    expect(now().milestones[0]).toMatchObject({ status: MilestoneStatus.FUNDED, fundingId: funding });
  });

  it('does not take an approved milestone back', async () => {
    const { told, take, now, set, clock } = await aContractOf([50_000]);
    const funding = newId('funding');
    await take(told('held', 0, funding));
    for (const milestone of now().milestones) {
      set(withMilestone(now(), approved(milestone, ApprovedBy.HIRER, clock.now())));
    }
    await take(told('refunded', 0, funding));
    expect(now().milestones[0]).toMatchObject({ status: MilestoneStatus.APPROVED, fundingId: funding });
  });

  it('does not fund a contract that was cancelled while the hirer paid', async () => {
    const { told, take, now, set } = await aContractOf([50_000]);
    set({ status: 'CANCELLED' as ContractDocument['status'] });
    await take(told('held', 0, newId('funding')));
    expect(now().milestones[0]).toMatchObject({ status: MilestoneStatus.PLANNED, fundingId: null });
  });

  it('waits for a contract that is not known yet', async () => {
    const { told, take } = await aContractOf([50_000]);
    const unknown = told('held', 0, newId('funding'), { contractId: newId('contract') });
    await expect(take(unknown)).rejects.toBeInstanceOf(NotYet);
  });
});
