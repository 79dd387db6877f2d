import { minute } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { verifyLedger } from '../src/ledger/verify.service';
import type { MoneyStep } from '../src/work/steps.service';
import { aJudge, disputeStory, type DisputeResult, type DisputeStory } from './dispute-story';
import { setTheStage, type Stage } from './stage';
import type { Person } from './views';

let stage: Stage;
let story: DisputeStory;
let worker: Person;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true, instances: 2 });
  story = disputeStory(stage);
  worker = await story.aReadyWorker();
}, 60_000);
afterAll(async () => {
  const { faults } = await verifyLedger(stage.service.postgres);
  await stage.stop();
  expect(faults).toEqual([]);
});
afterEach(async () => {
  stage.at(() => Promise.resolve());
  await stage.stripe.noMoreFailures();
});

const instance = (index: number) => [stage.service, ...stage.others][index % 2];
const done = (results: DisputeResult[]) => results.filter(({ __typename }) => __typename.endsWith('Success'));
const times = <Made>(count: number, make: (index: number) => Promise<Made>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const inJournal = async (path: string, fundingId: string) =>
  (await stage.stripe.journal('POST', path)).filter(
    ({ params, status, replayed }) => status === 200 && !replayed && JSON.stringify(params).includes(fundingId),
  );
/** The refunds and transfers of a funding at Stripe. */
const sentFor = async (fundingId: string) => ({
  refunds: (await inJournal('/v1/refunds', fundingId)).length,
  transfers: (await inJournal('/v1/transfers', fundingId)).length,
});

describe('from two instances at once', () => {
  it.each([
    ['one key', true],
    ['keys of their own', false],
  ])('ten openings with %s are one dispute', async (_name, shared) => {
    const { contract, funding } = await story.underWay({ worker });
    const key = newId('request');
    const results = await times(10, (index) =>
      story.opens(contract.hirer, contract.milestoneIds[0] ?? '', shared ? { key } : {}, instance(index)),
    );
    expect(done(results)).toHaveLength(shared ? 10 : 1);
    expect(new Set(done(results).map(({ dispute }) => dispute?.id)).size).toBe(1);
    const rows = await stage.service.postgres.query('SELECT 1 FROM dispute WHERE funding_id = $1', [funding.id]);
    expect(rows).toHaveLength(1);
  });

  it('both sides opening at once are one dispute', async () => {
    const { contract } = await story.underWay({ worker });
    const results = await times(8, (index) =>
      story.opens(index % 2 ? contract.hirer : worker, contract.milestoneIds[0] ?? '', {}, instance(index)),
    );
    expect(done(results)).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'ALREADY_EXISTS')).toHaveLength(7);
  });

  it('two of the staff who decide differently: one decision, one way of the money', async () => {
    const { contract, funding, dispute } = await story.isDisputed({ worker });
    const amounts = [0, 250_00, 100_00, 33_33, 0, 250_00, 1, 249_99];
    const results = await times(8, (index) =>
      story.settles(aJudge(), dispute.id, { refundedMinor: amounts[index] }, instance(index)),
    );
    expect(done(results)).toHaveLength(1);
    const settlement = done(results)[0]?.dispute?.settlement;
    const refunded = settlement?.refunded.amountMinor ?? -1;
    await story.until(contract, refunded === 250_00 ? 'REFUNDED' : 'RELEASED');
    expect(await sentFor(funding.id)).toEqual({ refunds: refunded > 0 ? 1 : 0, transfers: refunded < 250_00 ? 1 : 0 });
    expect((await story.looksAt(worker, dispute.id))?.settlement).toMatchObject({
      refunded: { amountMinor: refunded },
    });
    await stage.probe.waitFor('dispute.settled', dispute.id);
    expect(story.heard('dispute.settled', dispute.id)).toHaveLength(1);
  });

  it('one decision asked for twelve times with one key is made once', async () => {
    const { contract, funding, dispute } = await story.isDisputed({ worker });
    const judge = aJudge();
    const key = newId('request');
    const results = await times(12, (index) => story.settles(judge, dispute.id, { key }, instance(index)));
    expect(done(results)).toHaveLength(12);
    await story.until(contract, 'RELEASED');
    expect(await sentFor(funding.id)).toEqual({ refunds: 1, transfers: 1 });
    expect(await story.settles(judge, dispute.id, { key, refundedMinor: 0 })).toMatchObject({ code: 'KEY_REUSED' });
    expect(await story.settles(judge, dispute.id, { key, endsContract: true })).toMatchObject({ code: 'KEY_REUSED' });
    expect((await story.settles(judge, dispute.id, { key })).dispute).toMatchObject({ status: 'SETTLED' });
  });

  it('staff, a withdrawal, both giving in and an approval: exactly one of them ends it', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { contract, funding, dispute } = await story.isDisputed({ worker });
      const [results] = await Promise.all([
        times(4, (index) => {
          const from = instance(index + round);
          const moves = [
            () => story.settles(aJudge(), dispute.id, {}, from),
            () => story.withdraws(contract.hirer, dispute.id, from),
            () => story.concedes(contract.hirer, dispute.id, from),
            () => story.concedes(worker, dispute.id, from),
          ];
          const move = moves[(index + round) % 4];
          if (!move) throw new Error('No such move');
          return move();
        }),
        story.approves(contract),
      ]);
      expect(done(results)).toHaveLength(1);
      await eventually(async () => {
        const status = (await story.looksAt(worker, dispute.id))?.funding.status;
        if (status !== 'RELEASED' && status !== 'REFUNDED') throw new Error(`It is ${status ?? 'not there'}`);
      });
      const [ended] = done(results);
      const refunded = ended?.dispute?.settlement?.refunded.amountMinor ?? 0;
      expect(await sentFor(funding.id)).toEqual({
        refunds: refunded > 0 ? 1 : 0,
        transfers: refunded < 250_00 ? 1 : 0,
      });
      const events = [...story.heard('dispute.settled', dispute.id), ...story.heard('dispute.withdrawn', dispute.id)];
      expect(events.length).toBeLessThanOrEqual(1);
    }
  });

  it('an answer given ten times is given once', async () => {
    const { dispute } = await story.isDisputed({ worker });
    const results = await times(10, (index) => story.answers(worker, dispute.id, {}, instance(index)));
    expect(done(results)).toHaveLength(1);
    await stage.probe.waitFor('dispute.answered', dispute.id);
    expect(story.heard('dispute.answered', dispute.id)).toHaveLength(1);
  });
});

describe('killed', () => {
  const steps: MoneyStep[] = ['operation written', 'operation taken', 'provider answered', 'outcome recorded'];
  it.each(steps)('at "%s", a settlement is carried out once', async (step) => {
    const { contract, funding, dispute } = await story.isDisputed({ worker });
    let deaths = 0;
    stage.at((reached) => {
      if (reached !== step || deaths > 1) return Promise.resolve();
      deaths += 1;
      return Promise.reject(new Error(`killed: ${step}`));
    });
    const judge = aJudge();
    const key = newId('request');
    await story.settles(judge, dispute.id, { key, refundedMinor: 83_33 }).catch(() => undefined);
    await eventually(async () => {
      await stage.timePasses(minute);
      await Promise.all([stage.service, ...stage.others].map((one) => one.work()));
      await story.settles(judge, dispute.id, { key, refundedMinor: 83_33 }).catch(() => undefined);
      const seen = await story.seenBy(contract.hirer, contract.milestoneIds[0] ?? '');
      if (seen?.status !== 'RELEASED') throw new Error(`The payment is ${seen?.status ?? 'not there'}`);
    }, 20_000);
    expect(deaths).toBe(2);
    expect(await sentFor(funding.id)).toEqual({ refunds: 1, transfers: 1 });
    expect(await story.kindsFor(funding.id)).toEqual(['HOLD', 'REFUND', 'RELEASE']);
    await stage.probe.waitFor('funding.released', funding.id);
    expect(story.heard('dispute.settled', dispute.id)).toHaveLength(1);
  });
});
