import { hour, minute } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { ask } from '@kelmah/kit/testing/graph';
import { newId } from '@kelmah/kit/ids/ids';
import { verifyLedger } from '../src/ledger/verify.service';
import { moneySteps, type MoneyStep } from '../src/work/steps.service';
import { setTheStage, type Stage } from './stage';
import { aWorker, storyOf, type Story } from './story';
import type { Person, SignedContract } from './views';

let stage: Stage;
let story: Story;
let worker: Person;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true, instances: 2 });
  story = storyOf(stage);
  worker = aWorker();
  await story.isReadyToBePaid(worker);
}, 60_000);
afterAll(async () => {
  const { faults } = await verifyLedger(stage.service.postgres);
  await stage.stop();
  expect(faults).toEqual([]);
});
afterEach(() => stage.at(() => Promise.resolve()));

const aContract = () => story.bothSign({ worker });

/** Dies the first `times` times that the step is reached; answers with how often it was. */
function dieAt(step: MoneyStep, times = 1): { deaths(): number } {
  let deaths = 0;
  stage.at((reached) => {
    if (reached !== step || deaths >= times) return Promise.resolve();
    deaths += 1;
    return Promise.reject(new Error(`killed: ${step}`));
  });
  return { deaths: () => deaths };
}

/** What a restart and the clock do: work that was left is done. */
async function lifeGoesOn<Result>(seen: () => Promise<Result>): Promise<Result> {
  return eventually(async () => {
    await stage.timePasses(minute);
    await Promise.all([stage.service, ...stage.others].map((instance) => instance.work()));
    return seen();
  }, 20_000);
}

const atStripe = async (path: string, contract: SignedContract): Promise<Record<string, unknown>[]> => {
  const { data } = (await stage.stripe.api('GET', `${path}${path.includes('?') ? '&' : '?'}limit=100`)) as {
    data: Record<string, unknown>[];
  };
  return data.filter((object) => JSON.stringify(object).includes(contract.id));
};
const kindsFor = async (contract: SignedContract) =>
  (
    await stage.service.postgres.query<{ kind: string }>(
      'SELECT kind FROM ledger_transaction WHERE funding_id IN (SELECT id FROM funding WHERE contract_id = $1)',
      [contract.id],
    )
  )
    .map(({ kind }) => kind)
    .sort();

describe.each(moneySteps)('killed at "%s"', (step) => {
  it('a payment is begun and held once', async () => {
    const contract = await aContract();
    const death = dieAt(step);
    const key = newId('request');
    const [milestoneId = ''] = contract.milestoneIds;
    const mutation = 'mutation ($input: FundMilestoneInput!) { fundMilestone(input: $input) { __typename } }';
    await ask(stage.service.schema, contract.hirer, mutation, { input: { milestoneId, idempotencyKey: key } });
    const { payUrl } = await lifeGoesOn(async () => {
      const { funding } = await story.fund(contract.hirer, milestoneId, key);
      expect(funding?.payUrl).toContain('/c/pay/');
      return { payUrl: funding?.payUrl ?? null };
    });
    await story.givesCard(payUrl);
    await lifeGoesOn(() => story.until(contract, 'HELD'));
    expect(death.deaths()).toBe(1);
    expect(await atStripe('/v1/payment_intents', contract)).toMatchObject([{ status: 'succeeded' }]);
    expect(await kindsFor(contract)).toEqual(['HOLD']);
  });

  it('money is released once', async () => {
    const contract = await aContract();
    const { id } = await story.pays(contract);
    dieAt(step);
    await story.approves(contract);
    await lifeGoesOn(() => story.until(contract, 'RELEASED'));
    await stage.probe.waitFor('funding.released', id);
    expect(await atStripe('/v1/transfers', contract)).toHaveLength(1);
    expect(await kindsFor(contract)).toEqual(['HOLD', 'RELEASE']);
    expect(story.heard('funding.released', id)).toHaveLength(1);
  });

  it('money goes back once', async () => {
    const contract = await aContract();
    const { id } = await story.pays(contract);
    dieAt(step);
    const mutation = 'mutation ($input: RefundFundingInput!) { refundFunding(input: $input) { __typename } }';
    const input = { fundingId: id, idempotencyKey: newId('request'), reason: 'We agreed to stop.' };
    await ask(stage.service.schema, contract.hirer, mutation, { input });
    await lifeGoesOn(() => story.until(contract, 'REFUNDED'));
    await stage.probe.waitFor('funding.refunded', id);
    expect(await atStripe('/v1/refunds', contract)).toHaveLength(1);
    expect(await kindsFor(contract)).toEqual(['HOLD', 'REFUND']);
    expect(story.heard('funding.refunded', id)).toHaveLength(1);
  });
});

describe('killed again and again between the answer of Stripe and our own record', () => {
  it('for longer than Stripe knows the key, a refund is made once', async () => {
    const contract = await aContract();
    await story.pays(contract);
    const death = dieAt('provider answered', 1_000);
    await stage.stripe.webhooks({ action: 'pause' });
    const funding = await story.seenBy(contract.hirer, contract.milestoneIds[0] ?? '');
    await story.refund(contract.hirer, funding?.id ?? '');
    await stage.timePasses(25 * hour);
    await stage.service.work();
    expect(death.deaths()).toBeGreaterThan(1);
    stage.at(() => Promise.resolve());
    await lifeGoesOn(() => story.until(contract, 'REFUNDED'));
    await stage.stripe.webhooks({ action: 'resume' });
    expect(await atStripe('/v1/refunds', contract)).toHaveLength(1);
    expect(await kindsFor(contract)).toEqual(['HOLD', 'REFUND']);
  });
});
