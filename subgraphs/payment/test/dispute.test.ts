import { hour } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { verifyLedger } from '../src/ledger/verify.service';
import { aJudge, disputeStory, type DisputeStory } from './dispute-story';
import { setTheStage, type Stage } from './stage';
import { aFinancier, aWorker } from './story';

let stage: Stage;
let story: DisputeStory;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
  story = disputeStory(stage);
}, 60_000);
afterAll(async () => {
  const { faults } = await verifyLedger(stage.service.postgres);
  await stage.stop();
  expect(faults).toEqual([]);
});

describe('a dispute', () => {
  it('is opened by the hirer, answered by the worker, and parted by staff to the pesewa', async () => {
    const worker = await story.aReadyWorker();
    const { contract, funding, dispute } = await story.isDisputed({ worker, amounts: [333_33] });
    expect(dispute).toMatchObject({
      status: 'AWAITING_ANSWER',
      reason: 'NOT_AS_AGREED',
      openedBy: { id: contract.hirer.userId },
      amount: { amountMinor: 333_33, currency: 'GHS' },
      funding: { id: funding.id, status: 'DISPUTED' },
      wantedByOpener: { released: { amountMinor: 233_33 }, refunded: { amountMinor: 100_00 } },
      wantedByOther: null,
      evidence: [],
      settlement: null,
      viewerMay: ['ADD_EVIDENCE', 'WITHDRAW', 'CONCEDE'],
    });
    expect(dispute.answerBy.getTime() - dispute.openedAt.getTime()).toBe(48 * hour);
    const opened = await stage.probe.waitFor('dispute.opened', dispute.id);
    expect(opened.data).toMatchObject({
      openedById: contract.hirer.userId,
      amountMinor: 333_33,
      contractTitle: 'Pipe repair in Osu',
      milestoneTitle: 'Part 1',
      answerBy: dispute.answerBy.toISOString(),
    });

    const answered = (await story.answers(worker, dispute.id, { refundedMinor: 0 })).dispute;
    expect(answered).toMatchObject({
      status: 'IN_REVIEW',
      wantedByOther: { released: { amountMinor: 333_33 }, refunded: { amountMinor: 0 } },
      viewerMay: ['ADD_EVIDENCE', 'CONCEDE'],
    });
    await stage.probe.waitFor('dispute.answered', dispute.id);
    await stage.probe.waitFor('dispute.in-review', dispute.id);

    const settled = await story.settles(aJudge(), dispute.id, { refundedMinor: 111_11, endsContract: true });
    expect(settled.dispute).toMatchObject({
      status: 'SETTLED',
      settlement: {
        outcome: 'SPLIT',
        released: { amountMinor: 222_22 },
        refunded: { amountMinor: 111_11 },
        fee: { amountMinor: 22_22 },
        net: { amountMinor: 200_00 },
        byStaff: true,
        endsContract: true,
      },
      viewerMay: [],
    });
    await story.until(contract, 'RELEASED');
    expect(await story.looksAt(contract.hirer, dispute.id)).toMatchObject({
      amount: { amountMinor: 333_33 },
      funding: { status: 'RELEASED', refunded: { amountMinor: 111_11 } },
    });
    const { data } = await stage.probe.waitFor('dispute.settled', dispute.id);
    expect(data).toMatchObject({ outcome: 'SPLIT', releasedMinor: 222_22, refundedMinor: 111_11, decidedBy: 'STAFF' });
    expect((await stage.probe.waitFor('funding.released', funding.id)).data).toMatchObject({ netMinor: 200_00 });
    expect(await story.kindsFor(funding.id)).toEqual(['HOLD', 'REFUND', 'RELEASE']);
    expect(story.heard('dispute.in-review', dispute.id)).toHaveLength(1);
  });

  it('is opened by the worker too, and all of it is released where staff say so', async () => {
    const worker = await story.aReadyWorker();
    const { contract, funding, dispute } = await story.isDisputed({ worker }, 'worker', { refundedMinor: 0 });
    await story.settles(aJudge(), dispute.id, { refundedMinor: 0 });
    await story.until(contract, 'RELEASED');
    expect((await story.looksAt(worker, dispute.id))?.settlement).toMatchObject({ outcome: 'RELEASE' });
    expect(await story.kindsFor(funding.id)).toEqual(['HOLD', 'RELEASE']);
  });

  it('ends with all of it back where staff say so, and the milestone can be paid and disputed anew', async () => {
    const { contract, dispute } = await story.isDisputed();
    await story.settles(aJudge(), dispute.id, { refundedMinor: 250_00 });
    await story.until(contract, 'REFUNDED');
    expect((await story.looksAt(contract.worker, dispute.id))?.settlement).toMatchObject({ outcome: 'REFUND' });
    await story.pays(contract);
    expect(await story.opens(contract.hirer, contract.milestoneIds[0] ?? '')).toMatchObject({
      message: 'The work has not begun. You can take the money back yourself.',
    });
    await story.starts(contract);
    const again = await story.opens(contract.hirer, contract.milestoneIds[0] ?? '');
    expect(again.dispute?.id).not.toBe(dispute.id);
    expect(again.dispute).toMatchObject({ status: 'AWAITING_ANSWER', funding: { status: 'DISPUTED' } });
  });

  it.each([
    ['the hirer', 'hirer', 'RELEASED', 'RELEASE', 'HIRER'],
    ['the worker', 'worker', 'REFUNDED', 'REFUND', 'WORKER'],
  ] as const)('ends where %s gives in, whoever opened it', async (_name, side, status, outcome, decidedBy) => {
    const worker = await story.aReadyWorker();
    for (const opener of ['hirer', 'worker'] as const) {
      const { contract, dispute } = await story.isDisputed({ worker }, opener);
      const conceded = await story.concedes(contract[side], dispute.id);
      expect(conceded.dispute?.settlement).toMatchObject({ outcome, byStaff: false, endsContract: false });
      expect((await story.concedes(contract[side], dispute.id)).__typename).toBe('ConcedeDisputeSuccess');
      await story.until(contract, status);
      expect((await stage.probe.waitFor('dispute.settled', dispute.id)).data).toMatchObject({ outcome, decidedBy });
      expect(story.heard('dispute.settled', dispute.id)).toHaveLength(1);
    }
  });

  it('is taken back by who opened it: the money is held as before', async () => {
    const { contract, funding, dispute } = await story.isDisputed();
    const { dispute: withdrawn } = await story.withdraws(contract.hirer, dispute.id);
    expect(withdrawn).toMatchObject({
      status: 'WITHDRAWN',
      settlement: null,
      funding: { status: 'HELD' },
      viewerMay: [],
    });
    expect((await story.withdraws(contract.hirer, dispute.id)).dispute).toMatchObject({ status: 'WITHDRAWN' });
    await stage.probe.waitFor('dispute.withdrawn', dispute.id);
    expect(story.heard('dispute.withdrawn', dispute.id)).toHaveLength(1);
    expect(await story.kindsFor(funding.id)).toEqual(['HOLD']);
    const again = await story.opens(contract.worker, contract.milestoneIds[0] ?? '');
    expect(again.dispute).toMatchObject({ openedBy: { id: contract.worker.userId }, status: 'AWAITING_ANSWER' });
  });

  it('keeps an approval that comes meanwhile: it counts once the dispute is taken back, and not before', async () => {
    const worker = await story.aReadyWorker();
    const { contract, funding, dispute } = await story.isDisputed({ worker });
    await story.approves(contract);
    await stage.service.work();
    expect(await story.looksAt(worker, dispute.id)).toMatchObject({ funding: { status: 'DISPUTED' } });
    expect(await story.kindsFor(funding.id)).toEqual(['HOLD']);
    await story.withdraws(contract.hirer, dispute.id);
    await story.until(contract, 'RELEASED');
    expect(await story.kindsFor(funding.id)).toEqual(['HOLD', 'RELEASE']);
  });

  it('is decided by staff even against an approval that came meanwhile', async () => {
    const { contract, funding, dispute } = await story.isDisputed();
    await story.approves(contract);
    await story.settles(aJudge(), dispute.id, { refundedMinor: 250_00 });
    await story.until(contract, 'REFUNDED');
    expect(await story.kindsFor(funding.id)).toEqual(['HOLD', 'REFUND']);
  });
});

describe('the time to answer', () => {
  it('goes to staff the moment it is over, by the clock alone, once', async () => {
    const { contract, dispute } = await story.isDisputed();
    await stage.timePasses(48 * hour - 1);
    await stage.service.work();
    expect(await story.looksAt(contract.worker, dispute.id)).toMatchObject({ status: 'AWAITING_ANSWER' });
    await stage.timePasses(1);
    expect(await story.answers(contract.worker, dispute.id)).toMatchObject({
      code: 'WRONG_STATE',
      message: 'The time to answer is over. Add what you want to say as evidence.',
    });
    await story.comesTo(dispute.id, 'IN_REVIEW');
    await stage.probe.waitFor('dispute.in-review', dispute.id);
    await stage.service.work();
    expect(story.heard('dispute.in-review', dispute.id)).toHaveLength(1);
    expect(await story.answers(contract.worker, dispute.id)).toMatchObject({ code: 'WRONG_STATE' });
    expect((await story.adds(contract.worker, dispute.id)).dispute?.evidence).toHaveLength(1);
    expect((await story.settles(aJudge(), dispute.id)).dispute).toMatchObject({ status: 'SETTLED' });
  });
});

/** What somebody does in the provider's own pages. */
async function refundOutside(fundingId: string, amount?: number): Promise<void> {
  const [row] = await stage.service.postgres.query<{ intent: string }>(
    'SELECT payment_intent_id AS intent FROM funding WHERE id = $1',
    [fundingId],
  );
  const part: Record<string, string> = amount === undefined ? {} : { amount: String(amount) };
  await stage.stripe.api('POST', '/v1/refunds', { payment_intent: row?.intent ?? '', ...part });
}

describe('money that goes by another way ends a dispute', () => {
  it('a part of it leaves less to decide about, to the pesewa', async () => {
    const worker = await story.aReadyWorker();
    const { contract, funding, dispute } = await story.isDisputed({ worker });
    await refundOutside(funding.id, 100_01);
    await eventually(async () => {
      expect(await story.looksAt(worker, dispute.id)).toMatchObject({ amount: { amountMinor: 149_99 } });
    });
    expect(await story.looksAt(worker, dispute.id)).toMatchObject({
      status: 'AWAITING_ANSWER',
      funding: { status: 'DISPUTED', refunded: { amountMinor: 100_01 } },
    });
    expect(await story.settles(aJudge(), dispute.id, { refundedMinor: 150_00 })).toMatchObject({
      field: 'refunded.amountMinor',
      message: 'Say an amount from nothing to ₵149.99.',
    });
    const { dispute: settled } = await story.settles(aJudge(), dispute.id, { refundedMinor: 49_99 });
    expect(settled).toMatchObject({
      amount: { amountMinor: 149_99 },
      settlement: { outcome: 'SPLIT', released: { amountMinor: 100_00 }, net: { amountMinor: 90_00 } },
    });
    await story.until(contract, 'RELEASED');
    expect(await story.kindsFor(funding.id)).toEqual(['HOLD', 'REFUND', 'REFUND', 'RELEASE']);
    expect(await story.looksAt(worker, dispute.id)).toMatchObject({ funding: { refunded: { amountMinor: 150_00 } } });
  });

  it('refunded outside of Kelmah', async () => {
    const { contract, funding, dispute } = await story.isDisputed();
    await refundOutside(funding.id);
    await story.until(contract, 'REFUNDED');
    const closed = await story.comesTo(dispute.id, 'SETTLED');
    expect(closed.settlement).toMatchObject({
      outcome: 'REFUND',
      refunded: { amountMinor: 250_00 },
      byStaff: false,
      reason: 'The money went its way outside of this dispute, so nothing is left to decide about.',
    });
    expect((await stage.probe.waitFor('dispute.settled', dispute.id)).data).toMatchObject({ decidedBy: 'ELSEWHERE' });
    expect(await story.settles(aJudge(), dispute.id, { refundedMinor: 0 })).toMatchObject({ code: 'WRONG_STATE' });
    expect(await story.kindsFor(funding.id)).toEqual(['HOLD', 'REFUND']);
  });
});

describe('staff', () => {
  it('have the open ones in a queue, whatever waits longest for them first, a page at a time', async () => {
    const before = (await story.queue(aJudge())).length;
    const first = await story.isDisputed();
    await stage.timePasses(hour);
    const second = await story.isDisputed();
    const third = await story.isDisputed();
    await story.answers(third.contract.worker, third.dispute.id);
    await stage.timePasses(1);
    await story.answers(second.contract.worker, second.dispute.id);
    const ids = await story.queue(aJudge());
    expect(ids).toHaveLength(before + 3);
    const places = [third, second, first].map(({ dispute }) => ids.indexOf(dispute.id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(await story.queue(aJudge(), 'IN_REVIEW')).not.toContain(first.dispute.id);
    expect(await story.queue(aJudge(), 'AWAITING_ANSWER')).toContain(first.dispute.id);
    await story.settles(aJudge(), second.dispute.id);
    await stage.timePasses(1);
    await story.settles(aJudge(), third.dispute.id);
    expect((await story.queue(aJudge(), 'SETTLED')).slice(0, 2)).toEqual([third.dispute.id, second.dispute.id]);
    expect(await story.queue(aJudge())).not.toContain(third.dispute.id);
    expect(await story.queue(aFinancier())).toEqual('FORBIDDEN');
    expect(await story.queue(aWorker())).toEqual('FORBIDDEN');
    expect(await story.queue(aJudge(), undefined, 'WyJ4IiwieSJd')).toEqual('BAD_USER_INPUT');
  });
});
