import Stripe from 'stripe';
import { fromSeconds, idOfObject } from './connection.stripe';
import type { ProviderEvent } from './provider.stripe';

/** Seconds by which a webhook may be old (Stripe's own tolerance), and by which its clock may be ahead of ours. */
const oldSecondsMax = 300;
const aheadSecondsMax = 60;

export class BadWebhook extends Error {}

/** What the objects that webhooks carry may hold of us. */
interface EventObject {
  id: string;
  object: string;
  client_reference_id?: string | null;
  metadata?: Record<string, string> | null;
  payment_intent?: string | { id: string } | null;
}

/**
 * Reads a webhook whose signature is right (https://docs.stripe.com/webhooks#verify-manually).
 * @throws BadWebhook where it is forged, older than five minutes, or more than a minute from the future
 */
export function readWebhook(stripe: Stripe, body: Buffer, header: string, secret: string, now: Date): ProviderEvent {
  const event = verified(stripe, body, header, secret, now);
  const object = event.data.object as unknown as EventObject;
  return {
    id: event.id,
    type: event.type,
    account: event.account ?? undefined,
    live: event.livemode,
    createdAt: fromSeconds(event.created),
    objectId: object.id,
    fundingId: object.metadata?.['fundingId'] ?? object.client_reference_id ?? undefined,
    paymentIntentId: object.object === 'payment_intent' ? object.id : idOfObject(object.payment_intent),
  };
}

function verified(stripe: Stripe, body: Buffer, header: string, secret: string, now: Date): Stripe.Event {
  const nowMs = now.getTime();
  try {
    const event = stripe.webhooks.constructEvent(body, header, secret, oldSecondsMax, undefined, nowMs);
    // The SDK lets any time of the future through, and a signature that never grows old could be replayed for ever.
    const signedAt = Number(/(?:^|,)t=(\d+)/.exec(header)?.[1]);
    if (!(signedAt <= nowMs / 1_000 + aheadSecondsMax)) throw new BadWebhook('from the future');
    return event;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) throw new BadWebhook(error.message);
    if (error instanceof SyntaxError) throw new BadWebhook('no JSON');
    throw error;
  }
}
