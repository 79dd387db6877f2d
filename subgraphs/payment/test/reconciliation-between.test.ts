import { ReconciliationStart } from '../src/reconciliation/reconciliation.states';
import { detailsStory, type DetailsStory } from './payout-story';
import { setTheStage, type Stage } from './stage';

let stage: Stage;
let story: DetailsStory;
/** What happens before each reading of an account's balance, one after the other. */
const between: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  stage = await setTheStage({
    quiet: true,
    provider: (real) => ({
      ...real,
      balances: {
        ...real.balances,
        now: async (account) => {
          if (account !== undefined) await between.shift()?.();
          return real.balances.now(account);
        },
      },
    }),
  });
  story = detailsStory(stage);
}, 60_000);
afterAll(() => stage.stop());

it('a payout that goes between a look and the reading of the balance is no difference', async () => {
  const { worker, account } = await story.paidOnDemand(200_00);
  await stage.stripe.webhooks({ action: 'lose', times: 1_000 });
  const payout = () => story.asAccount(account, '/v1/payouts', { amount: '100', currency: 'ghs' });
  between.push(() => Promise.resolve(), payout, payout);
  const run = await stage.service.reconciliation.reconcile({ by: ReconciliationStart.COMMAND });
  expect(between).toEqual([]);
  expect(run).toMatchObject({ status: 'DONE', findingsOpened: 0 });
  expect(await story.earningsOf(worker)).toMatchObject({ available: [{ amountMinor: 178_00, currency: 'GHS' }] });
});
