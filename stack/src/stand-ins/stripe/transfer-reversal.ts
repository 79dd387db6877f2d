import type Stripe from 'stripe';
import { book } from './balance-transaction';
import { platform } from './resource-store';
import { idOf, type StripeCall, type StripeHandler, type StripeRoute } from './stripe-call';
import { insufficientBalance, invalid, resourceMissing } from './stripe-error';
import { stripeId } from './stripe-ids';
import { innerList, listPage } from './stripe-list';
import { readMetadata } from './stripe-params';
import type { StripeWorld } from './stripe-world';

const reversalsOf = (world: StripeWorld, transfer: string): Stripe.TransferReversal[] =>
  world.reversalsOfTransfer(transfer).reverse();

const amountOf = (call: StripeCall, transfer: Stripe.Transfer): number => {
  const left = transfer.amount - transfer.amount_reversed;
  const given = call.params.amount('amount');
  if (left === 0) throw invalid(`Transfer ${transfer.id} is already fully reversed.`, { code: 'transfer_reversed' });
  if (given !== undefined && given > left) {
    throw invalid(`Reversal amount (${given}) is greater than unreversed amount on transfer (${left})`, {
      param: 'amount',
    });
  }
  return given ?? left;
};

/** Takes money back from the connected account, which must still have it. */
const moveBack = (world: StripeWorld, transfer: Stripe.Transfer, amount: number, reversal: string): string => {
  const account = String(transfer.destination);
  const { currency } = transfer;
  const now = world.seconds();
  if (world.book.available(account, currency, now) + world.book.pending(account, currency, now) < amount)
    throw insufficientBalance();
  const arrived = world.charges.find(String(transfer.destination_payment), account);
  const arrival = world.balanceTransactions.find(String(arrived?.balance_transaction), account);
  const availableOn = Math.max(now, arrival?.available_on ?? 0);
  book(world, {
    owner: account,
    type: 'payment_refund',
    reportingCategory: 'refund',
    amount: -amount,
    currency,
    source: reversal,
    availableOn,
  });
  if (arrived) {
    const refunded = arrived.amount_refunded + amount;
    world.charges.put({ ...arrived, amount_refunded: refunded, refunded: refunded === arrived.amount }, account);
  }
  return book(world, {
    owner: platform,
    type: 'transfer_refund',
    reportingCategory: 'transfer_reversal',
    amount,
    currency,
    source: reversal,
    availableOn,
  }).id;
};

const create: StripeHandler = (call) => {
  const { world, params } = call;
  const transfer = world.transfers.require(idOf(call));
  const amount = amountOf(call, transfer);
  const metadata = readMetadata(params);
  params.string('description');
  params.boolean('refund_application_fee');
  params.done();
  const id = stripeId('trr');
  const reversal = {
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: moveBack(world, transfer, amount, id),
    created: world.seconds(),
    currency: transfer.currency,
    destination_payment_refund: null,
    metadata,
    source_refund: null,
    transfer: transfer.id,
  } satisfies Stripe.TransferReversal;
  world.reversals.put(reversal);
  const reversed = transfer.amount_reversed + amount;
  const changed = world.transfers.put({
    ...transfer,
    amount_reversed: reversed,
    reversals: innerList(reversalsOf(world, transfer.id), transfer.reversals.url),
    reversed: reversed === transfer.amount,
  });
  world.emit('transfer.reversed', changed, platform, { amount_reversed: transfer.amount_reversed });
  return reversal;
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  const reversal = call.world.reversals.require(idOf(call, 'reversal'));
  if (reversal.transfer !== idOf(call)) throw resourceMissing('transfer reversal', reversal.id);
  return reversal;
};

const list: StripeHandler = (call) => {
  const transfer = call.world.transfers.require(idOf(call));
  return listPage(call, reversalsOf(call.world, transfer.id));
};

export const transferReversalRoutes: StripeRoute[] = [
  { method: 'POST', pattern: '/v1/transfers/:id/reversals', handler: create },
  { method: 'GET', pattern: '/v1/transfers/:id/reversals', handler: list },
  { method: 'GET', pattern: '/v1/transfers/:id/reversals/:reversal', handler: retrieve },
];
