import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf } from '@kelmah/kit/testing/graph';
import type { Viewer } from '@kelmah/kit/context/viewer';
import type { Stage } from './stage';
import { aWorker, payoutStory, payingStory, signingStory } from './story';
import type { Person, Result } from './views';

type Answer = Record<string, unknown>;

/** What of a payout account these stories look at. */
export interface DetailsView {
  id: string;
  status: string;
  payoutsEnabled: boolean;
  accountHint: string | null;
  problem: string | null;
  payoutsHeldUntil: Date | null;
  holdReason: string | null;
  canChangeDetails: boolean;
  schedule: { interval: string; nextOn: Date | null } | null;
  requirementsDue: {
    text: string;
    problem: string | null;
    dueBy: Date | null;
    pastDue: boolean;
    beingChecked: boolean;
  }[];
  underWay: { amount: { amountMinor: number; currency: string }; payouts: number; nextArrivesOn: Date | null }[];
}

const fields = `id status payoutsEnabled accountHint problem payoutsHeldUntil holdReason canChangeDetails
  schedule { interval nextOn } requirementsDue { text problem dueBy pastDue beingChecked }
  underWay { amount { amountMinor currency } payouts nextArrivesOn }`;
const refusal = '... on Refusal { code field message }';

export type PayoutResult = Result & { url?: string; payoutAccount?: DetailsView };

/** What a worker does and sees at Kelmah's. */
function atKelmah(stage: Stage) {
  const { service, clock } = stage;
  const { ofUser, isReadyToBePaid, earningsOf } = payoutStory(stage);
  const { bothSign, approves } = signingStory(stage);
  const { pays, until: untilPaid } = payingStory(stage);

  const detailsOf = async (worker: Viewer & { userId: string }): Promise<DetailsView> =>
    (await ofUser<{ payoutAccount: DetailsView }>(worker, worker.userId, `payoutAccount { ${fields} }`)).payoutAccount;
  /** Waits until a worker sees these details. */
  const until = (worker: Person, expected: object): Promise<DetailsView> =>
    eventually(async () => {
      const details = await detailsOf(worker);
      expect(details).toMatchObject(expected);
      return details;
    });

  return {
    earningsOf,
    detailsOf,
    until,
    does: async (viewer: Viewer | undefined, mutation: string, input: object): Promise<PayoutResult> => {
      const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
      const page = mutation === 'setPayoutSchedule' ? '' : 'url';
      const source = `mutation ($input: ${name}Input!) { done: ${mutation}(input: $input) {
        __typename ... on ${name}Success { ${page} payoutAccount { ${fields} } } ${refusal} } }`;
      return (await answerOf<{ done: PayoutResult }>(service.schema, viewer, source, { input })).done;
    },
    /** As somebody who has proved who they are so many milliseconds ago. */
    proved: (person: Person, agoMs = 0): Person => ({
      ...person,
      authenticatedAtSeconds: Math.floor((clock.now().getTime() - agoMs) / 1_000),
    }),
    earns: async (worker: Person, amount = 100_00): Promise<void> => {
      const contract = await bothSign({ worker, amounts: [amount] });
      await pays(contract);
      await approves(contract);
      await untilPaid(contract, 'RELEASED');
    },
    /** A worker whom money can be sent to, as Stripe and we know them. */
    aReadyWorker: async (): Promise<Person> => {
      const worker = aWorker();
      await isReadyToBePaid(worker);
      await until(worker, { accountHint: expect.any(String) as string });
      return worker;
    },
  };
}

/** What is done and found at Stripe's. */
function atStripes({ service, stripe }: Stage) {
  const base = stripe.environment['STRIPE_API_BASE'] ?? '';
  const accountAt = async ({ userId }: Person): Promise<string> => {
    const text = `SELECT stripe_account_id AS id FROM payout_account WHERE user_id = $1`;
    const [row] = await service.postgres.query<{ id: string }>(text, [userId]);
    return row?.id ?? '';
  };
  const atStripe = async (
    worker: Person,
    path = '',
    params?: Record<string, string>,
    method?: string,
  ): Promise<Answer> =>
    stripe.api(method ?? (params ? 'POST' : 'GET'), `/v1/accounts/${await accountAt(worker)}${path}`, params);
  /** What Stripe's schedule of an account is. */
  const scheduleAtStripe = async (worker: Person): Promise<Answer> => {
    const account = (await atStripe(worker)) as { settings: { payouts: { schedule: Answer } } };
    return account.settings.payouts.schedule;
  };

  return {
    accountAt,
    atStripe,
    scheduleAtStripe,
    untilScheduleIs: (worker: Person, expected: object): Promise<void> =>
      eventually(async () => expect(await scheduleAtStripe(worker)).toMatchObject(expected)),
    /** Sets the schedule at Stripe itself, as its dashboard does. */
    setsSchedule: (worker: Person, interval: string, anchor?: Record<string, string>): Promise<Answer> =>
      atStripe(worker, '', {
        'settings[payouts][schedule][interval]': interval,
        ...(anchor && { 'settings[payouts][schedule][weekly_anchor]': anchor['weekly'] ?? '' }),
      }),
    /** Gives another bank account at Stripe, as the money's new place where `isDefault`. */
    givesBank: async (worker: Person, number: string, isDefault = true): Promise<Answer> =>
      atStripe(worker, '/external_accounts', {
        'external_account[object]': 'bank_account',
        'external_account[country]': 'GH',
        'external_account[currency]': 'ghs',
        'external_account[account_number]': number,
        'external_account[routing_number]': '300591',
        default_for_currency: String(isDefault),
      }),
    /** The schedules that were asked for, in order, each under its key once. */
    schedulesAsked: async (worker: Person): Promise<string[]> => {
      const path = `/v1/accounts/${await accountAt(worker)}`;
      const asked = (await stripe.journal('POST', path)).filter((entry) => entry.path === path && entry.status === 200);
      const byKey = new Map(asked.map((entry) => [entry.idempotencyKey ?? '', entry.params]));
      return [...byKey.values()].map((params) => JSON.stringify(params));
    },
    /** What only Stripe, or the worker at Stripe's, can do to an account. */
    orders: async (path: string, body: object): Promise<void> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    },
    /** Asks Stripe as a connected account. */
    asAccount: async (account: string, path: string, params: Record<string, string>): Promise<Answer> => {
      const key = stripe.environment['STRIPE_SECRET_KEY'] ?? '';
      const headers = { authorization: `Bearer ${key}`, 'stripe-account': account };
      const response = await fetch(base + path, { method: 'POST', headers, body: new URLSearchParams(params) });
      return (await response.json()) as Answer;
    },
  };
}

/** What happens around a worker's payout account, at Kelmah's and at Stripe's. */
export function detailsStory(stage: Stage) {
  const story = { ...atKelmah(stage), ...atStripes(stage) };
  return {
    ...story,
    /** A worker who has earned so much, and whose account at Stripe pays out only when it is told to. */
    paidOnDemand: async (earned: number): Promise<{ worker: Person; account: string }> => {
      const worker = await story.aReadyWorker();
      await story.setsSchedule(worker, 'manual');
      await story.until(worker, { schedule: { interval: 'MANUAL' } });
      await story.earns(worker, earned);
      return { worker, account: await story.accountAt(worker) };
    },
  };
}

export type DetailsStory = ReturnType<typeof detailsStory>;
