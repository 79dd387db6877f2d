import type Stripe from 'stripe';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { stripeId } from './stripe-ids';
import { listPage } from './stripe-list';
import type { StripeWorld } from './stripe-world';

export const fraudTypes = [
  'card_never_received',
  'fraudulent_card_application',
  'made_with_counterfeit_card',
  'made_with_lost_card',
  'made_with_stolen_card',
  'misc',
  'unauthorized_use_of_card',
] as const;
export type FraudType = (typeof fraudTypes)[number];

/** The card's bank believes that the payment was fraud, and says so before anybody disputes it. */
export const warnOfFraud = (
  world: StripeWorld,
  charge: Stripe.Charge,
  fraudType: FraudType,
): Stripe.Radar.EarlyFraudWarning => {
  const warning = {
    id: stripeId('issfr'),
    object: 'radar.early_fraud_warning',
    actionable: !charge.refunded && !charge.disputed,
    charge: charge.id,
    created: world.seconds(),
    fraud_type: fraudType,
    livemode: false,
    payment_intent: String(charge.payment_intent),
  } satisfies Stripe.Radar.EarlyFraudWarning;
  world.fraudWarnings.put(warning);
  world.emit('radar.early_fraud_warning.created', warning);
  return warning;
};

/** A charge that is given back or disputed needs no more doing about its warnings. */
export const noteWarnings = (world: StripeWorld, chargeId: string): void => {
  const { refunded, disputed } = world.charges.require(chargeId);
  if (!refunded && !disputed) return;
  for (const warning of world.warningsOfCharge(chargeId)) {
    if (!warning.actionable) continue;
    const settled = world.fraudWarnings.put({ ...warning, actionable: false });
    world.emit('radar.early_fraud_warning.updated', settled, undefined, { actionable: true });
  }
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.fraudWarnings.require(idOf(call));
};

const list: StripeHandler = (call) => {
  const { world, params } = call;
  const charge = params.string('charge');
  const intent = params.string('payment_intent');
  const fitting = world.fraudWarnings
    .newestFirst()
    .filter((warning) => (!charge || warning.charge === charge) && (!intent || warning.payment_intent === intent));
  return listPage(call, fitting);
};

export const fraudWarningRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/radar/early_fraud_warnings', handler: list },
  { method: 'GET', pattern: '/v1/radar/early_fraud_warnings/:id', handler: retrieve },
];
