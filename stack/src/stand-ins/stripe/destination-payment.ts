import type Stripe from 'stripe';
import { book } from './balance-transaction';
import { emptyAddress } from './payment-method';
import { stripeId } from './stripe-ids';
import type { StripeWorld } from './stripe-world';

export interface Arrival {
  transfer: string;
  amount: number;
  currency: string;
  destination: Stripe.Account;
  group: string | null;
  description: string | null;
  availableOn: number;
}

/** What a transfer looks like from the connected account's side: a payment (`py_…`) with its own booking. */
export const paymentOf = (world: StripeWorld, arrival: Arrival): Stripe.Charge => {
  const { amount, currency, destination } = arrival;
  const id = stripeId('py');
  const transaction = book(world, {
    owner: destination.id,
    type: 'payment',
    reportingCategory: 'charge',
    amount,
    currency,
    source: id,
    description: arrival.description,
    availableOn: arrival.availableOn,
  });
  const payment = {
    id,
    object: 'charge',
    amount,
    amount_captured: amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: transaction.id,
    billing_details: { address: emptyAddress(), email: null, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: null,
    captured: true,
    created: world.seconds(),
    currency,
    customer: null,
    description: arrival.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: {},
    on_behalf_of: null,
    outcome: null,
    paid: true,
    payment_intent: null,
    payment_method: null,
    payment_method_details: { stripe_account: {}, type: 'stripe_account' },
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: arrival.transfer,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'succeeded',
    transfer_data: null,
    transfer_group: arrival.group,
  } satisfies Stripe.Charge;
  return world.charges.put(payment, destination.id);
};
