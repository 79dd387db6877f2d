import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { answer, readBody, type Route } from '@kelmah/kit/server/http';
import type { ProviderEvent } from '../stripe/provider.stripe';
import { BadWebhook } from '../stripe/signature.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import type { StepListener } from '../work/steps.service';
import { insertWebhook } from './webhook.store';

const bodyBytesMax = 512 * 1024;

/** What happens on the platform that our money hangs on, by the beginnings of Stripe's types. */
const platformTypes = [
  'checkout.session.',
  'payment_intent.',
  'charge.refunded',
  'charge.dispute.',
  'refund.',
  'transfer.',
  'payout.',
  'radar.early_fraud_warning.',
];

/** What happens on workers' accounts. */
const connectTypes = [
  'account.updated',
  'account.external_account.',
  'account.application.deauthorized',
  'capability.updated',
  'payout.',
];

interface Door {
  path: string;
  secret: string;
  types: readonly string[];
  /** Whether events of connected accounts come in here, or those of the platform. */
  ofAccounts: boolean;
}

/**
 * The doors for Stripe's webhooks. A webhook is checked, noted and answered; its effect follows at once, outside of the
 * request, so that Stripe never waits (https://docs.stripe.com/webhooks#acknowledge-events-immediately).
 */
export function stripeWebhooks(parts: {
  provider: Provider;
  queries: Queries;
  clock: Clock;
  logger: Logger;
  step: StepListener;
  live: boolean;
  secrets: { platform: string; connect: string };
  /** Called when there is a new one to give effect to. */
  taken(): void;
}): Route[] {
  const doors: Door[] = [
    { path: '/webhooks/stripe', secret: parts.secrets.platform, types: platformTypes, ofAccounts: false },
    { path: '/webhooks/stripe/connect', secret: parts.secrets.connect, types: connectTypes, ofAccounts: true },
  ];
  const { provider, queries, clock, logger, step } = parts;

  async function take(door: Door, event: ProviderEvent): Promise<void> {
    if (!door.types.some((beginning) => event.type.startsWith(beginning))) return;
    await step('webhook stored', event.objectId);
    const isNew = await insertWebhook(queries, {
      id: event.id,
      type: event.type,
      account: event.account ?? null,
      objectId: event.objectId,
      fundingId: event.fundingId ?? null,
      paymentIntentId: event.paymentIntentId ?? null,
      createdAt: event.createdAt,
      receivedAt: clock.now(),
    });
    if (isNew) parts.taken();
  }

  async function handle(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, bodyBytesMax);
    const event = genuine(door, request, body);
    if (typeof event === 'string') {
      logger.warn('webhook refused', { path: door.path, why: event });
      return answer(response, 400, { error: 'This webhook is not taken.' });
    }
    await take(door, event);
    answer(response, 200, { received: true });
  }

  /** The event, or why it is not taken. */
  function genuine(door: Door, request: IncomingMessage, body: Buffer): ProviderEvent | string {
    const header = request.headers['stripe-signature'];
    if (typeof header !== 'string') return 'no signature';
    try {
      const event = provider.readWebhook(body, header, door.secret, clock.now());
      if (event.live !== parts.live) return 'of the other mode';
      if (door.ofAccounts !== (event.account !== undefined)) return 'of another kind of account';
      return event;
    } catch (error) {
      if (error instanceof BadWebhook) return error.message;
      throw error;
    }
  }

  return doors.map((door) => ({
    method: 'POST',
    path: door.path,
    handle: (request, response) => handle(door, request, response),
  }));
}
