import type Stripe from 'stripe';
import { book } from './balance-transaction';
import { paymentOf } from './destination-payment';
import { platform } from './resource-store';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { insufficientBalance, invalid, missingParameter, resourceMissing } from './stripe-error';
import { stripeId } from './stripe-ids';
import { innerList, listPage } from './stripe-list';
import { readMetadata } from './stripe-params';
import type { StripeWorld } from './stripe-world';

const destinationOf = (world: StripeWorld, id: string): Stripe.Account => {
  const account = world.accounts.find(id);
  if (!account) throw resourceMissing('destination', id, 'destination');
  if (account.capabilities?.transfers !== 'active') {
    throw invalid(
      'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
      { code: 'insufficient_capabilities_for_transfer' },
    );
  }
  return account;
};

/** What is left of a charge for transfers that name it as their source. */
const leftOf = (world: StripeWorld, charge: Stripe.Charge): number => {
  const sent = world
    .transfersOfCharge(charge.id)
    .reduce((sum, transfer) => sum + transfer.amount - transfer.amount_reversed, 0);
  return charge.amount - charge.amount_refunded - sent;
};

const checkSource = (world: StripeWorld, id: string, amount: number, currency: string): Stripe.Charge => {
  const charge = world.charges.require(id, 'source_transaction');
  if (!charge.paid) {
    throw invalid(`You cannot use the charge ${id} as a source_transaction because it did not succeed.`, {
      param: 'source_transaction',
    });
  }
  if (charge.currency !== currency) {
    throw invalid(
      `The currency of source_transaction's balance transaction (${charge.currency}) must be the same as the transfer currency (${currency})`,
      { param: 'currency' },
    );
  }
  const left = leftOf(world, charge);
  if (amount > left) {
    throw invalid(
      `The transfer amount of ${amount} exceeds the amount of ${left} that is left of the source transaction ${id}.`,
      {
        code: 'transfer_source_balance_parameters_mismatch',
        param: 'amount',
      },
    );
  }
  return charge;
};

interface Wanted {
  amount: number;
  currency: string;
  destination: Stripe.Account;
  source: Stripe.Charge | null;
  group: string | null;
  description: string | null;
  metadata: Record<string, string>;
}

const makeTransfer = (world: StripeWorld, wanted: Wanted): Stripe.Transfer => {
  const { amount, currency, source, destination } = wanted;
  const id = stripeId('tr');
  // Money of a charge that has not settled moves as unsettled money, on both sides.
  const paidIn = source ? world.balanceTransactions.find(String(source.balance_transaction)) : undefined;
  const availableOn = Math.max(world.seconds(), paidIn?.available_on ?? 0);
  const out = book(world, {
    owner: platform,
    type: 'transfer',
    reportingCategory: 'transfer',
    amount: -amount,
    currency,
    source: id,
    description: wanted.description,
    availableOn,
  });
  const payment = paymentOf(world, { ...wanted, transfer: id, availableOn });
  const transfer = {
    id,
    object: 'transfer',
    amount,
    amount_reversed: 0,
    balance_transaction: out.id,
    created: world.seconds(),
    currency,
    description: wanted.description,
    destination: destination.id,
    destination_payment: payment.id,
    livemode: false,
    metadata: wanted.metadata,
    reversals: innerList<Stripe.TransferReversal>([], `/v1/transfers/${id}/reversals`),
    reversed: false,
    source_transaction: source?.id ?? null,
    source_type: 'card',
    transfer_group: wanted.group,
  } satisfies Stripe.Transfer;
  world.transfers.put(transfer);
  world.emit('transfer.created', transfer);
  return transfer;
};

const create: StripeHandler = ({ world, params }) => {
  const currency = params.requiredCurrency('currency');
  const destination = destinationOf(world, params.requiredString('destination'));
  const sourceId = params.string('source_transaction');
  const given = params.amount('amount');
  if (given === undefined && !sourceId) throw missingParameter('amount');
  const amount = given ?? world.charges.require(sourceId ?? '', 'source_transaction').amount;
  const source = sourceId ? checkSource(world, sourceId, amount, currency) : null;
  const group = params.string('transfer_group') ?? null;
  if (source?.transfer_group && group && group !== source.transfer_group) {
    throw invalid('The transfer_group of a transfer must be that of its source_transaction.', {
      param: 'transfer_group',
    });
  }
  const wanted = {
    amount,
    currency,
    destination,
    source,
    group: group ?? source?.transfer_group ?? null,
    description: params.string('description') ?? null,
    metadata: readMetadata(params),
  };
  params.string('source_type');
  params.done();
  if (!source && world.book.available(platform, currency, world.seconds()) < amount) throw insufficientBalance();
  return makeTransfer(world, wanted);
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.transfers.require(idOf(call));
};

const update: StripeHandler = (call) => {
  const { world, params } = call;
  const transfer = world.transfers.require(idOf(call));
  const changed = {
    ...transfer,
    description: params.string('description') ?? transfer.description,
    metadata: readMetadata(params, transfer.metadata),
  };
  params.done();
  world.emit('transfer.updated', changed);
  return world.transfers.put(changed);
};

const list: StripeHandler = (call) => {
  const { world, params } = call;
  const group = params.string('transfer_group');
  const destination = params.string('destination');
  const found = group ? world.transfersOfGroup(group).reverse() : world.transfers.newestFirst();
  return listPage(
    call,
    found.filter((transfer) => !destination || transfer.destination === destination),
  );
};

export const transferRoutes: StripeRoute[] = [
  { method: 'POST', pattern: '/v1/transfers', handler: create },
  { method: 'GET', pattern: '/v1/transfers', handler: list },
  { method: 'GET', pattern: '/v1/transfers/:id', handler: retrieve },
  { method: 'POST', pattern: '/v1/transfers/:id', handler: update },
];
