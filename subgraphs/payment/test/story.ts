import type { Viewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf, aPerson } from '@kelmah/kit/testing/graph';
import type { EventProbe } from '@kelmah/kit/testing/event-probe';
import type { EventData, EventRecord } from '@kelmah/kit/events/event';
import { findContract } from '../src/contract/contract.store';
import type { Stage } from './stage';
import type {
  AccountView,
  EarningsView,
  FundingView,
  LedgerView,
  OnboardingResult,
  Person,
  Result,
  SignedContract,
  Terms,
} from './views';

export const aHirer = (name = 'Efua Owusu'): Person => aPerson('HIRER', name);
export const aWorker = (name = 'Kofi Boateng'): Person => aPerson('WORKER', name);
export const aFinancier = (): Person => ({ ...aPerson('STAFF', 'Abena Sarpong'), permissions: ['finance'] });

export const cards = { pays: '4242424242424242', declined: '4000000000000002', poor: '4000000000009995' };

const fundingFields =
  'id status payUrl failureMessage amount { amountMinor currency } fee { amountMinor } net { amountMinor }';
const refusalFields = '... on Refusal { code field message }';

/** What both sides and the job service do around a contract. */
export function signingStory({ probe, service: { postgres } }: Stage) {
  const factsOf = (contract: SignedContract, index: number): EventData<'milestone.started'> => ({
    milestoneId: contract.milestoneIds[index] ?? '',
    contractId: contract.id,
    title: `Part ${index + 1}`,
    contractTitle: contract.facts.title,
    position: index + 1,
    hirerId: contract.hirer.userId,
    workerId: contract.worker.userId,
    amountMinor: contract.facts.milestones[index]?.amountMinor ?? 0,
    currency: contract.facts.currency,
  });
  const milestoneIs = (contract: SignedContract, index: number, column: 'started_at' | 'approved_at') =>
    eventually(async () => {
      const text = `SELECT 1 AS there FROM milestone WHERE id = $1 AND ${column} IS NOT NULL`;
      const rows = await postgres.query(text, [contract.milestoneIds[index]]);
      if (rows.length === 0) throw new Error('The milestone is not there yet');
    });

  return {
    /** Both have signed, and payment knows it. */
    async bothSign(terms: Partial<Terms> = {}): Promise<SignedContract> {
      const { hirer = aHirer(), worker = aWorker() } = terms;
      const facts = factsOfContract({
        amounts: [250_00],
        currency: 'GHS',
        feeBasisPoints: 1_000,
        ...terms,
        hirer,
        worker,
      });
      const id = facts.contractId;
      const activated = await probe.say('contract.activated', id, facts);
      await eventually(async () => {
        if (!(await findContract(postgres, id))) throw new Error('The contract is not known yet');
      });
      const milestoneIds = facts.milestones.map(({ milestoneId }) => milestoneId);
      return { id, hirer, worker, milestoneIds, facts, activated };
    },
    async callsOff(contract: SignedContract): Promise<EventRecord<'contract.cancelled'>> {
      const event = await probe.say('contract.cancelled', contract.id, contract.facts);
      await eventually(async () => {
        if (!(await findContract(postgres, contract.id))?.cancelledAt) throw new Error('Not called off yet');
      });
      return event;
    },
    async starts(contract: SignedContract, index = 0): Promise<EventRecord<'milestone.started'>> {
      const facts = factsOf(contract, index);
      const event = await probe.say('milestone.started', facts.milestoneId, facts);
      await milestoneIs(contract, index, 'started_at');
      return event;
    },
    async approves(contract: SignedContract, index = 0): Promise<EventRecord<'milestone.approved'>> {
      const facts = factsOf(contract, index);
      const event = await probe.say('milestone.approved', facts.milestoneId, { ...facts, approvedBy: 'HIRER' });
      await milestoneIs(contract, index, 'approved_at');
      return event;
    },
    approvalOf: (contract: SignedContract, index = 0): EventData<'milestone.approved'> => ({
      ...factsOf(contract, index),
      approvedBy: 'CLOCK',
    }),
    /** The events of this type about a subject; one that is delivered twice counts once. */
    heard: (type: EventRecord['type'], subject: string): EventRecord[] => distinct(probe, type, subject),
  };
}

function distinct({ heard }: EventProbe, type: EventRecord['type'], subject: string): EventRecord[] {
  const about = heard.filter((event) => event.type === type && event.subject === subject);
  return [...new Map(about.map((event) => [event.id, event])).values()];
}

export function factsOfContract(terms: Terms): EventData<'contract.activated'> {
  return {
    contractId: newId('contract'),
    jobId: newId('job'),
    applicationId: newId('application'),
    title: 'Pipe repair in Osu',
    hirerId: terms.hirer.userId,
    workerId: terms.worker.userId,
    amountMinor: terms.amounts.reduce((sum, amount) => sum + amount, 0),
    currency: terms.currency,
    feeBasisPoints: terms.feeBasisPoints,
    milestones: terms.amounts.map((amountMinor, index) => ({
      milestoneId: newId('milestone'),
      title: `Part ${index + 1}`,
      position: index + 1,
      amountMinor,
    })),
  };
}

/** What a hirer does with their card, and what both see of it. */
export function payingStory({ service, stripe }: Stage) {
  const fund = async (viewer: Viewer | undefined, milestoneId: string, key = newId('request'), from = service) => {
    const { fundMilestone } = await answerOf<{ fundMilestone: Result }>(
      from.schema,
      viewer,
      `mutation ($input: FundMilestoneInput!) { fundMilestone(input: $input) {
         __typename ... on FundMilestoneSuccess { funding { ${fundingFields} } } ${refusalFields} } }`,
      { input: { milestoneId, idempotencyKey: key } },
    );
    return fundMilestone;
  };
  const refund = async (
    viewer: Viewer | undefined,
    fundingId: string,
    wish: { key?: string; reason?: string } = {},
  ) => {
    const { key = newId('request'), reason = 'We agreed to stop.' } = wish;
    const { refundFunding } = await answerOf<{ refundFunding: Result }>(
      service.schema,
      viewer,
      `mutation ($input: RefundFundingInput!) { refundFunding(input: $input) {
         __typename ... on RefundFundingSuccess { funding { ${fundingFields} } } ${refusalFields} } }`,
      { input: { fundingId, idempotencyKey: key, reason } },
    );
    return refundFunding;
  };
  const seenBy = async (viewer: Viewer | undefined, milestoneId: string): Promise<FundingView | null> => {
    const { _entities } = await answerOf<{ _entities: [{ funding: FundingView | null }] }>(
      service.schema,
      viewer,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Milestone { funding { ${fundingFields} } } } }`,
      { of: [{ __typename: 'Milestone', id: milestoneId }] },
    );
    return _entities[0].funding;
  };
  /** Begins to pay the milestone at this index; answers with the payment. */
  const startsToPay = async (contract: SignedContract, index = 0): Promise<FundingView> => {
    const result = await fund(contract.hirer, contract.milestoneIds[index] ?? '');
    if (!result.funding) throw new Error(`Not funded: ${result.code ?? ''} ${result.message ?? ''}`);
    return result.funding;
  };
  /** Gives a card on the provider's page. */
  const givesCard = (payUrl: string | null, number = cards.pays): Promise<Response> => {
    if (payUrl === null) throw new Error('There is no page to pay on');
    const card = { email: 'efua@example.com', number, expiry: '12 / 34', cvc: '123', name: 'Efua Owusu' };
    return stripe.submit(payUrl, card);
  };
  /** Waits until the payment of a milestone stands so. */
  const until = (contract: SignedContract, status: string, index = 0): Promise<FundingView> =>
    eventually(async () => {
      const funding = await seenBy(contract.hirer, contract.milestoneIds[index] ?? '');
      if (funding?.status !== status)
        throw new Error(`The payment is ${funding?.status ?? 'not there'}, not ${status}`);
      return funding;
    });
  /** Pays the milestone at this index, so that its money is held. */
  const pays = async (contract: SignedContract, index = 0): Promise<FundingView> => {
    const { payUrl } = await startsToPay(contract, index);
    await givesCard(payUrl);
    return until(contract, 'HELD', index);
  };
  return { fund, refund, seenBy, startsToPay, givesCard, until, pays };
}

/** What a worker does to be paid out, and what they see of their money. */
export function payoutStory({ service: { schema }, stripe }: Stage) {
  const onboarding = async (worker: Viewer | undefined, returnPath = '/earnings'): Promise<OnboardingResult> => {
    const { startPayoutOnboarding } = await answerOf<{ startPayoutOnboarding: OnboardingResult }>(
      schema,
      worker,
      `mutation ($input: StartPayoutOnboardingInput!) { startPayoutOnboarding(input: $input) {
         __typename ... on StartPayoutOnboardingSuccess { url payoutAccount { id status } } ${refusalFields} } }`,
      { input: { returnPath } },
    );
    return startPayoutOnboarding;
  };
  const ofUser = async <Field>(viewer: Viewer | undefined, userId: string, fields: string): Promise<Field> => {
    const { _entities } = await answerOf<{ _entities: [Field] }>(
      schema,
      viewer,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { ${fields} } } }`,
      { of: [{ __typename: 'User', id: userId }] },
    );
    return _entities[0];
  };
  const accountOf = async (worker: Person): Promise<AccountView> => {
    const fields =
      'payoutAccount { id status payoutsEnabled requirements payouts { edges { node { id status amount { amountMinor } failureMessage } } } }';
    return (await ofUser<{ payoutAccount: AccountView }>(worker, worker.userId, fields)).payoutAccount;
  };
  const earningsOf = async (worker: Person): Promise<EarningsView> => {
    const amounts = ['held', 'available', 'onItsWay', 'paidOut'].map((name) => `${name} { amountMinor currency }`);
    const fields = `earnings { ${amounts.join(' ')} }`;
    return (await ofUser<{ earnings: EarningsView }>(worker, worker.userId, fields)).earnings;
  };
  /** Fills in the provider's page about who they are and where to pay them. */
  const givesDetails = async (url: string, number = '000123456789'): Promise<Response> => {
    const page = await fetch(url, { redirect: 'manual' });
    const form = new URL(page.headers.get('location') ?? '', url).toString();
    return stripe.submit(form, {
      ...{ firstName: 'Kofi', lastName: 'Boateng', birth: '1990-01-31', phone: '+233200000000' },
      ...{ bank: 'GCB Bank', number },
    });
  };
  /** Makes a worker one whom money can be sent to. */
  const isReadyToBePaid = async (worker: Person, number?: string): Promise<void> => {
    const { url = '', message } = await onboarding(worker);
    if (message !== undefined) throw new Error(message);
    await givesDetails(url, number);
    await eventually(async () => {
      const { status } = await accountOf(worker);
      if (status !== 'READY') throw new Error(`The account is ${status}`);
    });
  };
  const ledger = async (staff: Viewer = aFinancier()): Promise<LedgerView[]> => {
    const query = '{ ledgerCheck { currency sumMinor entries } }';
    return (await answerOf<{ ledgerCheck: LedgerView[] }>(schema, staff, query)).ledgerCheck;
  };
  return { onboarding, ofUser, accountOf, earningsOf, givesDetails, isReadyToBePaid, ledger };
}

export const storyOf = (stage: Stage) => ({ ...signingStory(stage), ...payingStory(stage), ...payoutStory(stage) });

export type Story = ReturnType<typeof storyOf>;
