import { newId } from '@kelmah/kit/ids/ids';
import type { OperationKind } from '../../src/operation/operation.store';
import type { MoneyStep } from '../../src/work/steps.service';
import type { KilledStory, Signed } from './killed-story';

/** A move of money, the steps that it is killed at, and how it is seen that it was made once. */
export interface KilledMove {
  name: string;
  /** What is asked of Stripe for it; each is asked for once. Left out where nothing is. */
  kinds: readonly OperationKind[];
  steps: readonly MoneyStep[];
  begin(story: KilledStory): Promise<Signed>;
  /** May go unanswered: whoever answers may be dead. */
  act(story: KilledStory, signed: Signed): Promise<unknown>;
  ends(story: KilledStory, signed: Signed): Promise<void>;
  /** What is booked in the end. */
  books: readonly string[];
  /** What Stripe has in the end, by its path. */
  made: Record<string, readonly object[]>;
}

const asked: readonly MoneyStep[] = ['operation taken', 'provider answered', 'outcome recorded'];
const written: readonly MoneyStep[] = ['operation written', ...asked];
const told: readonly MoneyStep[] = ['webhook stored', 'webhook looked at'];
const key = () => ({ idempotencyKey: newId('request') });

const arrivals: KilledMove[] = [
  {
    name: 'a page is opened',
    kinds: ['OPEN_CHECKOUT'],
    steps: written,
    begin: (story) => story.sign(),
    act: (story, signed) => story.startsToPay(signed),
    ends: async (story, signed) => {
      await story.givesCard(await story.startsToPay(signed));
      await story.fundingIs(signed, 'HELD');
    },
    books: ['HOLD'],
    made: { '/v1/payment_intents': [{ status: 'succeeded' }] },
  },
  {
    name: 'a page is closed',
    kinds: ['CLOSE_CHECKOUT'],
    steps: asked,
    begin: async (story) => {
      const signed = await story.sign();
      return { ...signed, payUrl: await story.startsToPay(signed) };
    },
    act: (story, { contractId, facts }) => story.probe.say('contract.cancelled', contractId, facts),
    ends: (story, signed) => story.fundingIs(signed, 'FAILED'),
    books: [],
    made: { '/v1/checkout/sessions': [{ status: 'expired' }] },
  },
  {
    name: 'a payment arrives',
    kinds: [],
    steps: told,
    begin: async (story) => {
      const signed = await story.sign();
      return { ...signed, payUrl: await story.startsToPay(signed) };
    },
    act: (story, { payUrl = '' }) => story.givesCard(payUrl),
    ends: (story, signed) => story.fundingIs(signed, 'HELD'),
    books: ['HOLD'],
    made: { '/v1/payment_intents': [{ status: 'succeeded' }] },
  },
  {
    name: 'a second payment goes back',
    kinds: ['RETURN_SURPLUS'],
    steps: [...told, ...asked],
    begin: (story) => story.held(),
    act: async (story, signed) => story.paysBeside(signed),
    ends: (story, signed) => story.isBooked(signed, 'SURPLUS_RETURNED'),
    books: ['HOLD', 'SURPLUS', 'SURPLUS_RETURNED'],
    made: { '/v1/refunds': [{ amount: 100_00 }] },
  },
];

const departures: KilledMove[] = [
  {
    name: 'money is released',
    kinds: ['TRANSFER'],
    steps: asked,
    begin: async (story) => story.held(await story.readyWorker()),
    act: (story, signed) => story.says('milestone.approved', signed),
    ends: (story, signed) => story.fundingIs(signed, 'RELEASED'),
    books: ['HOLD', 'RELEASE'],
    made: { '/v1/transfers': [{ amount: 90_00 }] },
  },
  {
    name: 'money goes back',
    kinds: ['REFUND'],
    steps: written,
    begin: (story) => story.held(),
    act: async (story, signed) =>
      story.ask(signed.hirer, 'refundFunding', {
        fundingId: await story.idOf('funding', signed),
        reason: 'We agreed to stop.',
        ...key(),
      }),
    ends: (story, signed) => story.fundingIs(signed, 'REFUNDED'),
    books: ['HOLD', 'REFUND'],
    made: { '/v1/refunds': [{ amount: 100_00 }] },
  },
  {
    name: 'a dispute is settled and money is parted',
    kinds: ['REFUND', 'TRANSFER'],
    steps: written,
    begin: async (story) => story.disputed(await story.readyWorker()),
    act: async (story, signed) =>
      story.ask(story.staff, 'settleDispute', {
        ...{ disputeId: await story.idOf('dispute', signed), refunded: { amountMinor: 40_00, currency: 'GHS' } },
        ...{ reason: 'Some of it was done well.', endsContract: false, ...key() },
      }),
    ends: (story, signed) => story.fundingIs(signed, 'RELEASED'),
    books: ['HOLD', 'REFUND', 'RELEASE'],
    made: { '/v1/refunds': [{ amount: 40_00 }], '/v1/transfers': [{ amount: 54_00 }] },
  },
];

const accounts: KilledMove[] = [
  {
    name: 'an account is opened',
    kinds: ['OPEN_ACCOUNT'],
    steps: asked,
    begin: (story) => story.sign(),
    act: (story, { worker }) => story.ask(worker, 'startPayoutOnboarding', { returnPath: '/earnings' }),
    ends: (story, { worker }) =>
      story.until(
        'SELECT (stripe_account_id IS NOT NULL)::text AS value FROM payout_account WHERE user_id = $1',
        worker.userId,
        'true',
      ),
    books: [],
    made: {},
  },
  {
    name: 'a payout rhythm is set',
    kinds: ['SET_PAYOUT_SCHEDULE'],
    steps: asked,
    begin: async (story) => story.sign(await story.readyWorker()),
    act: (story, { worker }) => story.ask(worker, 'setPayoutSchedule', { interval: 'WEEKLY' }),
    ends: (story, { worker }) =>
      story.until(
        `SELECT split_part(schedule, ':', 1) AS value FROM payout_account WHERE user_id = $1`,
        worker.userId,
        'weekly',
      ),
    books: [],
    made: {},
  },
];

async function askedBack(story: KilledStory, signed: Signed): Promise<Signed> {
  await story.bank(signed);
  await story.chargebackIs(signed, 'NEEDS_RESPONSE');
  return signed;
}

const banks: KilledMove[] = [
  {
    name: 'a bank is answered',
    kinds: ['SUBMIT_EVIDENCE'],
    steps: written,
    begin: async (story) => askedBack(story, await story.held()),
    act: async (story, signed) =>
      story.ask(story.staff, 'submitChargebackEvidence', {
        ...{ chargebackId: await story.idOf('chargeback', signed), text: 'The wall stands.', uploadIds: [], ...key() },
      }),
    ends: (story, signed) => story.chargebackIs(signed, 'UNDER_REVIEW'),
    books: ['CHARGEBACK_WITHDRAWN', 'HOLD'],
    made: { '/v1/disputes': [{ status: 'under_review' }] },
  },
  {
    name: 'a chargeback of held money is lost',
    kinds: [],
    steps: told,
    begin: async (story) => askedBack(story, await story.held()),
    act: (story, signed) => story.bank(signed, 'lost'),
    ends: (story, signed) => story.fundingIs(signed, 'CHARGED_BACK'),
    books: ['CHARGEBACK_LOST', 'CHARGEBACK_WITHDRAWN', 'HOLD'],
    made: { '/v1/disputes': [{ status: 'lost' }] },
  },
  {
    name: 'a chargeback of released money is lost and the money fetched back',
    kinds: ['REVERSE_TRANSFER'],
    steps: [...told, ...asked],
    begin: async (story) => askedBack(story, await story.released()),
    act: (story, signed) => story.bank(signed, 'lost'),
    ends: (story, signed) => story.isBooked(signed, 'TRANSFER_REVERSED'),
    books: ['CHARGEBACK_LOST', 'CHARGEBACK_WITHDRAWN', 'HOLD', 'RELEASE', 'TRANSFER_REVERSED'],
    made: { '/v1/transfers': [{ amount: 90_00, amount_reversed: 90_00 }] },
  },
];

/** Every move of money. Whoever makes a new kind of operation writes here how it is killed. */
export const killedMoves: readonly KilledMove[] = [...arrivals, ...departures, ...accounts, ...banks];
