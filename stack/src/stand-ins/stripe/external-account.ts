import type Stripe from 'stripe';
import { accountOf } from './account';
import { banksOf, bankNameOf, defaultBank, newBank, replaceBank, withBanks } from './external-account-object';
import type { StripeCall, StripeHandler, StripeRoute } from './stripe-call';
import { invalid, missingParameter, refusedAfterWork, resourceMissing } from './stripe-error';
import { listPage } from './stripe-list';
import { readMetadata, type StripeParams } from './stripe-params';
import type { StripeWorld } from './stripe-world';

const accountsMax = 10;

const bankOf = (call: StripeCall, account: Stripe.Account): Stripe.BankAccount => {
  const id = call.values.external ?? '';
  const bank = banksOf(account).find((known) => known.id === id);
  if (!bank) throw resourceMissing('external account', id);
  return bank;
};

/** A bank account that Stripe trusts again lets the payouts go on. */
const healed = (account: Stripe.Account): Stripe.Account => {
  const trusted = banksOf(account).some((bank) => bank.default_for_currency && bank.status !== 'errored');
  const blocked = (account.requirements?.disabled_reason ?? null) !== null;
  return account.details_submitted && trusted && !blocked ? { ...account, payouts_enabled: true } : account;
};

/** Writes the change down and tells of it: first of the bank account, then of the account that it belongs to. */
export const changeBanks = (
  world: StripeWorld,
  before: Stripe.Account,
  after: Stripe.Account,
  told: { what: 'created' | 'updated' | 'deleted'; bank: Stripe.BankAccount; previous?: object },
): Stripe.Account => {
  const changed = world.accounts.put(healed(after));
  world.emit(`account.external_account.${told.what}`, told.bank, before.id, told.previous);
  world.emit('account.updated', changed, before.id, {
    external_accounts: before.external_accounts,
    payouts_enabled: before.payouts_enabled,
  });
  return changed;
};

const readBank = (given: StripeParams, account: Stripe.Account): Stripe.BankAccount => {
  if (given.requiredString('object') !== 'bank_account') {
    throw invalid('Only bank accounts are known here.', { param: given.name('object') });
  }
  const country = given.requiredString('country');
  if (country.toUpperCase() !== account.country) {
    throw invalid(`A bank account of ${country} cannot be added to an account of ${account.country}.`, {
      code: 'bank_account_unusable',
      param: given.name('country'),
    });
  }
  const currency = given.requiredCurrency('currency');
  const number = given.requiredString('account_number').replace(/[\s-]/g, '');
  if (!/^\d{5,34}$/.test(number)) {
    throw invalid('Invalid account number.', { code: 'account_number_invalid', param: given.name('account_number') });
  }
  const routing = given.string('routing_number') ?? null;
  given.oneOf('account_holder_type', ['individual', 'company']);
  const holder = given.string('account_holder_name') ?? '';
  return newBank(account, { holder, bank: bankNameOf(routing), number, routing, currency });
};

const create: StripeHandler = (call) => {
  const { world, params } = call;
  const account = accountOf(call);
  const given = params.object('external_account');
  if (!given) throw missingParameter('external_account');
  const read = readBank(given, account);
  const byDefault = params.boolean('default_for_currency') ?? false;
  const metadata = readMetadata(params);
  params.done();
  if (banksOf(account).length >= accountsMax) throw refusedAfterWork('You have reached the most external accounts.');
  const first = !defaultBank(account, read.currency);
  const bank = { ...read, metadata, default_for_currency: byDefault || first };
  changeBanks(world, account, replaceBank(account, bank), { what: 'created', bank });
  return bank;
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return bankOf(call, accountOf(call));
};

const update: StripeHandler = (call) => {
  const { world, params } = call;
  const account = accountOf(call);
  const before = bankOf(call, account);
  const bank = {
    ...before,
    account_holder_name: params.string('account_holder_name') ?? before.account_holder_name,
    default_for_currency: (params.boolean('default_for_currency') ?? false) || before.default_for_currency,
    metadata: readMetadata(params, before.metadata ?? {}),
  };
  params.done();
  const { default_for_currency, metadata, account_holder_name } = before;
  const previous = { default_for_currency, metadata, account_holder_name };
  changeBanks(world, account, replaceBank(account, bank), { what: 'updated', bank, previous });
  return bank;
};

const remove: StripeHandler = (call) => {
  const { world, params } = call;
  const account = accountOf(call);
  const bank = bankOf(call, account);
  params.done();
  if (bank.default_for_currency && bank.currency === account.default_currency) {
    throw refusedAfterWork(
      'You cannot delete the default external account for your default currency. Please make another external account the default using the `default_for_currency` param, and then delete this one.',
    );
  }
  const left = banksOf(account).filter(({ id }) => id !== bank.id);
  changeBanks(world, account, withBanks(account, left), { what: 'deleted', bank });
  return {
    id: bank.id,
    object: 'bank_account',
    currency: bank.currency,
    deleted: true,
  } satisfies Stripe.DeletedBankAccount;
};

const list: StripeHandler = (call) => {
  call.params.oneOf('object', ['bank_account', 'card']);
  return listPage(call, banksOf(accountOf(call)));
};

const all = '/v1/accounts/:id/external_accounts';
const one = `${all}/:external`;

export const externalAccountRoutes: StripeRoute[] = [
  { method: 'GET', pattern: all, handler: list },
  { method: 'POST', pattern: all, handler: create },
  { method: 'GET', pattern: one, handler: retrieve },
  { method: 'POST', pattern: one, handler: update },
  { method: 'DELETE', pattern: one, handler: remove },
];
