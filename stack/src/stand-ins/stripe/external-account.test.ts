import type Stripe from 'stripe';
import { refusalOf, StripeStory } from '../testing/stripe-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';

let story: StripeStory;
let worker: Stripe.Account;

beforeEach(async () => {
  story = await StripeStory.begin({ payoutAfterMs: 3600_000 });
  worker = await story.onboardedAccount();
  await story.control.webhooks({ action: 'wait' });
  story.hooks.received.length = 0;
});

afterEach(async () => {
  await story.end();
  removeTemporaryFolders();
});

const wallet = {
  object: 'bank_account',
  country: 'GH',
  currency: 'ghs',
  account_number: '0244000000',
  routing_number: '300591',
  account_holder_name: 'Kofi Boateng',
} as const;
const banks = async (): Promise<Stripe.BankAccount[]> =>
  (await story.client.accounts.listExternalAccounts(worker.id, { object: 'bank_account' }))
    .data as Stripe.BankAccount[];
const told = async (): Promise<string[]> => {
  await story.control.webhooks({ action: 'wait' });
  return story.hooks.types().sort();
};

it('adds a mobile money wallet, makes it the one that is paid, and drops the old one', async () => {
  const [old] = await banks();
  const made = (await story.client.accounts.createExternalAccount(worker.id, {
    external_account: wallet,
    metadata: { kind: 'wallet' },
  })) as Stripe.BankAccount;
  expect(made).toMatchObject({
    object: 'bank_account',
    bank_name: 'MTN Mobile Money',
    last4: '0000',
    default_for_currency: false,
    metadata: { kind: 'wallet' },
  });
  const refusal = await refusalOf(story.client.accounts.deleteExternalAccount(worker.id, old?.id ?? ''));
  expect(refusal.message).toContain('You cannot delete the default external account');
  await story.client.accounts.updateExternalAccount(worker.id, made.id, { default_for_currency: true });
  expect((await banks()).map(({ id, default_for_currency: byDefault }) => [id, byDefault])).toEqual([
    [made.id, true],
    [old?.id, false],
  ]);
  expect(await story.client.accounts.deleteExternalAccount(worker.id, old?.id ?? '')).toMatchObject({ deleted: true });
  expect(await banks()).toHaveLength(1);
  expect(await told()).toEqual([
    'account.external_account.created',
    'account.external_account.deleted',
    'account.external_account.updated',
    'account.updated',
    'account.updated',
    'account.updated',
  ]);
  expect(story.hooks.received.every(({ door, event }) => door === 'connect' && event.account === worker.id)).toBe(true);
});

it.each([
  ['another country', { country: 'US' }, 'bank_account_unusable'],
  ['letters for a number', { account_number: 'abcdef' }, 'account_number_invalid'],
])('refuses %s', async (_name, wrong, code) => {
  const call = story.client.accounts.createExternalAccount(worker.id, { external_account: { ...wallet, ...wrong } });
  expect(await refusalOf(call)).toMatchObject({ statusCode: 400, code });
  expect(await banks()).toHaveLength(1);
});

describe('the page behind a login link', () => {
  const visit = async (): Promise<string> => {
    const { url } = await story.client.accounts.createLoginLink(worker.id);
    const opened = await fetch(url, { redirect: 'manual' });
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(404);
    return new URL(opened.headers.get('location') ?? '', url).toString();
  };

  it('shows balance and payouts, and changes where they go', async () => {
    const charge = await story.paidCharge(10_000);
    await story.client.transfers.create({
      amount: 9000,
      currency: 'ghs',
      destination: worker.id,
      source_transaction: charge.id,
    });
    const page = await visit();
    const shown = await (await fetch(page)).text();
    expect(shown).toContain('GH₵90.00');
    expect(shown).toContain('Test Bank ···· 6789');
    const form = (fields: Record<string, string>): Promise<Response> =>
      fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect((await form({ bank: '', number: 'abc' })).status).toBe(422);
    const saved = await form({ bank: 'Telecel Cash', number: '020 111 2222' });
    expect(await (await fetch(new URL(saved.headers.get('location') ?? '', page))).text()).toContain('Saved.');
    expect(await banks()).toMatchObject([
      { bank_name: 'Telecel Cash', last4: '2222', default_for_currency: true, account_holder_name: 'Kofi Boateng' },
      { default_for_currency: false },
    ]);
    expect(await told()).toContain('account.external_account.created');
  });

  it('is closed to who has no link, and after an hour', async () => {
    const page = await visit();
    expect((await fetch(page.replace(/.$/, ''))).status).toBe(404);
    await story.control.moveClock(3_700_000);
    expect((await fetch(page)).status).toBe(404);
    const fresh = await story.account();
    expect(await refusalOf(story.client.accounts.createLoginLink(fresh.id))).toMatchObject({ statusCode: 400 });
  });
});
