import { newId } from '@kelmah/kit/ids/ids';
import { answerOf, ask } from '@kelmah/kit/testing/graph';
import {
  bankCards,
  chargebackFields,
  chargebackStory,
  type ChargebackStory,
  type ChargebackView,
} from './chargeback-story';
import { aJudge } from './dispute-story';
import { setTheStage, type Stage } from './stage';
import { aFinancier, aHirer } from './story';

let stage: Stage;
let story: ChargebackStory;
const judge = aJudge();
beforeAll(async () => {
  stage = await setTheStage();
  story = chargebackStory(stage);
}, 60_000);
afterAll(() => stage.stop());

const asked = (card = bankCards.fraudulent) =>
  story.bothSign().then(async (contract) => ({ contract, ...(await story.paysWith(judge, contract, card)) }));

describe('who sees what', () => {
  it('parties see that, how much and when; the rest is for staff', async () => {
    const { contract, funding, chargeback } = await asked();
    const entity = (viewer: Parameters<typeof ask>[1], fields: string) =>
      ask(
        stage.service.schema,
        viewer,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Funding { chargebacks { ${fields} } } } }`,
        {
          of: [{ __typename: 'Funding', id: funding.id }],
        },
      );
    for (const party of [contract.hirer, contract.worker]) {
      const { data } = await entity(party, 'id kind status amount { amountMinor } openedAt viewerMay');
      expect(data).toMatchObject({
        _entities: [{ chargebacks: [{ id: chargeback.id, kind: 'CHARGEBACK', viewerMay: [] }] }],
      });
      const hidden = await entity(party, 'reason fee { amountMinor } lost { held { amountMinor } } evidence { text }');
      expect(hidden.data).toEqual({
        _entities: [{ chargebacks: [{ reason: null, fee: null, lost: null, evidence: null }] }],
      });
      const { errors } = await ask(stage.service.schema, party, `{ chargebackQueue { edges { node { id } } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
      expect(await story.submits(party, chargeback.id).catch((error: Error) => error)).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    const { data } = await entity(aHirer(), 'id');
    expect(data).toEqual({ _entities: [null] });
  });

  it('finance looks on, and only disputes answer, unless they are a side of it', async () => {
    const { contract, chargeback } = await asked();
    expect(await story.looksAt(aFinancier(), chargeback.id)).toMatchObject({ viewerMay: [] });
    for (const [viewer, act] of [
      [aFinancier(), story.submits],
      [aFinancier(), story.accepts],
      [{ ...judge, userId: contract.hirer.userId }, story.accepts],
    ] as const) {
      expect(await act(viewer, chargeback.id)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await story.submits(judge, newId('chargeback'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await story.submits(judge, `' OR true --`)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await story.submits(judge, chargeback.id, { uploadIds: ['nonsense'] })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const providerId = await story.providerIdOf(chargeback.id);
    expect(await stage.stripe.journal('POST', `/v1/disputes/${providerId}`)).toEqual([]);
  });

  it('the queue is by urgency, page by page, both ways', async () => {
    const page = async (args: string) =>
      (
        await answerOf<{ chargebackQueue: { edges: { cursor: string; node: ChargebackView }[] } }>(
          stage.service.schema,
          judge,
          `{ chargebackQueue(open: true, ${args}) { edges { cursor node { ${chargebackFields} } } } }`,
        )
      ).chargebackQueue.edges;
    await Promise.all([asked(), asked(bankCards.inquiry), asked(bankCards.warning)]);
    const whole = await page('first: 100');
    expect(whole.length).toBeGreaterThan(2);
    const dues = whole.map(({ node }) => (node.dueBy ? new Date(node.dueBy).getTime() : Infinity));
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
    const [first, second, third] = whole;
    expect((await page(`first: 2, after: "${first?.cursor}"`)).map(({ node }) => node.id)).toEqual([
      second?.node.id,
      third?.node.id,
    ]);
    expect((await page(`last: 1, before: "${second?.cursor}"`)).map(({ node }) => node.id)).toEqual([first?.node.id]);
    const warning = whole.find(({ node }) => node.kind === 'FRAUD_WARNING');
    await story.dismisses(judge, warning?.node.id ?? '');
    expect(await story.queue(judge)).toHaveLength(whole.length - 1);
    expect(await story.queue(judge, 'first: 100')).toHaveLength(whole.length);
  });
});
