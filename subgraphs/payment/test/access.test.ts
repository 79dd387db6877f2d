import { newId } from '@kelmah/kit/ids/ids';
import { answerOf, ask } from '@kelmah/kit/testing/graph';
import { listenTo } from '@kelmah/kit/testing/subscription';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { eventually } from '@kelmah/kit/testing/eventually';
import { setTheStage, type Stage } from './stage';
import { aFinancier, aHirer, aWorker, storyOf, type Story } from './story';
import type { FundingView, SignedContract } from './views';

let stage: Stage;
let story: Story;
let contract: SignedContract;
let funding: FundingView;
let payoutId: string;
beforeAll(async () => {
  stage = await setTheStage();
  story = storyOf(stage);
  contract = await story.bothSign({ amounts: [100_00, 200_00] });
  await story.isReadyToBePaid(contract.worker);
  await story.pays(contract);
  await story.approves(contract);
  funding = await story.until(contract, 'RELEASED');
  payoutId = await eventually(async () => {
    const { payouts } = await story.accountOf(contract.worker);
    const [edge] = payouts.edges;
    if (!edge) throw new Error('No payout yet');
    return edge.node.id;
  });
}, 90_000);
afterAll(() => stage.stop());

const strangers = (): [string, Viewer | undefined][] => [
  ['another hirer', aHirer()],
  ['another worker', aWorker()],
  ['staff without finance', { ...aFinancier(), permissions: ['moderation'] }],
  ['a finance permission without the role', { ...aHirer(), permissions: ['finance'] }],
  ['the anonymous', undefined],
];

async function entity<Found>(
  viewer: Viewer | undefined,
  __typename: string,
  id: string,
  fields: string,
): Promise<Found> {
  const { _entities } = await answerOf<{ _entities: [Found] }>(
    stage.service.schema,
    viewer,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${__typename} { ${fields} } } }`,
    { of: [{ __typename, id }] },
  );
  return _entities[0];
}

describe('to strangers, nothing is there', () => {
  it.each(strangers())('by any path: %s', async (_name, viewer) => {
    expect(await entity(viewer, 'Funding', funding.id, 'id status')).toBeNull();
    expect(await entity(viewer, 'Funding', newId('funding'), 'id status')).toBeNull();
    expect(await entity(viewer, 'Milestone', contract.milestoneIds[0] ?? '', 'funding { id }')).toEqual({
      funding: null,
    });
    expect(await entity(viewer, 'Contract', contract.id, 'payments { id }')).toEqual({ payments: [] });
    expect(await entity(viewer, 'User', contract.worker.userId, 'earnings { held { amountMinor } }')).toEqual({
      earnings: null,
    });
    expect(await entity(viewer, 'User', contract.worker.userId, 'payoutAccount { id }')).toEqual({
      payoutAccount: null,
    });
    const account = contract.worker.userId.replace('usr_', 'pac_');
    expect(await entity(viewer, 'PayoutAccount', account, 'id status')).toBeNull();
    expect(await entity(viewer, 'Payout', payoutId, 'id status')).toBeNull();
  });

  it.each(strangers())('no sums of the ledger, and no news: %s', async (_name, viewer) => {
    const { data, errors } = await ask(stage.service.schema, viewer, '{ ledgerCheck { currency sumMinor } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions['code']).toMatch(/^(UNAUTHENTICATED|FORBIDDEN)$/);
    const subscription = 'subscription ($id: ID!) { fundingChanged(contractId: $id) { id } }';
    const refused = async (id: string) => {
      await expect(listenTo(stage.service.schema, viewer, subscription, { id })).rejects.toThrow(/Sign in|may not/);
    };
    await refused(contract.id);
    await refused(newId('contract'));
  });

  it('is not even asked of the database, where the id has no such form', async () => {
    expect(await entity(contract.hirer, 'Funding', `' OR true --`, 'id')).toBeNull();
    expect(await entity(contract.hirer, 'Milestone', 'nothing', 'funding { id }')).toBeNull();
  });
});

describe('to the parties', () => {
  it('a payment is there, and the other’s money is not', async () => {
    const { hirer, worker } = contract;
    for (const viewer of [hirer, worker, aFinancier()]) {
      expect(await entity(viewer, 'Funding', funding.id, 'id status')).toEqual({ id: funding.id, status: 'RELEASED' });
      expect(await entity(viewer, 'Contract', contract.id, 'payments { id milestone { id } contract { id } }')).toEqual(
        {
          payments: [{ id: funding.id, milestone: { id: contract.milestoneIds[0] }, contract: { id: contract.id } }],
        },
      );
    }
    expect(
      await entity(hirer, 'User', worker.userId, 'earnings { held { amountMinor } } payoutAccount { id }'),
    ).toEqual({
      earnings: null,
      payoutAccount: null,
    });
    expect(await entity(worker, 'Payout', payoutId, 'id amount { amountMinor }')).toEqual({
      id: payoutId,
      amount: { amountMinor: 90_00 },
    });
  });

  it('the worker’s earnings are listed, with their payment, a page at a time', async () => {
    const { worker } = contract;
    const fields = `earnings { entries(first: 1) { edges { cursor node {
      id net { amountMinor } fee { amountMinor } releasedAt funding { id } } } pageInfo { hasNextPage } } }`;
    expect(await entity(worker, 'User', worker.userId, fields)).toEqual({
      earnings: {
        entries: {
          edges: [
            {
              cursor: expect.any(String),
              node: {
                id: expect.stringMatching(/^len_/),
                net: { amountMinor: 90_00 },
                fee: { amountMinor: 10_00 },
                releasedAt: expect.any(Date),
                funding: { id: funding.id },
              },
            },
          ],
          pageInfo: { hasNextPage: false },
        },
      },
    });
  });

  it('the hirer’s payments are listed, the newest first, back and forth', async () => {
    const { hirer } = contract;
    const second = await story.startsToPay(contract, 1);
    const page = async (args: string) => {
      const query = `{ myPayments${args} { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
      const { myPayments } = await answerOf<{
        myPayments: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(stage.service.schema, hirer, query);
      return { ids: myPayments.edges.map(({ node }) => node.id), ...myPayments.pageInfo };
    };
    expect((await page('')).ids).toEqual([second.id, funding.id]);
    const first = await page('(first: 1)');
    expect(first).toMatchObject({ ids: [second.id], hasNextPage: true });
    const next = await page(`(first: 1, after: "${first.endCursor}")`);
    expect(next).toMatchObject({ ids: [funding.id], hasNextPage: false, hasPreviousPage: true });
    expect((await page(`(last: 1, before: "${next.endCursor}")`)).ids).toEqual([second.id]);
    expect(
      (
        await answerOf<{ myPayments: { edges: [] } }>(
          stage.service.schema,
          aHirer(),
          '{ myPayments { edges { cursor } } }',
        )
      ).myPayments.edges,
    ).toEqual([]);
  });

  it('a list of milestones costs one query', async () => {
    const of = contract.milestoneIds.map((id) => ({ __typename: 'Milestone', id }));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Milestone { funding { id net { amountMinor } } } } }`;
    const { queries } = await ask(stage.service.schema, contract.worker, query, { of });
    expect([...queries.values()]).toEqual([1]);
  });
});

describe('fundingChanged', () => {
  it('tells how it stands, then each change, to both', async () => {
    const watched = await story.bothSign();
    const subscription = 'subscription ($id: ID!) { fundingChanged(contractId: $id) { id status payUrl } }';
    const listen = (viewer: Viewer) =>
      listenTo<{ fundingChanged: { status: string; payUrl: string | null } }>(
        stage.service.schema,
        viewer,
        subscription,
        {
          id: watched.id,
        },
      );
    const hirer = await listen(watched.hirer);
    const worker = await listen(watched.worker);
    await story.pays(watched);
    for (const listener of [hirer, worker]) {
      await eventually(() => expect(listener.heard.at(-1)?.fundingChanged.status).toBe('HELD'));
    }
    expect(worker.heard.every(({ fundingChanged }) => fundingChanged.payUrl === null)).toBe(true);
    const late = await listen(watched.worker);
    await late.until(1);
    expect(late.heard[0]?.fundingChanged.status).toBe('HELD');
    await Promise.all([hirer, worker, late].map((listener) => listener.stop()));
  });
});
