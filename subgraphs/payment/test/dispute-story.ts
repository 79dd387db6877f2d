import type { Viewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import { answerOf, aPerson, ask } from '@kelmah/kit/testing/graph';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { PaymentService } from '../src/service';
import type { Stage } from './stage';
import { aWorker, storyOf, type Story } from './story';
import type { FundingView, Person, SignedContract, Terms } from './views';

export const aJudge = (): Person => ({ ...aPerson('STAFF', 'Yaw Mensah'), permissions: ['disputes'] });

interface MoneyView {
  amountMinor: number;
  currency: string;
}
interface WishView {
  released: MoneyView;
  refunded: MoneyView;
  story: string;
}

/** The fields of a dispute that tests look at. */
export interface DisputeView {
  id: string;
  status: string;
  reason: string;
  openedAt: Date;
  answerBy: Date;
  closedAt: Date | null;
  openedBy: { id: string };
  amount: MoneyView;
  funding: FundingView;
  wantedByOpener: WishView | null;
  wantedByOther: WishView | null;
  evidence: {
    id: string;
    author: { id: string };
    text: string | null;
    uploads: { id: string }[];
    messageCount: number;
  }[];
  settlement: {
    outcome: string;
    released: MoneyView;
    refunded: MoneyView;
    fee: MoneyView;
    net: MoneyView;
    reason: string;
    byStaff: boolean;
    endsContract: boolean;
  } | null;
  viewerMay: string[];
}

export interface DisputeResult {
  __typename: string;
  code?: string;
  field?: string | null;
  message?: string;
  dispute?: DisputeView;
}

interface QueueView {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const money = '{ amountMinor currency }';
const disputeFields = `id status reason openedAt answerBy closedAt openedBy { id } amount ${money}
  funding { id status failureMessage refunded { amountMinor } }
  wantedByOpener { released ${money} refunded ${money} story } wantedByOther { released ${money} refunded ${money} story }
  evidence { id author { id } text uploads { id } messageCount }
  settlement { outcome released ${money} refunded ${money} fee ${money} net ${money} reason byStaff endsContract }
  viewerMay`;

const what = 'The pipe leaks as it did before, and the wall is wet.';

type Wish = Record<string, unknown> & { refundedMinor?: number; key?: string };

/** What is seen of disputes. */
function readingStory({ schema }: PaymentService) {
  return {
    looksAt: async (viewer: Viewer | undefined, id: string): Promise<DisputeView | null> => {
      const query = `query ($id: ID!) { dispute(id: $id) { ${disputeFields} } }`;
      return (await answerOf<{ dispute: DisputeView | null }>(schema, viewer, query, { id })).dispute;
    },
    /** The ids of the queue, read page by page; or the code of what is thrown. */
    async queue(viewer: Viewer | undefined, status?: string, start?: string): Promise<string[] | string> {
      const query = `query ($status: DisputeStatus, $after: String) { disputeQueue(status: $status, first: 2, after: $after) {
        edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
      const ids: string[] = [];
      for (let after = start, more = true; more;) {
        const { data, errors } = await ask(schema, viewer, query, { status, after });
        if (errors) return String(errors[0]?.extensions['code']);
        const page = (data as unknown as { disputeQueue: QueueView }).disputeQueue;
        ids.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.endCursor ?? undefined;
        more = page.pageInfo.hasNextPage;
      }
      return ids;
    },
  };
}

const mutationsOn =
  (service: PaymentService) =>
  async (name: string, viewer: Viewer | undefined, input: object, from: PaymentService = service) => {
    const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
    const answer = await answerOf<Record<string, DisputeResult>>(
      from.schema,
      viewer,
      `mutation ($input: ${type}Input!) { ${name}(input: $input) {
         __typename ... on ${type}Success { dispute { ${disputeFields} } } ... on Refusal { code field message } } }`,
      { input },
    );
    return answer[name] as DisputeResult;
  };

/** What both sides and staff do in a dispute. */
export function disputeStory(stage: Stage, story: Story = storyOf(stage)) {
  const { service } = stage;
  const mutate = mutationsOn(service);
  const inGhs = (amountMinor: number) => ({ amountMinor, currency: 'GHS' });
  const said = ({ refundedMinor = 100_00, key = newId('request'), ...rest }: Wish) => ({
    story: what,
    refundWanted: inGhs(refundedMinor),
    idempotencyKey: key,
    ...rest,
  });
  const opens = (viewer: Viewer | undefined, milestoneId: string, wish: Wish = {}, from?: PaymentService) =>
    mutate('openDispute', viewer, { milestoneId, reason: 'NOT_AS_AGREED', ...said(wish) }, from);

  return {
    ...story,
    ...readingStory(service),
    opens,
    answers: (viewer: Viewer | undefined, disputeId: string, wish: Wish = {}, from?: PaymentService) =>
      mutate('answerDispute', viewer, { disputeId, ...said(wish) }, from),
    adds: (viewer: Viewer | undefined, disputeId: string, { key = newId('request'), ...wish }: Wish = {}) =>
      mutate('addDisputeEvidence', viewer, { disputeId, text: 'See the photo.', idempotencyKey: key, ...wish }),
    withdraws: (viewer: Viewer | undefined, disputeId: string, from?: PaymentService) =>
      mutate('withdrawDispute', viewer, { disputeId }, from),
    concedes: (viewer: Viewer | undefined, disputeId: string, from?: PaymentService) =>
      mutate('concedeDispute', viewer, { disputeId }, from),
    settles: (viewer: Viewer | undefined, disputeId: string, wish: Wish = {}, from?: PaymentService) => {
      const { refundedMinor = 100_00, key = newId('request'), ...rest } = wish;
      const settled = { refunded: inGhs(refundedMinor), reason: 'Half of it was done well.', endsContract: false };
      return mutate('settleDispute', viewer, { disputeId, idempotencyKey: key, ...settled, ...rest }, from);
    },
    /** Money is held for work that has begun. */
    async underWay(terms: Partial<Terms> = {}): Promise<{ contract: SignedContract; funding: FundingView }> {
      const contract = await story.bothSign(terms);
      const funding = await story.pays(contract);
      await story.starts(contract);
      return { contract, funding };
    },
    async isDisputed(terms: Partial<Terms> = {}, by: 'hirer' | 'worker' = 'hirer', wish: Wish = {}) {
      const held = await this.underWay(terms);
      const { dispute, message } = await opens(held.contract[by], held.contract.milestoneIds[0] ?? '', wish);
      if (!dispute) throw new Error(message);
      return { ...held, dispute };
    },
    async aReadyWorker(): Promise<Person> {
      const worker = aWorker();
      await story.isReadyToBePaid(worker);
      return worker;
    },
    /** Waits until a dispute stands so, for the staff. */
    comesTo(id: string, status: string): Promise<DisputeView> {
      return eventually(async () => {
        const dispute = await this.looksAt(aJudge(), id);
        if (dispute?.status !== status) throw new Error(`The dispute is ${dispute?.status ?? 'not there'}`);
        return dispute;
      });
    },
    async kindsFor(fundingId: string): Promise<string[]> {
      const text = 'SELECT kind FROM ledger_transaction WHERE funding_id = $1 ORDER BY kind';
      return (await service.postgres.query<{ kind: string }>(text, [fundingId])).map(({ kind }) => kind);
    },
  };
}

export type DisputeStory = ReturnType<typeof disputeStory>;
