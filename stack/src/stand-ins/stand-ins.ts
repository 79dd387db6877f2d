import { join } from 'node:path';
import { bringMail } from './mail/mail';
import { bringGoogle, bringLinkedin } from './oidc/oidc';
import { bringS3 } from './s3/s3';
import { bringSms } from './sms/sms';
import type { StandIn, StandInName } from './stand-in';
import { bringStripe, type StripeOptions } from './stripe/stripe';

export interface StandInsOptions {
  /** Each stand-in gets a folder of its own below. */
  dataDir: string;
  platformWebhookUrl: string;
  connectWebhookUrl: string;
  /** HTTP ports by name, and `smtp`; free ones where left out. */
  ports?: Partial<Record<StandInName | 'smtp', number>>;
  /** Addresses for people's browsers by name, where they differ from 127.0.0.1. */
  publicUrls?: Partial<Record<StandInName, string>>;
  stripeSettings?: StripeOptions['settings'];
  report(line: string): void;
  clockOffsetMs?: () => number;
}

/** Brings all stand-ins, or none: when one fails, those that are up are stopped. */
export async function bringStandIns(options: StandInsOptions): Promise<StandIn[]> {
  const { ports = {}, publicUrls = {}, report, clockOffsetMs, platformWebhookUrl, connectWebhookUrl } = options;
  const common = (
    name: StandInName,
  ): {
    dataDir: string;
    port?: number;
    publicUrl?: string;
    report(line: string): void;
    clockOffsetMs?: () => number;
  } => ({
    dataDir: join(options.dataDir, name),
    port: ports[name],
    publicUrl: publicUrls[name],
    report,
    clockOffsetMs,
  });
  const results = await Promise.allSettled([
    bringStripe({ ...common('stripe'), platformWebhookUrl, connectWebhookUrl, settings: options.stripeSettings }),
    bringS3(common('s3')),
    bringMail({ ...common('mail'), smtpPort: ports.smtp }),
    bringSms(common('sms')),
    bringGoogle(common('google')),
    bringLinkedin(common('linkedin')),
  ]);
  const up = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await Promise.all(up.map((standIn) => standIn.stop()));
    throw failed.reason;
  }
  return up;
}
