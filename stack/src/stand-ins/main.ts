import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bringStandIns, type StandInsOptions } from './stand-ins';
import type { StandIn } from './stand-in';

const usage = `Usage: main.ts --dir <folder> --platform-webhook-url <url> --connect-webhook-url <url>
  [--stripe-port n] [--s3-port n] [--mail-port n] [--smtp-port n] [--sms-port n]
  [--google-port n] [--linkedin-port n]
  [--stripe-url url] [--s3-url url] [--mail-url url] [--sms-url url] [--google-url url]
  [--linkedin-url url]   addresses for people's browsers
  [--clock-offset-ms n] [--settle-ms n] [--payout-after-ms n] [--payout-arrival-ms n]
Prints "ready <json>" once all are up: { name: { url, environment } }.`;

const text = { type: 'string' } as const;
const known = {
  dir: text,
  'platform-webhook-url': text,
  'connect-webhook-url': text,
  'stripe-port': text,
  's3-port': text,
  'mail-port': text,
  'smtp-port': text,
  'sms-port': text,
  'google-port': text,
  'linkedin-port': text,
  'stripe-url': text,
  's3-url': text,
  'mail-url': text,
  'sms-url': text,
  'google-url': text,
  'linkedin-url': text,
  'clock-offset-ms': text,
  'settle-ms': text,
  'payout-after-ms': text,
  'payout-arrival-ms': text,
} as const;

const readOptions = (): StandInsOptions => {
  const { values } = parseArgs({ options: known });
  const number = (name: keyof typeof known): number | undefined => {
    const value = values[name];
    if (value === undefined) return undefined;
    if (!/^-?\d+$/.test(value)) throw new Error(`--${name} must be a whole number`);
    return Number(value);
  };
  const { dir, 'platform-webhook-url': platformWebhookUrl, 'connect-webhook-url': connectWebhookUrl } = values;
  if (!dir || !platformWebhookUrl || !connectWebhookUrl) throw new Error(usage);
  const offsetMs = number('clock-offset-ms') ?? 0;
  const given = {
    settleMs: number('settle-ms'),
    payoutAfterMs: number('payout-after-ms'),
    payoutArrivalMs: number('payout-arrival-ms'),
  };
  return {
    dataDir: resolve(dir),
    platformWebhookUrl,
    connectWebhookUrl,
    ports: {
      stripe: number('stripe-port'),
      s3: number('s3-port'),
      mail: number('mail-port'),
      smtp: number('smtp-port'),
      sms: number('sms-port'),
      google: number('google-port'),
      linkedin: number('linkedin-port'),
    },
    publicUrls: {
      stripe: values['stripe-url'],
      s3: values['s3-url'],
      mail: values['mail-url'],
      sms: values['sms-url'],
      google: values['google-url'],
      linkedin: values['linkedin-url'],
    },
    stripeSettings: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    report: (line) => process.stderr.write(`${line}\n`),
    clockOffsetMs: () => offsetMs,
  };
};

const stopOnSignal = (standIns: StandIn[]): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void Promise.all(standIns.map((standIn) => standIn.stop())).then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Started with a channel to a parent: without the parent there is nothing to stand in for.
  process.on('disconnect', stop);
};

const run = async (): Promise<void> => {
  const standIns = await bringStandIns(readOptions());
  stopOnSignal(standIns);
  const ready = Object.fromEntries(standIns.map(({ name, url, environment }) => [name, { url, environment }]));
  process.stdout.write(`ready ${JSON.stringify(ready)}\n`);
  process.send?.({ ready });
};

run().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
