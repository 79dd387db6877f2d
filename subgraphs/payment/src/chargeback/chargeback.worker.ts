import { day, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { Alerts } from '../alert/alert.service';
import type { Provider } from '../stripe/stripe.stripe';
import { after } from '../work/backoff.service';
import { startRound, type Round } from '../work/round.worker';
import type { Units } from '../work/unit.service';
import { takeDueChargebackLooks, takeDueRecoveries, takeUnanswered, type DueChargeback } from './chargeback-due.store';
import type { ChargebackLooks } from './chargeback-look.service';
import { unansweredKey } from './opening.service';
import { recovery } from './recovery.service';

/** What is due about chargebacks by the clock: looks at open ones, fetching what is owed, and telling staff in time. */
export function chargebackRounds(parts: {
  postgres: Postgres;
  units: Units;
  provider: Provider;
  clock: Clock;
  logger: Logger;
  alerts: Alerts;
  looks: ChargebackLooks;
}): Round[] {
  const { postgres, units, provider, clock, logger, alerts, looks } = parts;
  const { recover } = recovery({ postgres, units, provider });
  return [
    startRound<string>({
      name: 'chargeback looks',
      logger,
      take: (limit) => takeDueChargebackLooks(postgres, clock.now(), limit),
      handle: (providerId) => looks.lookAt(providerId),
    }),
    startRound<string>({
      name: 'recoveries',
      logger,
      take: (limit) => takeDueRecoveries(postgres, clock.now(), limit),
      handle: recover,
    }),
    startRound<DueChargeback>({
      name: 'unanswered chargebacks',
      logger,
      take: (limit) => {
        const now = clock.now();
        return takeUnanswered(postgres, { now, before: after(now, day), limit });
      },
      handle: ({ id, providerId, dueBy }) =>
        alerts.raise({
          key: unansweredKey(id),
          subject: 'a chargeback waits for an answer',
          text: `Chargeback ${id} (${providerId}) is lost unless the bank has our evidence by ${dueBy.toISOString()}.`,
        }),
    }),
  ];
}
