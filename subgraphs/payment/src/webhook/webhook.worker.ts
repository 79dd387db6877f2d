import { hour, second, type Clock } from '@kelmah/kit/clock/clock';
import { isId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { Looks } from '../funding/look.service';
import { findByPaymentIntent } from '../funding/funding.store';
import type { PayoutLooks } from '../payout/payout.service';
import { ProviderRefused } from '../stripe/provider.stripe';
import { after, backoffMs } from '../work/backoff.service';
import { startRound, type Round } from '../work/round.worker';
import type { Unit, Units } from '../work/unit.service';
import { markWebhookDone, putWebhookOff, takeWebhooks, type WebhookRow } from './webhook.store';

const leaseMs = 30 * second;
/** Tries of a webhook that Stripe itself says no to, before it is laid aside. */
const refusalsMax = 5;

/**
 * Gives webhooks their effect. A webhook only says where to look: what is written is what Stripe's API says now, so
 * their order and number do not matter.
 */
export function startWebhookWork(parts: {
  postgres: Postgres;
  units: Units;
  clock: Clock;
  logger: Logger;
  looks: Looks;
  payouts: PayoutLooks;
}): Round {
  const { postgres, units, clock, logger, looks, payouts } = parts;

  async function fundingOf({ fundingId, paymentIntentId }: WebhookRow): Promise<string | undefined> {
    if (isId('funding', fundingId)) return fundingId;
    return paymentIntentId === null ? undefined : (await findByPaymentIntent(postgres, paymentIntentId))?.id;
  }

  async function take(event: WebhookRow): Promise<void> {
    const within = (unit: Unit) => markWebhookDone(unit, event.id, unit.now);
    const { account, type, objectId, paymentIntentId } = event;
    if (account !== null) {
      if (type.startsWith('payout.')) return payouts.lookAtPayout(account, objectId, within);
      return payouts.lookAtAccount(account, within);
    }
    if (type === 'transfer.reversed') logger.error('a transfer was reversed', { transfer: objectId, event: event.id });
    const fundingId = type.startsWith('transfer.') ? undefined : await fundingOf(event);
    if (fundingId === undefined) return units.inOne(within);
    await looks.lookAtFunding(fundingId, { paymentIntentId: paymentIntentId ?? undefined, within });
  }

  async function handle(event: WebhookRow): Promise<void> {
    try {
      await take(event);
    } catch (error) {
      const { message } = error as Error;
      const hopeless = error instanceof ProviderRefused && event.tries >= refusalsMax;
      logger[hopeless ? 'error' : 'warn']('webhook without effect', {
        event: event.id,
        type: event.type,
        tries: event.tries,
        error: message,
      });
      if (hopeless) await units.inOne((unit) => markWebhookDone(unit, event.id, unit.now));
      else
        await putWebhookOff(postgres, event.id, after(clock.now(), backoffMs(event.tries - 1, second, hour)), message);
    }
  }

  return startRound<WebhookRow>({
    name: 'webhooks',
    logger,
    take: (limit) => takeWebhooks(postgres, { now: clock.now(), leaseUntil: after(clock.now(), leaseMs), limit }),
    handle,
  });
}
