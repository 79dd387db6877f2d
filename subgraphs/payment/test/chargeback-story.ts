import type { Viewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf } from '@kelmah/kit/testing/graph';
import type { PaymentService } from '../src/service';
import type { Stage } from './stage';
import { storyOf } from './story';
import type { SignedContract } from './views';

/** Stripe's test cards whose bank acts after it has paid. */
export const bankCards = {
  fraudulent: '4000000000000259',
  inquiry: '4000000000001976',
  warning: '4000000000005423',
};

/** The fields of a chargeback that tests look at. */
export interface ChargebackView {
  id: string;
  kind: string;
  status: string;
  reason: string;
  amount: { amountMinor: number; currency: string };
  fee: { amountMinor: number };
  dueBy: Date | null;
  closedAt: Date | null;
  funding: { id: string; frozen: boolean };
  hirer: { id: string };
  worker: { id: string };
  lost: Record<'held' | 'receivable' | 'fee' | 'loss', { amountMinor: number }> | null;
  evidence: { text: string; uploads: { id: string }[] } | null;
  viewerMay: string[];
}

export interface ChargebackResult {
  __typename: string;
  code?: string;
  message?: string;
  chargeback?: ChargebackView;
}

const money = '{ amountMinor currency }';
export const chargebackFields = `id kind status reason amount ${money} fee ${money} dueBy closedAt funding { id frozen }
  hirer { id } worker { id } lost { held ${money} receivable ${money} fee ${money} loss ${money} }
  evidence { text uploads { id } } viewerMay`;

/** What payers do at their banks, and the banks do. */
function bankOrders({ service: { postgres }, stripe }: Stage) {
  const paymentOf = async (fundingId: string): Promise<string> => {
    const text = `SELECT payment_intent_id AS id FROM funding WHERE id = $1`;
    return (await postgres.query<{ id: string }>(text, [fundingId]))[0]?.id ?? '';
  };
  const providerIdOf = async (id: string): Promise<string> => {
    const text = `SELECT provider_id AS id FROM chargeback WHERE id = $1`;
    return (await postgres.query<{ id: string }>(text, [id]))[0]?.id ?? '';
  };
  /** The payer goes to their bank now. */
  const goesToBank = async (fundingId: string, order: object = {}): Promise<void> =>
    stripe.order('/__disputes', { payment_intent: await paymentOf(fundingId), ...order });
  const bankDecides = async (id: string, outcome: string): Promise<void> =>
    stripe.order(`/__disputes/${await providerIdOf(id)}`, { outcome });
  return { providerIdOf, goesToBank, bankDecides };
}

/** What banks ask back, and what our staff do about it. */
export function chargebackStory(stage: Stage) {
  const { service } = stage;
  const story = storyOf(stage);
  const { schema, postgres } = service;

  const does = async (
    viewer: Viewer | undefined,
    mutation: string,
    input: object,
    from: PaymentService = service,
  ): Promise<ChargebackResult> => {
    const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const source = `mutation ($input: ${name}Input!) { done: ${mutation}(input: $input) { __typename
      ... on ${name}Success { chargeback { ${chargebackFields} } } ... on Refusal { code message } } }`;
    return (await answerOf<{ done: ChargebackResult }>(from.schema, viewer, source, { input })).done;
  };
  const looksAt = async (viewer: Viewer | undefined, id: string): Promise<ChargebackView | null> => {
    const query = `query ($id: ID!) { chargeback(id: $id) { ${chargebackFields} } }`;
    return (await answerOf<{ chargeback: ChargebackView | null }>(schema, viewer, query, { id })).chargeback;
  };
  const queue = async (viewer: Viewer | undefined, args = 'open: true, first: 100'): Promise<ChargebackView[]> => {
    const query = `{ chargebackQueue(${args}) { edges { node { ${chargebackFields} } } } }`;
    const page = await answerOf<{ chargebackQueue: { edges: { node: ChargebackView }[] } }>(schema, viewer, query);
    return page.chargebackQueue.edges.map(({ node }) => node);
  };
  const submits = (
    viewer: Viewer | undefined,
    chargebackId: string,
    { text = 'The wall stands; photographs were approved.', key = newId('request'), uploadIds = [] as string[] } = {},
    from?: PaymentService,
  ) => does(viewer, 'submitChargebackEvidence', { chargebackId, text, uploadIds, idempotencyKey: key }, from);
  const accepts = (viewer: Viewer | undefined, chargebackId: string, key = newId('request'), from?: PaymentService) =>
    does(viewer, 'acceptChargeback', { chargebackId, idempotencyKey: key }, from);
  const dismisses = (viewer: Viewer | undefined, chargebackId: string) =>
    does(viewer, 'dismissFraudWarning', { chargebackId });

  /** Waits until the one chargeback of a payment stands so. */
  const until = (viewer: Viewer, { id }: { id: string }, status: string): Promise<ChargebackView> =>
    eventually(async () => {
      const [row] = await postgres.query<{ id: string }>(`SELECT id FROM chargeback WHERE funding_id = $1`, [id]);
      const seen = row ? await looksAt(viewer, row.id) : null;
      if (seen?.status !== status) throw new Error(`The chargeback is ${seen?.status ?? 'not there'}, not ${status}`);
      return seen;
    });
  /** Pays with a card whose bank has second thoughts, and waits until we know of them. */
  const paysWith = async (staff: Viewer, contract: SignedContract, card: string) => {
    const { payUrl } = await story.startsToPay(contract);
    await story.givesCard(payUrl, card);
    const funding = await story.until(contract, 'HELD');
    return { funding, chargeback: await until(staff, funding, 'NEEDS_RESPONSE') };
  };
  return {
    ...story,
    ...bankOrders(stage),
    ...{ looksAt, queue, submits, accepts, dismisses, paysWith },
    /** Waits until a payment stands so. */
    fundingIs: story.until,
    until,
  };
}

export type ChargebackStory = ReturnType<typeof chargebackStory>;
