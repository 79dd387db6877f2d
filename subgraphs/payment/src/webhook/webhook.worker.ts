import { day, hour, second, type Clock } from '@kelmah/kit/clock/clock';
import { isId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { ChargebackLooks } from '../chargeback/chargeback-look.service';
import type { Looks } from '../funding/look.service';
import { findByPaymentIntent } from '../funding/funding.store';
import type { PayoutLooks } from '../payout/payout.service';
import { ProviderRefused } from '../stripe/provider.stripe';
import { after, backoffMs } from '../work/backoff.service';
import { startRound, type Round } from '../work/round.worker';
import type { Unit, Units } from '../work/unit.service';
import {
  isWebhookDone,
  markWebhookDone,
  markWebhooksDone,
  openWebhooksAbout,
  putWebhookOff,
  removeOldWebhooks,
  takeWebhooks,
  type WebhookRow,
} from './webhook.store';

const leaseMs = 30 * second;
/** Tries of a webhook that Stripe itself says no to, before it is laid aside. */
const refusalsMax = 5;
/** Stripe shows events for 30 days; ours are kept longer, so that what happened can still be told. */
const keptMs = 90 * day;
const removedAtOnce = 1_000;

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
  chargebacks: ChargebackLooks;
  payouts: PayoutLooks;
}): Round {
  const { postgres, units, clock, logger, chargebacks, payouts } = parts;

  async function fundingOf({ fundingId, paymentIntentId }: WebhookRow): Promise<string | undefined> {
    if (isId('funding', fundingId)) return fundingId;
    return paymentIntentId === null ? undefined : (await findByPaymentIntent(postgres, paymentIntentId))?.id;
  }

  const lookAtFunding = joinedLooks(parts);

  async function take(event: WebhookRow): Promise<void> {
    const within = (unit: Unit) => markWebhookDone(unit, event.id, unit.now);
    const { account, type, objectId } = event;
    if (account !== null) {
      if (type.startsWith('payout.')) return payouts.lookAtPayout(account, objectId, within);
      return payouts.lookAtAccount(account, within);
    }
    if (type.startsWith('charge.dispute.') || type.startsWith('radar.')) return chargebacks.lookAt(objectId, within);
    // A transfer of ours was recorded when it was made. The platform's own payouts are booked by reconciliation.
    const tellsNothing = type === 'transfer.created' || type.startsWith('payout.');
    const fundingId = tellsNothing ? undefined : await fundingOf(event);
    // Nothing follows from it: nobody is to be woken.
    if (fundingId === undefined) return markWebhookDone(postgres, event.id, clock.now());
    await lookAtFunding(fundingId, event);
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

/** Looks at fundings for webhooks: one at a time at each payment; what a look has seen needs no look of its own. */
function joinedLooks(parts: { postgres: Postgres; looks: Looks }) {
  const { postgres, looks } = parts;
  const underWay = new Map<string, Promise<void>>();

  /** Those that are there before Stripe is asked are told of by its answer; clocks would not say so of two instances. */
  async function lookFor(fundingId: string, { id, paymentIntentId }: WebhookRow): Promise<void> {
    const seen = await openWebhooksAbout(postgres, { fundingId, paymentIntentId });
    await looks.lookAtFunding(fundingId, {
      paymentIntentId: paymentIntentId ?? undefined,
      within: (unit) => markWebhooksDone(unit, [id, ...seen], unit.now),
    });
  }

  return async (fundingId: string, event: WebhookRow): Promise<void> => {
    const { id, paymentIntentId } = event;
    const key = `${fundingId} ${paymentIntentId ?? ''}`;
    const first = underWay.get(key);
    if (first) {
      await first.catch(() => undefined);
      if (await isWebhookDone(postgres, id)) return;
    }
    const look = lookFor(fundingId, event);
    underWay.set(key, look);
    try {
      await look;
    } finally {
      if (underWay.get(key) === look) underWay.delete(key);
    }
  };
}

/** Removes webhooks that had their effect long ago, once an hour. */
export function startWebhookCleaning(parts: { postgres: Postgres; clock: Clock; logger: Logger }): Round {
  const { postgres, clock, logger } = parts;
  let dueAtMs = 0;
  return startRound<Date>({
    name: 'old webhooks',
    logger,
    take: async () => {
      const now = clock.now();
      if (now.getTime() < dueAtMs) return [];
      dueAtMs = now.getTime() + hour;
      return [after(now, -keptMs)];
    },
    handle: async (before) => {
      while ((await removeOldWebhooks(postgres, before, removedAtOnce)) === removedAtOnce);
    },
  });
}
