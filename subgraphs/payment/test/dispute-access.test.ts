import type { Viewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import { answerOf, ask } from '@kelmah/kit/testing/graph';
import { aJudge, disputeStory, type DisputeStory, type DisputeView } from './dispute-story';
import { setTheStage, type Stage } from './stage';
import { aFinancier, aHirer, aWorker } from './story';
import type { SignedContract } from './views';

let stage: Stage;
let story: DisputeStory;
let contract: SignedContract;
let dispute: DisputeView;
beforeAll(async () => {
  stage = await setTheStage();
  story = disputeStory(stage);
  ({ contract, dispute } = await story.isDisputed());
}, 60_000);
afterAll(() => stage.stop());

const strangers = (): [string, Viewer | undefined][] => [
  ['another hirer', aHirer()],
  ['another worker', aWorker()],
  ['staff without disputes', { ...aJudge(), permissions: ['moderation', 'support'] }],
  ['a disputes permission without the role', { ...aHirer(), permissions: ['disputes'] }],
  ['the anonymous', undefined],
];
const milestone = () => contract.milestoneIds[0] ?? '';

async function entity(viewer: Viewer | undefined, __typename: string, id: string, fields: string): Promise<unknown> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${__typename} { ${fields} } } }`;
  const of = [{ __typename, id }];
  return (await answerOf<{ _entities: [unknown] }>(stage.service.schema, viewer, query, { of }))._entities[0];
}

describe('to strangers, a dispute is not there', () => {
  it.each(strangers())('by any path: %s', async (_name, viewer) => {
    expect(await story.looksAt(viewer, dispute.id)).toBeNull();
    expect(await story.looksAt(viewer, newId('dispute'))).toBeNull();
    expect(await story.looksAt(viewer, `' OR true --`)).toBeNull();
    expect(await entity(viewer, 'Dispute', dispute.id, 'id')).toBeNull();
    expect(await entity(viewer, 'Contract', contract.id, 'disputes { id }')).toEqual({ disputes: [] });
    expect(await entity(viewer, 'Funding', dispute.funding.id, 'dispute { id }')).toBeNull();
    expect(await story.queue(viewer)).toMatch(/^(UNAUTHENTICATED|FORBIDDEN)$/);
  });

  it.each(strangers())('whatever they try with it: %s', async (_name, viewer) => {
    const tried = await Promise.all([
      story.opens(viewer, milestone()),
      story.answers(viewer, dispute.id),
      story.adds(viewer, dispute.id),
      story.withdraws(viewer, dispute.id),
      story.concedes(viewer, dispute.id),
    ]);
    const expected = viewer ? 'NOT_FOUND' : 'UNAUTHENTICATED';
    expect(tried.map(({ code }) => code)).toEqual(tried.map(() => expected));
    const settled = await story.settles(viewer, dispute.id);
    expect(settled.code).toBe(viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    expect(await story.answers(viewer ?? aHirer(), newId('dispute'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await story.looksAt(contract.hirer, dispute.id)).toEqual(dispute);
  });
});

describe('to each his own moves', () => {
  it('finance reads and decides nothing; staff with disputes read and decide; the sides do the rest', async () => {
    const { hirer, worker } = contract;
    const moves: [Viewer, string[]][] = [
      [hirer, ['ADD_EVIDENCE', 'WITHDRAW', 'CONCEDE']],
      [worker, ['ANSWER', 'ADD_EVIDENCE', 'CONCEDE']],
      [aJudge(), ['SETTLE']],
      [aFinancier(), []],
      [{ ...aJudge(), userId: hirer.userId }, ['ADD_EVIDENCE', 'WITHDRAW', 'CONCEDE']],
    ];
    for (const [viewer, expected] of moves) {
      expect(await story.looksAt(viewer, dispute.id)).toMatchObject({ id: dispute.id, viewerMay: expected });
    }
    for (const viewer of [hirer, aJudge(), aFinancier()]) {
      const fields = 'disputes { id funding { id dispute { id } } contract { id } milestone { id } hirer { id } }';
      expect(await entity(viewer, 'Contract', contract.id, fields)).toMatchObject({
        disputes: [{ id: dispute.id, funding: { dispute: { id: dispute.id } }, milestone: { id: milestone() } }],
      });
    }
  });

  it('and what is not theirs is refused', async () => {
    const { hirer, worker } = contract;
    const refused = await Promise.all([
      story.answers(hirer, dispute.id),
      story.withdraws(worker, dispute.id),
      story.answers(aJudge(), dispute.id),
      story.adds(aJudge(), dispute.id),
      story.withdraws(aJudge(), dispute.id),
      story.concedes(aFinancier(), dispute.id),
      story.settles(aFinancier(), dispute.id),
      story.settles(hirer, dispute.id),
      story.settles({ ...aJudge(), userId: hirer.userId }, dispute.id),
      story.settles({ ...aJudge(), userId: worker.userId }, dispute.id),
    ]);
    expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'FORBIDDEN'));
    expect(await story.looksAt(hirer, dispute.id)).toEqual(dispute);
  });

  it('staff with disputes give no held money back but by a dispute', async () => {
    const { contract: other, funding } = await story.underWay();
    expect(await story.refund(aJudge(), funding.id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await story.opens(aJudge(), other.milestoneIds[0] ?? '')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await story.seenBy(other.hirer, other.milestoneIds[0] ?? '')).toMatchObject({ status: 'HELD' });
  });
});

describe('what is asked for has to make sense', () => {
  it.each([
    ['refundWanted.amountMinor', { refundedMinor: -1 }],
    ['refundWanted.amountMinor', { refundedMinor: 250_01 }],
    ['refundWanted.amountMinor', { refundedMinor: Number.MAX_SAFE_INTEGER }],
    ['refundWanted.currency', { refundWanted: { amountMinor: 1, currency: 'USD' } }],
    ['story', { story: 'Too short.' }],
    ['story', { story: 'x'.repeat(5_001) }],
    ['idempotencyKey', { key: ' ' }],
  ])('in %s, when opening and when answering', async (field, wish) => {
    const { contract: held } = await story.underWay();
    const [milestoneId = ''] = held.milestoneIds;
    expect(await story.opens(held.hirer, milestoneId, wish)).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await story.seenBy(held.hirer, milestoneId)).toMatchObject({ status: 'HELD' });
    expect(await story.answers(contract.worker, dispute.id, wish)).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await story.looksAt(contract.hirer, dispute.id)).toEqual(dispute);
  });

  it.each([
    ['refunded.amountMinor', { refundedMinor: -1 }],
    ['refunded.amountMinor', { refundedMinor: 250_01 }],
    ['refunded.currency', { refunded: { amountMinor: 100, currency: 'JPY' } }],
    ['reason', { reason: 'Because.' }],
    ['reason', { reason: 'x'.repeat(2_001) }],
  ])('in %s, when settling', async (field, wish) => {
    expect(await story.settles(aJudge(), dispute.id, wish)).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await story.looksAt(contract.hirer, dispute.id)).toEqual(dispute);
  });

  it('fractions of a pesewa are no amounts', async () => {
    const mutation = 'mutation ($input: SettleDisputeInput!) { settleDispute(input: $input) { __typename } }';
    const refunded = { amountMinor: 10.5, currency: 'GHS' };
    const input = { disputeId: dispute.id, refunded, reason: 'Half of it.', endsContract: false, idempotencyKey: 'k' };
    const { errors } = await ask(stage.service.schema, aJudge(), mutation, { input });
    expect(errors?.[0]?.message).toContain('Int64');
  });

  it('one key is for one request, whoever’s dispute it is about', async () => {
    const key = newId('request');
    const { hirer } = contract;
    const first = await story.underWay({ hirer });
    const second = await story.underWay({ hirer });
    const { dispute: opened } = await story.opens(hirer, first.contract.milestoneIds[0] ?? '', { key });
    expect(await story.opens(hirer, second.contract.milestoneIds[0] ?? '', { key })).toMatchObject({
      code: 'KEY_REUSED',
    });
    expect(await story.adds(hirer, opened?.id ?? '', { key })).toMatchObject({ code: 'KEY_REUSED' });
    const other = { key, refundedMinor: 1 };
    expect(await story.opens(hirer, first.contract.milestoneIds[0] ?? '', other)).toMatchObject({ code: 'KEY_REUSED' });
    await story.withdraws(hirer, opened?.id ?? '');
    const again = await story.opens(hirer, first.contract.milestoneIds[0] ?? '', { key });
    expect(again.dispute).toMatchObject({ id: opened?.id, status: 'WITHDRAWN' });
  });
});

describe('a dispute is opened only', () => {
  it('about money that is held, for work that has begun and is not approved', async () => {
    const signed = await story.bothSign();
    const [milestoneId = ''] = signed.milestoneIds;
    const says = async (viewer: Viewer) => (await story.opens(viewer, milestoneId)).message;
    expect(await says(signed.hirer)).toBe('No money is held for this milestone.');
    await story.startsToPay(signed);
    expect(await says(signed.worker)).toBe('No money is held for this milestone.');
    const funding = await story.pays(signed);
    expect(await says(signed.hirer)).toBe('The work has not begun. You can take the money back yourself.');
    expect(await says(signed.worker)).toBe('The work has not begun, so there is nothing to decide about yet.');
    await story.starts(signed);
    await story.approves(signed);
    await story.until(signed, 'RELEASING');
    expect(await says(signed.hirer)).toBe('The milestone is approved, and its money belongs to the worker.');
    expect(await story.looksAt(signed.hirer, funding.id)).toBeNull();
    const given = await story.underWay();
    await story.refund(given.contract.worker, given.funding.id);
    expect((await story.opens(given.contract.hirer, given.contract.milestoneIds[0] ?? '')).message).toBe(
      'No money is held for this milestone.',
    );
  });

  it('and while it is open, its money cannot be refunded or paid beside it', async () => {
    const [milestoneId = ''] = contract.milestoneIds;
    expect(await story.refund(contract.worker, dispute.funding.id)).toMatchObject({
      message: 'There is a dispute about this payment, which decides.',
    });
    expect(await story.refund(aFinancier(), dispute.funding.id)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await story.fund(contract.hirer, milestoneId)).toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  it('a list of disputes costs a few queries, however many there are', async () => {
    const of = [contract, (await story.isDisputed()).contract].map(({ id }) => ({ __typename: 'Contract', id }));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { disputes {
      id amount { amountMinor } wantedByOpener { story } evidence { id } funding { id } } } } }`;
    const { queries } = await ask(stage.service.schema, aJudge(), query, { of });
    expect([...queries.values()]).toEqual([5]);
  });
});
