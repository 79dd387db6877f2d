import { settleSession } from './checkout-completion';
import { decline, succeed } from './payment-attempt';
import { usePaymentMethod } from './payment-method';
import type { StripeWorld } from './stripe-world';

/** Settles the payments whose processing is over. Called every moment. */
export const runPendingPayments = (world: StripeWorld): void => {
  for (const { object: pending } of world.pendingPayments.all()) {
    if (pending.dueAt > world.clock.now()) continue;
    world.pendingPayments.remove(pending.id);
    const intent = world.paymentIntents.find(pending.id);
    if (intent?.status !== 'processing') continue;
    const { method, card } = usePaymentMethod(world, pending.method);
    if (pending.decline) decline(world, intent, method, pending.decline);
    else succeed(world, intent, method, card);
    const session = world.sessionOfIntent(pending.id);
    if (session) settleSession(world, session, pending.decline === null);
  }
};
