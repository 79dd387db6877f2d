import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { findContract } from '../src/contract/contract.store';
import { ReconciliationStart } from '../src/reconciliation/reconciliation.states';
import { aJudge, disputeStory } from './dispute-story';
import { setTheStage, type Stage } from './stage';
import { storyOf, type Story } from './story';
import type { SignedContract } from './views';

let stage: Stage;
let story: Story;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());

type Settlement = { milestoneId: string; releasedMinor: number; refundedMinor: number };

async function ends(contract: SignedContract, settlements: Settlement[]) {
  const event = await stage.probe.say('contract.terminated', contract.id, { ...contract.facts, settlements });
  await eventually(async () => {
    if (!(await findContract(stage.service.postgres, contract.id))?.cancelledAt) throw new Error('Not ended yet');
  });
  return event;
}

/** Waits until an event that was said to the service has been taken. */
const taken = (eventId: string) =>
  eventually(async () => {
    const rows = await stage.service.postgres.query('SELECT 1 AS there FROM inbox WHERE event_id = $1', [eventId]);
    expect(rows).not.toEqual([]);
  });

const parts = (contract: SignedContract, index: number, releasedMinor: number, refundedMinor: number): Settlement => ({
  ...{ milestoneId: contract.milestoneIds[index] ?? '', releasedMinor, refundedMinor },
});

/** What staff are told of held money about which they have to decide. */
const unsettled = (fundingId: string) =>
  stage.service.postgres.query(
    `SELECT text FROM reconciliation_finding WHERE funding_id = $1 AND kind = 'UNSETTLED' AND closed_at IS NULL`,
    [fundingId],
  );

const zeroSums = async () => (await story.ledger()).map(({ sumMinor }) => sumMinor);

describe('a contract that ends midway', () => {
  it('parts what is held as both agreed, once, however often it is said', async () => {
    const contract = await story.bothSign({ amounts: [100_00, 80_00, 60_00] });
    await story.isReadyToBePaid(contract.worker);
    const fundings = [];
    for (const index of [0, 1, 2]) fundings.push(await story.pays(contract, index));
    await story.starts(contract, 0);
    const settlements = [parts(contract, 0, 70_01, 29_99), parts(contract, 1, 0, 80_00), parts(contract, 2, 60_00, 0)];
    const event = await ends(contract, settlements);
    await Promise.all(Array.from({ length: 3 }, () => stage.probe.repeat(event)));
    await story.until(contract, 'RELEASED', 0);
    await story.until(contract, 'REFUNDED', 1);
    await story.until(contract, 'RELEASED', 2);
    const [split, back, whole] = fundings.map(({ id }) => id) as [string, string, string];
    await eventually(() => {
      expect(story.heard('funding.released', whole)).toHaveLength(1);
      expect(story.heard('funding.refunded', split).map(({ data }) => data)).toMatchObject([{ refundedMinor: 29_99 }]);
      expect(story.heard('funding.released', split).map(({ data }) => data)).toMatchObject([
        { feeMinor: 7_00, netMinor: 63_01, refundedMinor: 29_99 },
      ]);
      expect(story.heard('funding.refunded', back)).toHaveLength(1);
    });
    expect(new Set(await zeroSums())).toEqual(new Set([0]));
  });

  it.each(['GHS', 'USD', 'JPY'])('sums exactly in %s, thirds with a fee of 10 %%', async (currency) => {
    const contract = await story.bothSign({ amounts: [33_33, 33_33, 33_34], currency });
    await story.isReadyToBePaid(contract.worker);
    const fundings = [];
    for (const index of [0, 1, 2]) fundings.push(await story.pays(contract, index));
    const halves = [16_66, 16_66, 16_67] as const;
    const settlements = halves.map((part, index) =>
      parts(contract, index, (contract.facts.milestones[index]?.amountMinor ?? 0) - part, part),
    );
    await ends(contract, settlements);
    for (const [index, { id }] of fundings.entries()) {
      await story.until(contract, 'RELEASED', index);
      await eventually(() => expect(story.heard('funding.released', id)).toHaveLength(1));
      const [{ data } = { data: {} as never }] = story.heard('funding.released', id);
      const { feeMinor, netMinor, refundedMinor, amountMinor } = data as never as Record<string, number>;
      expect([refundedMinor, (feeMinor ?? 0) + (netMinor ?? 0) + (refundedMinor ?? 0)]).toEqual([
        ...[halves[index], amountMinor],
      ]);
      expect(feeMinor).toBe(167);
    }
    const books = (await story.ledger()).find((one) => one.currency === currency);
    expect(books).toMatchObject({ sumMinor: 0 });
  });

  it.each([
    ['that sum to less than is held', 10_00, 10_00],
    ['that sum to more', 100_00, 1],
  ])('leaves parts %s for staff', async (_what, releasedMinor, refundedMinor) => {
    const contract = await story.bothSign({ amounts: [100_00] });
    const { id } = await story.pays(contract);
    const event = await ends(contract, [parts(contract, 0, releasedMinor, refundedMinor)]);
    await taken(event.id);
    await stage.service.work();
    expect(await story.seenBy(contract.hirer, contract.milestoneIds[0] ?? '')).toMatchObject({ status: 'HELD' });
    expect(await unsettled(id)).toEqual([{ text: expect.stringMatching(/does not fit what is held/) as string }]);
    await stage.service.reconciliation.reconcile({ by: ReconciliationStart.COMMAND });
    const alerts = await stage.service.postgres.query('SELECT subject FROM alert WHERE key = $1', [`unsettled:${id}`]);
    expect(alerts).toEqual([{ subject: 'Held money waits for a decision' }]);
  });

  it('gives back what it says nothing of, and what still comes', async () => {
    const contract = await story.bothSign({ amounts: [100_00, 50_00] });
    await story.pays(contract, 0);
    const late = await story.startsToPay(contract, 1);
    await ends(contract, []);
    await story.until(contract, 'REFUNDED', 0);
    await story.givesCard(late.payUrl).catch(() => undefined);
    await stage.service.work();
    const after = await story.seenBy(contract.hirer, contract.milestoneIds[1] ?? '');
    expect(['FAILED', 'REFUNDED']).toContain(after?.status);
    expect(await story.fund(contract.hirer, contract.milestoneIds[1] ?? '')).toMatchObject({ code: 'WRONG_STATE' });
    expect(new Set(await zeroSums())).toEqual(new Set([0]));
  });

  it('leaves alone what went to the worker for approved work', async () => {
    const contract = await story.bothSign({ amounts: [40_00] });
    await story.pays(contract);
    await story.starts(contract);
    await story.approves(contract);
    const event = await ends(contract, [parts(contract, 0, 40_00, 0)]);
    await taken(event.id);
    expect(await story.seenBy(contract.worker, contract.milestoneIds[0] ?? '')).toMatchObject({ status: 'RELEASING' });
  });
});

describe('an approval that a decision overruled', () => {
  it('does not release what is paid for the milestone next, even where it is heard of after the refund', async () => {
    const disputed = disputeStory(stage);
    const { contract, dispute } = await disputed.isDisputed();
    const early = await disputed.approves(contract);
    await disputed.settles(aJudge(), dispute.id, { refundedMinor: 250_00 });
    await disputed.until(contract, 'REFUNDED');
    // Probe and service have clocks of their own: this one was made before the refund by the service's.
    const before = { now: () => new Date(stage.clock.now().getTime() - 1) };
    const late = makeEvent('milestone.approved', early.subject, early.data, { clock: before });
    await stage.probe.repeat(late as EventRecord);
    await taken(late.id);
    await disputed.pays(contract);
    await stage.service.work();
    expect(await disputed.seenBy(contract.hirer, contract.milestoneIds[0] ?? '')).toMatchObject({ status: 'HELD' });
  });
});

describe('a person whose account is erased', () => {
  it.each(['hirer', 'worker'] as const)('as %s: money for work that has not begun goes back', async (side) => {
    const contract = await story.bothSign({ amounts: [100_00, 30_00, 20_00] });
    await story.pays(contract, 0);
    const begun = await story.pays(contract, 1);
    await story.starts(contract, 1);
    await story.startsToPay(contract, 2);
    const { userId } = contract[side];
    const event = await stage.probe.say('account.erased', userId, { userId });
    const answer = await stage.probe.waitFor('erasure.part-done', userId);
    expect(answer.data).toEqual({ userId, service: 'payment' });
    await story.until(contract, 'REFUNDED', 0);
    await story.until(contract, 'FAILED', 2);
    await stage.probe.repeat(event);
    await stage.service.work();
    expect(await story.seenBy(contract.hirer, contract.milestoneIds[1] ?? '')).toMatchObject({ status: 'HELD' });
    expect(await unsettled(begun.id)).toHaveLength(1);
    expect(new Set(await zeroSums())).toEqual(new Set([0]));
  });

  it('keeps what is on its way to them', async () => {
    const contract = await story.bothSign({ amounts: [40_00] });
    const funding = await story.pays(contract);
    await story.starts(contract);
    await story.approves(contract);
    const { userId } = contract.worker;
    await stage.probe.say('account.erased', userId, { userId });
    await stage.probe.say('account.erased', newId('user'), { userId: newId('user') });
    await stage.service.work();
    expect(await story.seenBy(contract.hirer, contract.milestoneIds[0] ?? '')).toMatchObject({ status: 'RELEASING' });
    expect(story.heard('funding.refunded', funding.id)).toEqual([]);
  });
});
