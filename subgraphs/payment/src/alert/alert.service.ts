import { hour, minute, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Letter, Mail } from '@kelmah/kit/mail/mail';
import { alertsStanding } from '@kelmah/kit/metrics/metrics';
import type { Postgres, Queries } from '@kelmah/kit/postgres/postgres';
import { after, backoffMs } from '../work/backoff.service';
import { startRound, type Round } from '../work/round.worker';
import {
  countStanding,
  insertAlert,
  putAlertOff,
  settleAlerts,
  takeUnsentAlerts,
  type Alert,
  type UnsentAlert,
} from './alert.store';

const leaseMs = minute;

/** Tells people of ours what they have to look at: in the log, as a metric, and by e-mail where one is set. */
export interface Alerts {
  /** Once for each key until it is settled; `within` is the transaction that it is told in, if there is one. */
  raise(alert: Alert, within?: Queries): Promise<void>;
  /** What stands under this key, or under keys that begin with it, is well again; it may be raised anew. */
  settle(keysFrom: string, within?: Queries): Promise<void>;
}

export function alertService(parts: {
  postgres: Postgres;
  clock: Clock;
  logger: Logger;
  /** Where nobody gets letters, alerts are in the log and the metrics alone. */
  to: string | undefined;
}): Alerts {
  const { postgres, clock, logger, to } = parts;
  const count = async (queries: Queries) => alertsStanding.set(await countStanding(queries));
  return {
    raise: async (alert, within = postgres) => {
      const now = clock.now();
      const isNew = await insertAlert(within, { ...alert, now, nextAt: to === undefined ? null : now });
      if (!isNew) return;
      logger.error('alert', { alert: alert.key, subject: alert.subject, text: alert.text });
      await count(within);
    },
    settle: async (keysFrom, within = postgres) => {
      await settleAlerts(within, keysFrom, clock.now());
      await count(within);
    },
  };
}

/** Sends the letters of alerts, each until the mail server has taken it. */
export function startAlertLetters(parts: {
  postgres: Postgres;
  clock: Clock;
  logger: Logger;
  mail: Mail;
  to: string;
}): Round {
  const { postgres, clock, logger, mail, to } = parts;
  return startRound<UnsentAlert>({
    name: 'alerts',
    logger,
    take: (limit) => takeUnsentAlerts(postgres, { now: clock.now(), leaseUntil: after(clock.now(), leaseMs), limit }),
    handle: async (alert) => {
      try {
        await mail.send(letterOf(alert, to));
        await putAlertOff(postgres, alert.id, null);
      } catch (error) {
        await putAlertOff(postgres, alert.id, after(clock.now(), backoffMs(alert.tries - 1, minute, hour)));
        throw error;
      }
    },
  });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function letterOf({ id, subject, text }: UnsentAlert, to: string): Letter {
  const html = text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');
  return { to, subject: `Kelmah: ${subject}`, text, html, id: `payment-alert-${id}` };
}
