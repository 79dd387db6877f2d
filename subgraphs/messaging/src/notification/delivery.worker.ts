import { hour, minute, second, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Mail } from '@kelmah/kit/mail/mail';
import type { Sms } from '@kelmah/kit/sms/sms';
import type { ContactRecord, ContactStore } from '../contact/contact.store';
import { afterQuiet } from '../settings/quiet-hours.service';
import { channelsFor } from '../settings/settings.service';
import type { SettingsRecord, SettingsStore } from '../settings/settings.store';
import { letterOf, textMessageOf } from './letter.template';
import type { NotificationStore, Taken } from './notification.store';
import { wordsOf } from './words.template';

/** How long to wait after the first try that failed, the second, …; after the last one it is given up. */
const waitsMs = [10 * second, minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 12 * hour];
/** Longer than a mail server may keep us waiting. */
const leaseMs = 2 * minute;
const atOnceMax = 8;

export interface DeliveryParts {
  notifications: NotificationStore;
  contacts: ContactStore;
  settings: SettingsStore;
  mail: Mail;
  /** Undefined where no provider is configured. */
  sms: Sms | undefined;
  clock: Clock;
  logger: Logger;
  webUrl: string;
}

class NoAddress extends Error {}

/**
 * Sends what notices wait to be sent. A delivery is taken for a while by one sender, and marked when the mail server has
 * it. Killed in between, it is sent again, under the same Message-ID.
 */
export class DeliveryWorker {
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(private readonly parts: DeliveryParts) {}

  /** Says that something waits. */
  readonly nudge = (): void => {
    void this.run();
  };

  /** Sends everything that is due; joins the run that is under way, which then looks once more. */
  run(): Promise<void> {
    this.again = true;
    this.running ??= this.sendAll()
      .catch((error: Error) => void this.parts.logger.warn('deliveries wait', { error: error.message }))
      .finally(() => {
        this.running = undefined;
        // Said between the last look and here.
        if (this.again && !this.stopped) this.nudge();
      });
    return this.running;
  }

  /** Ends after what is in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
    this.parts.mail.stop();
  }

  private async sendAll(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await Promise.all(Array.from({ length: atOnceMax }, () => this.sendOneByOne()));
    }
  }

  private async sendOneByOne(): Promise<void> {
    while (!this.stopped) {
      const now = this.parts.clock.now();
      const taken = await this.parts.notifications.take(now, new Date(now.getTime() + leaseMs));
      if (!taken) return;
      await this.deliver(taken, now);
    }
  }

  private async deliver(taken: Taken, now: Date): Promise<void> {
    const { notifications, contacts, settings, clock, logger } = this.parts;
    const { notification, delivery } = taken;
    const chosen = await settings.byId(notification.userId);
    const obsolete = this.obsoleteBecause(taken, chosen);
    if (obsolete !== undefined) return notifications.giveUp(taken, 'SKIPPED', obsolete);
    const allowedAt = afterQuiet(chosen, now);
    if (allowedAt > now) return notifications.postpone(taken, allowedAt, 'quiet hours', delivery.attempts - 1);
    try {
      await this.send(taken, await contacts.byId(notification.userId));
      await notifications.sent(taken, clock.now());
      logger.info('notice sent', { notification: notification._id, channel: delivery.channel });
    } catch (error) {
      await this.failed(taken, error as Error);
    }
  }

  private obsoleteBecause({ notification, delivery }: Taken, chosen: SettingsRecord): string | undefined {
    if (!channelsFor(chosen, notification.kind)[delivery.channel]) return 'not wanted any more';
    if (delivery.channel === 'sms' && !this.parts.sms) return 'no provider';
    return notification.kind === 'NEW_MESSAGE' && notification.readAt !== null ? 'read already' : undefined;
  }

  private async send({ notification, delivery }: Taken, contact: ContactRecord | null): Promise<void> {
    const { mail, sms, webUrl } = this.parts;
    const locale = contact?.locale ?? 'en';
    const notice = wordsOf(notification.template, notification.words, locale);
    const url = `${webUrl}${notification.path}`;
    const address = delivery.channel === 'email' ? contact?.email : contact?.phone;
    if (!address) throw new NoAddress('no verified address');
    if (delivery.channel === 'sms') return sms?.send(address, textMessageOf(notice, url));
    const to = { name: contact?.name ?? '', locale, url, settingsUrl: `${webUrl}/settings` };
    await mail.send({ ...letterOf(notice, to), to: address, id: notification._id });
  }

  private async failed(taken: Taken, error: Error): Promise<void> {
    const { notifications, clock, logger } = this.parts;
    const { attempts, channel } = taken.delivery;
    const waitMs = isForGood(error) ? undefined : waitsMs[attempts - 1];
    const about = { notification: taken.notification._id, channel, attempts, error: reasonOf(error) };
    if (waitMs !== undefined) {
      logger.debug('notice not sent yet', about);
      return notifications.postpone(taken, new Date(clock.now().getTime() + waitMs), reasonOf(error), attempts);
    }
    if (error instanceof NoAddress) return notifications.giveUp(taken, 'SKIPPED', reasonOf(error));
    logger.warn('notice given up', about);
    await notifications.giveUp(taken, 'FAILED', reasonOf(error));
  }
}

/** A receiver that the mail server refuses with a 5xx stays refused (RFC 5321, 4.2.1). */
function isForGood(error: Error): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && (responseCode ?? 0) >= 500;
}

/** The kind of failure; a mail server's own words may hold the address. */
function reasonOf(error: Error): string {
  const { code, responseCode, status } = error as { code?: string | number; responseCode?: number; status?: number };
  if (error instanceof NoAddress) return error.message;
  return [code ?? error.name, responseCode ?? status].filter((part) => part !== undefined).join(' ');
}
