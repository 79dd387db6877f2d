import { minute } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { findContract } from '../src/contract/contract.store';
import { verifyLedger } from '../src/ledger/verify.service';
import { chargebackStory } from './chargeback-story';
import { aJudge, disputeStory, type DisputeStory } from './dispute-story';
import { setTheStage, type Stage } from './stage';
import type { Person } from './views';

let stage: Stage;
let story: DisputeStory;
let bank: ReturnType<typeof chargebackStory>;
let worker: Person;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
  story = disputeStory(stage);
  bank = chargebackStory(stage);
  worker = await story.aReadyWorker();
}, 60_000);
afterAll(async () => {
  const { faults } = await verifyLedger(stage.service.postgres);
  await stage.stop();
  expect(faults).toEqual([]);
});
afterEach(() => stage.stripe.noMoreFailures());

const inJournal = async (path: string, fundingId: string) =>
  (await stage.stripe.journal('POST', path)).filter(
    ({ params, status, replayed }) => status === 200 && !replayed && JSON.stringify(params).includes(fundingId),
  );
/** The refunds and transfers of a funding at Stripe. */
const sentFor = async (fundingId: string) => ({
  refunds: (await inJournal('/v1/refunds', fundingId)).length,
  transfers: (await inJournal('/v1/transfers', fundingId)).length,
});

/** The payer goes to their bank while both sides are at it. */
async function isAskedBack() {
  const disputed = await story.isDisputed({ worker });
  await bank.goesToBank(disputed.funding.id);
  const chargeback = await bank.until(aJudge(), disputed.funding, 'NEEDS_RESPONSE');
  return { ...disputed, chargeback };
}

describe('what banks do while there is a dispute', () => {
  it('a refund that is refused after the decision is tried again, and said so, never given up', async () => {
    const { contract, funding, dispute } = await story.isDisputed({ worker });
    await stage.stripe.fail({ match: 'POST /v1/refunds', times: 2, kind: 'declined' });
    await story.settles(aJudge(), dispute.id, { refundedMinor: 250_00 });
    const tried = await eventually(async () => {
      const { funding: seen } = (await story.looksAt(contract.hirer, dispute.id)) ?? {};
      if (!seen?.failureMessage) throw new Error('Nothing is said yet');
      return seen;
    });
    expect(tried).toMatchObject({ status: 'REFUNDING', failureMessage: expect.stringContaining('We try again') });
    await eventually(async () => {
      await stage.timePasses(10 * minute);
      await stage.service.work();
      await story.until(contract, 'REFUNDED');
    }, 20_000);
    expect(await sentFor(funding.id)).toEqual({ refunds: 1, transfers: 0 });
  });

  it('frozen for a chargeback it may be settled, and is sent once the bank has let it go', async () => {
    const { contract, funding, dispute, chargeback } = await isAskedBack();
    const settled = await story.settles(aJudge(), dispute.id, { refundedMinor: 50_00 });
    expect(settled.dispute).toMatchObject({ status: 'SETTLED', funding: { status: 'SETTLING' } });
    await stage.service.work();
    expect(await sentFor(funding.id)).toEqual({ refunds: 0, transfers: 0 });
    await bank.bankDecides(chargeback.id, 'won');
    await story.until(contract, 'RELEASED');
    expect(await sentFor(funding.id)).toEqual({ refunds: 1, transfers: 1 });
  });

  it('what the bank takes for good ends the dispute, in honest words', async () => {
    const { contract, funding, dispute, chargeback } = await isAskedBack();
    await bank.bankDecides(chargeback.id, 'lost');
    const closed = await story.comesTo(dispute.id, 'SETTLED');
    expect(closed).toMatchObject({
      funding: { status: 'CHARGED_BACK' },
      viewerMay: [],
      settlement: {
        outcome: 'REFUND',
        refunded: { amountMinor: 250_00 },
        released: { amountMinor: 0 },
        byStaff: false,
        reason: "The payer's bank took the money back, so nothing is left to decide about.",
      },
    });
    expect((await stage.probe.waitFor('dispute.settled', dispute.id)).data).toMatchObject({ decidedBy: 'BANK' });
    expect(await story.withdraws(contract.hirer, dispute.id)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await story.concedes(worker, dispute.id)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await sentFor(funding.id)).toEqual({ refunds: 0, transfers: 0 });
  });

  it('a dispute that is taken back while the bank asks stays frozen, and is sent once it is let go', async () => {
    const { contract, funding, dispute, chargeback } = await isAskedBack();
    await story.approves(contract);
    expect((await story.withdraws(contract.hirer, dispute.id)).dispute).toMatchObject({
      funding: { status: 'RELEASING' },
    });
    await stage.service.work();
    expect(await sentFor(funding.id)).toEqual({ refunds: 0, transfers: 0 });
    await bank.bankDecides(chargeback.id, 'won');
    await story.until(contract, 'RELEASED');
    expect(await sentFor(funding.id)).toEqual({ refunds: 0, transfers: 1 });
  });
});

describe('other edges', () => {
  it('a yen is parted whole', async () => {
    const inYen = (amountMinor: number) => ({ amountMinor, currency: 'JPY' });
    const terms = { worker, amounts: [10_000], currency: 'JPY' };
    const { contract, dispute } = await story.isDisputed(terms, 'hirer', { refundWanted: inYen(5_000) });
    const { dispute: settled } = await story.settles(aJudge(), dispute.id, { refunded: inYen(3_333) });
    expect(settled?.settlement).toMatchObject({
      ...{ released: inYen(6_667), refunded: inYen(3_333), fee: inYen(667), net: inYen(6_000) },
    });
    await story.until(contract, 'RELEASED');
  });

  it('in a contract that has ended it is not taken back: nobody could approve any more', async () => {
    const { contract, dispute } = await story.isDisputed({ worker });
    const { facts } = contract;
    await stage.probe.say('contract.terminated', contract.id, {
      ...facts,
      settlements: [],
    });
    await eventually(async () => {
      if (!(await findContract(stage.service.postgres, contract.id))?.cancelledAt) throw new Error('Not ended yet');
    });
    expect(await story.withdraws(contract.hirer, dispute.id)).toMatchObject({
      code: 'WRONG_STATE',
      message: 'The contract has ended, so this cannot be taken back. Give in, or let staff decide.',
    });
    expect((await story.settles(aJudge(), dispute.id)).dispute).toMatchObject({ status: 'SETTLED' });
    await story.until(contract, 'RELEASED');
  });
});
