import { day, hour } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { bankCards, chargebackStory, type ChargebackStory, type ChargebackView } from './chargeback-story';
import { aJudge } from './dispute-story';
import { setTheStage, type Stage } from './stage';
import { aFinancier, aWorker } from './story';

let stage: Stage;
let story: ChargebackStory;
const judge = aJudge();
beforeAll(async () => {
  stage = await setTheStage({ instances: 2, quiet: true });
  story = chargebackStory(stage);
}, 60_000);
afterAll(() => stage.stop());
afterEach(async () => {
  stage.at(() => Promise.resolve());
  await stage.stripe.noMoreFailures();
});

const asked = (card = bankCards.fraudulent) =>
  story.bothSign().then(async (contract) => ({ contract, ...(await story.paysWith(judge, contract, card)) }));
const answersTo = async ({ id }: ChargebackView) => {
  const providerId = await story.providerIdOf(id);
  return stage.stripe.journal('POST', `/v1/disputes/${providerId}`);
};
const alertsAbout = ({ id }: ChargebackView) =>
  stage.service.postgres.query<{ key: string }>(
    `SELECT key FROM alert WHERE key LIKE '%' || $1 AND settled_at IS NULL`,
    [id],
  );
const owedBy = async (worker: { userId: string }) =>
  (
    await story.ofUser<{ earnings: { owed: { amountMinor: number; currency: string }[] } }>(
      worker as never,
      worker.userId,
      'earnings { owed { amountMinor currency } }',
    )
  ).earnings.owed;

describe('a chargeback of held money', () => {
  it('stops it, is answered with our records, and goes on when it is won', async () => {
    const worker = aWorker();
    await story.isReadyToBePaid(worker);
    const contract = await story.bothSign({ worker });
    const { funding, chargeback } = await story.paysWith(judge, contract, bankCards.fraudulent);
    expect(chargeback).toMatchObject({
      ...{ kind: 'CHARGEBACK', reason: 'fraudulent', amount: { amountMinor: 250_00, currency: 'GHS' } },
      ...{
        funding: { id: funding.id, frozen: true },
        hirer: { id: contract.hirer.userId },
        lost: null,
        evidence: null,
      },
      ...{ viewerMay: ['SUBMIT_EVIDENCE', 'ACCEPT'], fee: { amountMinor: 1_500 } },
    });
    expect((await story.queue(judge)).map(({ id }) => id)).toContain(chargeback.id);
    await story.approves(contract);
    await story.fundingIs(contract, 'RELEASING');
    const uploadIds = [newId('upload')];
    const done = await story.submits(judge, chargeback.id, { text: 'winning_evidence', uploadIds });
    expect(done.chargeback).toMatchObject({
      ...{ status: 'WON', viewerMay: [], evidence: { text: 'winning_evidence', uploads: [{ id: uploadIds[0] }] } },
    });
    await story.fundingIs(contract, 'RELEASED');
    const [answer] = await answersTo(chargeback);
    expect(answer?.params).toMatchObject({
      evidence: {
        product_description: expect.stringContaining('“Pipe repair in Osu”') as string,
        access_activity_log: expect.stringContaining('The milestone was approved.') as string,
        uncategorized_text: 'winning_evidence',
      },
    });
    expect(await stage.probe.waitFor('chargeback.closed', chargeback.id)).toMatchObject({ data: { outcome: 'WON' } });
    expect((await story.queue(judge)).map(({ id }) => id)).not.toContain(chargeback.id);
    expect(await story.ledger()).toMatchObject([{ sumMinor: 0 }]);
  });

  it('that staff give way to is gone, and the milestone can be paid anew', async () => {
    const { contract, funding, chargeback } = await asked();
    expect((await story.accepts(judge, chargeback.id)).chargeback).toMatchObject({
      ...{ status: 'LOST', lost: { held: { amountMinor: 250_00 }, receivable: { amountMinor: 0 } } },
    });
    await story.fundingIs(contract, 'CHARGED_BACK');
    expect(await stage.probe.waitFor('funding.charged-back', funding.id)).toMatchObject({
      data: { lostMinor: 250_00 },
    });
    const again = await story.pays(contract);
    expect(again.id).not.toBe(funding.id);
    expect(await story.ledger()).toMatchObject([{ sumMinor: 0 }]);
  });

  it('that nobody answers is told of a day before it is too late, once, and is lost when it is', async () => {
    const { contract, chargeback } = await asked();
    const dueInMs = new Date(chargeback.dueBy ?? 0).getTime() - stage.clock.now().getTime();
    await stage.timePasses(dueInMs - 25 * hour);
    await stage.service.work();
    expect(await alertsAbout(chargeback)).toEqual([]);
    await stage.timePasses(2 * hour);
    await stage.service.work();
    await stage.service.work();
    expect(await alertsAbout(chargeback)).toEqual([{ key: `chargeback-unanswered:${chargeback.id}` }]);
    await stage.timePasses(2 * day);
    await story.fundingIs(contract, 'CHARGED_BACK');
    expect(await alertsAbout(chargeback)).toEqual([]);
    expect(await story.looksAt(judge, chargeback.id)).toMatchObject({ status: 'LOST', viewerMay: [] });
    expect(await story.submits(judge, chargeback.id)).toMatchObject({ code: 'WRONG_STATE', message: 'It is over.' });
  });

  it('is answered once, with one key and with two, by two people at once, from two instances', async () => {
    const { chargeback } = await asked();
    const key = newId('request');
    const [other] = stage.others;
    const text = 'The worker was there for three days.';
    const all = await Promise.all([
      story.submits(judge, chargeback.id, { text, key }),
      story.submits(judge, chargeback.id, { text, key }, other),
      story.submits(aJudge(), chargeback.id, { text }, other),
      story.accepts(aJudge(), chargeback.id, newId('request')),
    ]);
    const sent = (await answersTo(chargeback)).filter(({ replayed }) => !replayed);
    const closed = (
      await stage.stripe.journal('POST', `/v1/disputes/${await story.providerIdOf(chargeback.id)}/close`)
    ).filter(({ replayed }) => !replayed);
    expect(new Set([...sent, ...closed].map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    const done = all.filter(({ __typename }) => __typename.endsWith('Success'));
    expect([1, 2]).toContain(done.length);
    expect(await story.submits(judge, chargeback.id, { text: 'Something else entirely.', key })).toMatchObject({
      code: expect.stringMatching(/KEY_REUSED|WRONG_STATE/) as string,
    });
  });

  it('is answered once where the answer of the bank is lost, or we die over it', async () => {
    const { chargeback } = await asked();
    let deaths = 0;
    stage.at((step, subject) => {
      if (step !== 'provider answered' || subject !== chargeback.id || deaths > 0) return Promise.resolve();
      deaths += 1;
      return Promise.reject(new Error('Died here'));
    });
    await story.submits(judge, chargeback.id);
    expect(deaths).toBe(1);
    await eventually(async () => {
      await stage.timePasses(2_000);
      await stage.service.work();
      const seen = await story.looksAt(judge, chargeback.id);
      if (seen?.evidence === null) throw new Error('Not handed in yet');
    });
    expect(await story.looksAt(judge, chargeback.id)).toMatchObject({ status: 'UNDER_REVIEW' });
    expect((await answersTo(chargeback)).filter(({ replayed }) => !replayed)).toHaveLength(1);
    await story.bankDecides(chargeback.id, 'won');
    await story.until(judge, chargeback.funding, 'WON');
  });
});

describe('a chargeback of money that the worker has', () => {
  it('holds payouts, is fetched back, and what is gone is kept of later earnings and shown', async () => {
    const worker = aWorker();
    await story.isReadyToBePaid(worker);
    const contract = await story.bothSign({ worker, amounts: [100_00, 100_00] });
    const funding = await story.pays(contract);
    await story.approves(contract);
    await story.fundingIs(contract, 'RELEASED');
    await eventually(async () => {
      await stage.timePasses(20_000);
      const { paidOut } = await story.earningsOf(worker);
      if (paidOut[0]?.amountMinor !== 90_00) throw new Error('Not paid out yet');
    });
    await story.goesToBank(funding.id);
    const chargeback = await story.until(judge, funding, 'NEEDS_RESPONSE');
    const held = await stage.service.postgres.query(
      `SELECT reason FROM payout_hold WHERE reference = $1 AND ended_at IS NULL`,
      [chargeback.id],
    );
    expect(held).toEqual([{ reason: 'CHARGEBACK' }]);
    await story.bankDecides(chargeback.id, 'lost');
    expect(await story.until(judge, funding, 'LOST')).toMatchObject({
      lost: { held: { amountMinor: 0 }, receivable: { amountMinor: 90_00 }, fee: { amountMinor: 10_00 } },
    });
    expect(await owedBy(worker)).toEqual([{ amountMinor: 90_00, currency: 'GHS' }]);
    await eventually(async () => {
      await stage.service.work();
      const left = await stage.service.postgres.query(
        `SELECT 1 AS there FROM payout_hold WHERE reference = $1 AND ended_at IS NULL`,
        [chargeback.id],
      );
      if (left.length > 0) throw new Error('Payouts are still held');
    });
    await story.pays(contract, 1);
    await story.approves(contract, 1);
    const released = await story.fundingIs(contract, 'RELEASED', 1);
    expect(await stage.probe.waitFor('funding.released', released.id)).toMatchObject({
      data: { netMinor: 90_00, recoveredMinor: 90_00 },
    });
    expect(await owedBy(worker)).toEqual([]);
    expect(await story.ledger()).toMatchObject([{ sumMinor: 0 }]);
  });
});

describe('what banks only ask or suspect', () => {
  it('an inquiry stops the money and takes none; closed, all is as it was', async () => {
    const { contract, funding, chargeback } = await asked(bankCards.inquiry);
    expect(chargeback).toMatchObject({ kind: 'INQUIRY', funding: { frozen: true }, fee: { amountMinor: 0 } });
    await story.bankDecides(chargeback.id, 'warning_closed');
    expect(await story.until(judge, funding, 'CLOSED')).toMatchObject({ lost: null, funding: { frozen: false } });
    await story.fundingIs(contract, 'HELD');
  });

  it('a warning of fraud is for staff alone; dismissed, the payment goes on', async () => {
    const worker = aWorker();
    await story.isReadyToBePaid(worker);
    const contract = await story.bothSign({ worker });
    const { chargeback } = await story.paysWith(judge, contract, bankCards.warning);
    expect(chargeback).toMatchObject({ kind: 'FRAUD_WARNING', funding: { frozen: true }, viewerMay: ['DISMISS'] });
    expect(await story.submits(judge, chargeback.id)).toMatchObject({ code: 'WRONG_STATE' });
    await story.approves(contract);
    await story.fundingIs(contract, 'RELEASING');
    expect(await story.dismisses(judge, chargeback.id)).toMatchObject({ chargeback: { status: 'CLOSED' } });
    expect(await story.dismisses(judge, chargeback.id)).toMatchObject({ chargeback: { status: 'CLOSED' } });
    await story.fundingIs(contract, 'RELEASED');
    expect(story.heard('chargeback.opened', chargeback.id)).toEqual([]);
  });

  it('money that staff give back under a warning goes when they have done with it', async () => {
    const { contract, funding, chargeback } = await asked(bankCards.warning);
    await story.refund(aFinancier(), funding.id);
    await story.fundingIs(contract, 'REFUNDING');
    await story.dismisses(judge, chargeback.id);
    const refunded = await story.fundingIs(contract, 'REFUNDED');
    expect(await stage.probe.waitFor('funding.refunded', refunded.id)).toMatchObject({
      data: { refundedMinor: 250_00 },
    });
  });
});
