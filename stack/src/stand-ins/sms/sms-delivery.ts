import { createHmac } from 'node:crypto';
import type { StandInClock } from '../clock';
import type { Collection } from '../kept-state';
import { smsResource, type KeptSms } from './sms-message';

const deliveryMs = 150;

export interface DeliveryOptions {
  messages: Collection<KeptSms>;
  clock: StandInClock;
  accountSid: string;
  authToken: string;
  report(line: string): void;
}

/** Signature of a callback (https://www.twilio.com/docs/usage/security): address and sorted fields, HMAC-SHA1. */
const signature = (authToken: string, url: string, fields: Record<string, string>): string => {
  const text = Object.keys(fields)
    .sort()
    .reduce((sum, key) => sum + key + fields[key], url);
  return createHmac('sha1', authToken).update(text).digest('base64');
};

/** Settles the fate of each message a moment after it was taken and tells its status callback. */
export class SmsDelivery {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly stopping = new AbortController();

  constructor(private readonly options: DeliveryOptions) {
    for (const message of options.messages.all()) if (message.status === 'queued') this.settleSoon(message.sid);
  }

  settleSoon(sid: string): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const message = this.options.messages.get(sid);
      if (message) this.settle(message);
    }, deliveryMs);
    this.timers.add(timer);
  }

  stop(): void {
    this.stopping.abort();
    for (const timer of this.timers) clearTimeout(timer);
  }

  private settle(message: KeptSms): void {
    const settled = this.options.messages.put(message.sid, {
      ...message,
      status: message.willFailWith === null ? 'delivered' : 'undelivered',
      errorCode: message.willFailWith,
      updatedAt: this.options.clock.now(),
    });
    if (settled.statusCallback) void this.callBack(settled, settled.statusCallback);
  }

  private async callBack(message: KeptSms, url: string): Promise<void> {
    const { accountSid, authToken } = this.options;
    const fields: Record<string, string> = {
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      From: message.from,
      MessageSid: message.sid,
      MessageStatus: String(smsResource(message, accountSid).status),
      SmsSid: message.sid,
      SmsStatus: message.status,
      To: message.to,
      ...(message.errorCode === null ? {} : { ErrorCode: String(message.errorCode) }),
    };
    try {
      await fetch(url, {
        method: 'POST',
        headers: { 'X-Twilio-Signature': signature(authToken, url, fields) },
        body: new URLSearchParams(fields),
        signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(10_000)]),
      });
    } catch (error) {
      if (!this.stopping.signal.aborted)
        this.options.report(`sms: status callback failed: ${(error as Error).message}`);
    }
  }
}
