import { hour } from '@kelmah/kit/clock/clock';
import { NotYet } from '@kelmah/kit/events/consumer';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import fc from 'fast-check';
import { anActiveDocument, memoryHouse } from '../../test/memory-house';
import { SettlementService } from '../settlement/settlement.service';
import type { ContractDocument } from './contract.store';
import { DisputeService } from './dispute.service';
import { FundingService } from './funding.service';
import { withMilestone } from './milestone-change.service';
import { MilestoneStatus } from './milestone.states';
import { paymentNews } from './payment-news.service';

type Told = 'funding.held' | 'funding.released' | 'funding.refunded' | 'funding.charged-back' | `dispute.${Closed}`;
type Closed = 'opened' | 'settled' | 'withdrawn';

/** A contract of two milestones, and what the payment service may say of the first. */
async function aContract(changes: Partial<ContractDocument> = {}) {
  const { house, clock, contracts } = memoryHouse();
  const news = paymentNews(house, new SettlementService(house, { feeBasisPoints: 1_000, reviewHours: 72 }));
  const funding = new FundingService(house, news);
  const disputes = new DisputeService(house, news);
  const contract = { ...anActiveDocument([50_000, 20_000]), ...changes };
  await contracts.store.insert(contract);
  const ids = { fundingId: newId('funding'), disputeId: newId('dispute') };
  const told = (type: Told, more: object = {}, index = 0) => {
    const { _id, amountMinor = 0 } = contract.milestones[index] ?? {};
    const data = {
      ...{ ...ids, milestoneId: _id, contractId: contract._id, amountMinor, currency: 'GHS' },
      ...{ hirerId: contract.hirerId, workerId: contract.workerId, openedById: contract.hirerId, reason: 'NO_SHOW' },
      ...{
        answerBy: clock.now().toISOString(),
        milestoneTitle: 'Dig',
        contractTitle: 'Pipe repair',
        endsContract: false,
      },
      ...{ feeMinor: 0, netMinor: amountMinor, refundedMinor: amountMinor, lostMinor: amountMinor },
      ...more,
    };
    return makeEvent(type, ids.fundingId, data as never, { clock }) as EventRecord;
  };
  const hear: Record<Told, (event: never) => Promise<void>> = {
    'funding.held': (event) => funding.held(event),
    'funding.released': (event) => funding.released(event),
    'funding.refunded': (event) => funding.refunded(event),
    'funding.charged-back': (event) => funding.chargedBack(event),
    'dispute.opened': (event) => disputes.opened(event),
    'dispute.settled': (event) => disputes.settled(event),
    'dispute.withdrawn': (event) => disputes.withdrawn(event),
  };
  const take = (event: EventRecord) => hear[event.type as Told](event as never);
  const now = () => contracts.documents.get(contract._id) as ContractDocument;
  const put = (status: MilestoneStatus, more: object = {}) => {
    const [first] = now().milestones;
    if (!first) throw new Error('No milestone');
    contracts.documents.set(contract._id, {
      ...now(),
      ...withMilestone(now(), { ...first, fundingId: ids.fundingId, status, ...more }),
    });
  };
  return { told, take, now, put, events: contracts.events, clock, ...ids };
}

type House = Awaited<ReturnType<typeof aContract>>;

/** Hands events over as a broker does: what came too early comes again, until all are taken or none moves. */
async function handOver(events: readonly EventRecord[], take: House['take']): Promise<EventRecord[]> {
  let waiting = [...events];
  for (;;) {
    const left: EventRecord[] = [];
    for (const event of waiting) {
      await take(event).catch((error: Error) => {
        if (!(error instanceof NotYet)) throw error;
        left.push(event);
      });
    }
    if (left.length === 0 || left.length === waiting.length) return left;
    waiting = left;
  }
}

const half = { releasedMinor: 30_000, refundedMinor: 20_000 };
const all = { releasedMinor: 50_000, refundedMinor: 0 };
const none = { releasedMinor: 0, refundedMinor: 50_000 };
const refund = (house: House, refundedMinor: number) => house.told('funding.refunded', { refundedMinor });

describe('a dispute', () => {
  it.each([
    [
      'for the worker',
      false,
      (house: House) => [settled(house, 'RELEASE', all), house.told('funding.released')],
      'PAID',
    ],
    ['for the hirer', false, (house: House) => [settled(house, 'REFUND', none), refund(house, 50_000)], 'PLANNED'],
    [
      'for both',
      false,
      (house: House) => [settled(house, 'SPLIT', half), refund(house, 20_000), house.told('funding.released')],
      'PAID',
    ],
    [
      'for the worker',
      true,
      (house: House) => [settled(house, 'RELEASE', all, true), house.told('funding.released')],
      'PAID',
    ],
    ['for the hirer', true, (house: House) => [settled(house, 'REFUND', none, true), refund(house, 50_000)], 'PLANNED'],
  ] as const)(
    'settled %s, ending the contract: %j, comes out the same in every order',
    async (_who, ends, said, status) => {
      const size = said(await aContract()).length + 1;
      const twice = [...Array.from({ length: size }).keys(), ...Array.from({ length: size }).keys()];
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(twice, { minLength: twice.length, maxLength: twice.length }),
          fc.constantFrom('FUNDED', 'IN_PROGRESS', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'PLANNED'),
          async (order, from) => {
            const house = await aContract();
            const news = [house.told('dispute.opened'), ...said(house)];
            if (from === 'PLANNED') news.push(house.told('funding.held'));
            else house.put(from as MilestoneStatus);
            const events = [...order.map((index) => news[index] as EventRecord), ...news.slice(size)];
            expect(await handOver(events, house.take)).toEqual([]);
            const { status: stands, milestones } = house.now();
            expect(milestones[0]).toMatchObject({ status });
            expect(stands).toBe(ends ? 'TERMINATED' : 'ACTIVE');
            expect(house.events.map(({ type }) => type)).toEqual(ends ? ['contract.terminated'] : []);
          },
        ),
        { numRuns: 120 },
      );
    },
  );

  it('lets review periods stand still, and begin anew when it is taken back', async () => {
    const house = await aContract();
    house.put(MilestoneStatus.SUBMITTED, { reviewDueAt: house.clock.now() });
    await house.take(house.told('dispute.opened'));
    expect(house.now()).toMatchObject({
      status: 'DISPUTED',
      nextReviewDueAt: null,
      milestones: [{ reviewDueAt: null }, {}],
    });
    house.clock.advance(200 * hour);
    await house.take(house.told('dispute.withdrawn'));
    const anew = new Date(house.clock.now().getTime() + 72 * hour);
    expect(house.now()).toMatchObject({
      status: 'ACTIVE',
      nextReviewDueAt: anew,
      milestones: [{ status: 'SUBMITTED', reviewDueAt: anew }, {}],
    });
  });

  it('waits for the last of several', async () => {
    const house = await aContract();
    house.put(MilestoneStatus.IN_PROGRESS);
    const second = { disputeId: newId('dispute'), fundingId: newId('funding') };
    await house.take(house.told('dispute.opened'));
    await house.take(house.told('dispute.opened', second, 1));
    await house.take(settled(house, 'RELEASE', all));
    expect(house.now()).toMatchObject({ status: 'DISPUTED' });
    await house.take(house.told('dispute.withdrawn', second, 1));
    expect(house.now()).toMatchObject({ status: 'ACTIVE' });
  });

  it('that ends the contract waits for other work under way, and gives back what is held for none', async () => {
    const house = await aContract();
    house.put(MilestoneStatus.IN_PROGRESS);
    const other = { fundingId: newId('funding') };
    await house.take(house.told('funding.held', other, 1));
    await house.take(house.told('dispute.opened'));
    await house.take(settled(house, 'REFUND', none, true));
    const [, second] = house.now().milestones;
    expect(house.now()).toMatchObject({ status: 'TERMINATED', milestones: [{}, { decision: other }] });
    expect(house.events.at(-1)?.data).toMatchObject({
      settlements: [{ milestoneId: second?._id, releasedMinor: 0, refundedMinor: 20_000 }],
    });
  });

  it('completes the contract where its milestone was the last that was not paid', async () => {
    const house = await aContract();
    house.put(MilestoneStatus.SUBMITTED);
    const other = { fundingId: newId('funding'), disputeId: newId('dispute') };
    const second = [
      house.told('dispute.opened', other, 1),
      house.told('dispute.settled', { ...other, outcome: 'RELEASE', releasedMinor: 20_000, refundedMinor: 0 }, 1),
      house.told('funding.released', other, 1),
    ];
    const first = [house.told('dispute.opened'), house.told('funding.released'), settled(house, 'RELEASE', all)];
    expect(await handOver([...first, ...second], house.take)).toEqual([]);
    expect(house.now()).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('money that the payer’s bank took', () => {
  it('is to be paid anew where the work is under way', async () => {
    const house = await aContract();
    house.put(MilestoneStatus.IN_PROGRESS);
    await house.take(house.told('funding.charged-back'));
    expect(house.now().milestones[0]).toMatchObject({ status: 'PLANNED', fundingId: null });
    await house.take(house.told('funding.held'));
    expect(house.now().milestones[0]).toMatchObject({ status: 'PLANNED' });
  });

  it('leaves approved work approved, to be paid for with other money', async () => {
    const house = await aContract();
    house.put(MilestoneStatus.APPROVED);
    await house.take(house.told('funding.charged-back'));
    const fundingId = newId('funding');
    await house.take(house.told('funding.held', { fundingId }));
    expect(house.now().milestones[0]).toMatchObject({ status: 'APPROVED', fundingId });
    await house.take(house.told('funding.released', { fundingId }));
    expect(house.now().milestones[0]).toMatchObject({ status: 'PAID' });
  });
});

function settled(house: House, outcome: string, parts: typeof half, endsContract = false): EventRecord {
  return house.told('dispute.settled', { outcome, ...parts, endsContract });
}
