import type Stripe from 'stripe';
import { requireAccount } from './account';
import { defaultBank } from './external-account-object';
import { cancelPayout, makePayout } from './payout-life';
import { platform, type Owner } from './resource-store';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { insufficientBalance, refusedAfterWork, resourceMissing } from './stripe-error';
import { listPage, momentFilter } from './stripe-list';
import { readMetadata } from './stripe-params';
import type { StripeWorld } from './stripe-world';

/** The platform's own bank account, which nothing ever fails at. */
const platformBank = 'ba_1KelmahPlatformTestBank00';

/** Where a payout of this owner may go: the account named, or the default one of the currency. */
const destinationOf = (world: StripeWorld, owner: Owner, wanted: string | undefined, currency: string): string => {
  if (owner === platform) {
    if (wanted && wanted !== platformBank) throw resourceMissing('external account', wanted, 'destination');
    return platformBank;
  }
  const account = requireAccount(world, owner);
  if (!account.payouts_enabled) {
    throw refusedAfterWork('Cannot create payouts: this account has requirements that need to be collected.', {
      code: 'payouts_not_allowed',
    });
  }
  const named = account.external_accounts?.data.find(({ id }) => id === wanted);
  if (wanted && !named) throw resourceMissing('external account', wanted, 'destination');
  const bank = named ?? defaultBank(account, currency);
  if (bank?.currency !== currency) {
    throw refusedAfterWork(`Sorry, you don't have any external accounts in that currency (${currency}).`, {
      code: 'invalid_destination_currency',
      param: 'currency',
    });
  }
  return bank.id;
};

const create: StripeHandler = ({ world, params, owner }) => {
  const amount = params.requiredAmount('amount');
  const currency = params.requiredCurrency('currency');
  const wanted = params.string('destination');
  const more = {
    description: params.string('description') ?? null,
    metadata: readMetadata(params),
    statementDescriptor: params.string('statement_descriptor', 22) ?? null,
  };
  const method = params.oneOf('method', ['instant', 'standard']);
  params.oneOf('source_type', ['bank_account', 'card', 'fpx']);
  params.done();
  const destination = destinationOf(world, owner, wanted, currency);
  if (method === 'instant') {
    throw refusedAfterWork('The external account does not support instant payouts.', {
      code: 'instant_payouts_unsupported',
      param: 'method',
    });
  }
  if (world.book.available(owner, currency, world.seconds()) < amount) throw insufficientBalance();
  return makePayout(world, owner, { amount, currency, destination, automatic: false, ...more });
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.payouts.require(idOf(call), 'id', call.owner);
};

const update: StripeHandler = (call) => {
  const { world, params, owner } = call;
  const payout = world.payouts.require(idOf(call), 'id', owner);
  const changed = { ...payout, metadata: readMetadata(params, payout.metadata ?? {}) };
  params.done();
  world.payouts.put(changed, owner);
  world.emit('payout.updated', changed, owner, { metadata: payout.metadata });
  return changed;
};

const cancel: StripeHandler = (call) => {
  const { world, params, owner } = call;
  const payout = world.payouts.require(idOf(call), 'id', owner);
  params.done();
  if (payout.status !== 'pending' || payout.automatic) {
    throw refusedAfterWork('Payouts can only be canceled while they are pending, and automatic ones never.', {
      code: 'payout_not_cancelable',
    });
  }
  return cancelPayout(world, owner, payout);
};

const list: StripeHandler = (call) => {
  const { world, params, owner } = call;
  const status = params.string('status');
  const destination = params.string('destination');
  const arrives = momentFilter(params, 'arrival_date');
  const fitting = world.payouts
    .newestFirst(owner)
    .filter(
      (payout: Stripe.Payout) =>
        (!status || payout.status === status) &&
        (!destination || payout.destination === destination) &&
        arrives(payout.arrival_date),
    );
  return listPage(call, fitting);
};

export const payoutRoutes: StripeRoute[] = [
  { method: 'POST', pattern: '/v1/payouts', handler: create, connected: true },
  { method: 'GET', pattern: '/v1/payouts', handler: list, connected: true },
  { method: 'GET', pattern: '/v1/payouts/:id', handler: retrieve, connected: true },
  { method: 'POST', pattern: '/v1/payouts/:id', handler: update, connected: true },
  { method: 'POST', pattern: '/v1/payouts/:id/cancel', handler: cancel, connected: true },
];
