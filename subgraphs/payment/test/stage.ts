import { join } from 'node:path';
import { manualClock, type ManualClock } from '@kelmah/kit/clock/clock';
import { freePort } from '@kelmah/kit/server/free-port';
import type { HttpServer } from '@kelmah/kit/server/http-server';
import type { Logger } from '@kelmah/kit/logger/logger';
import { startEventProbe, type EventProbe } from '@kelmah/kit/testing/event-probe';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { configure } from '../src/config';
import { migratePayment } from '../src/migrate';
import { buildPaymentService, type PaymentService } from '../src/service';
import type { Provider } from '../src/stripe/stripe.stripe';
import { nobodyListens, type StepListener } from '../src/work/steps.service';
import { startStripe, type StripeDouble } from './stripe-double';

/** Payment as it runs in production: real engines, a Stripe that speaks the real protocol, webhooks over HTTP. */
export interface Stage {
  service: PaymentService;
  /** Further instances of the service on the same database. */
  others: PaymentService[];
  stripe: StripeDouble;
  probe: EventProbe;
  clock: ManualClock;
  webhookUrl: string;
  variables: Record<string, string>;
  /** Stands at each step of a move of money; throw there, and the step is where it dies. */
  at(listener: StepListener): void;
  /** Moves our clock and Stripe's. */
  timePasses(byMs: number): Promise<void>;
  stop(): Promise<void>;
}

const nothing = () => silence;
/** A logger that says nothing. */
export const silence = { debug: nothing, info: nothing, warn: nothing, error: nothing } as unknown as Logger;

export async function setTheStage(
  options: {
    instances?: number;
    variables?: Record<string, string>;
    provider?(real: Provider): Provider;
    /** For stories in which what goes wrong is the story. */
    quiet?: boolean;
  } = {},
): Promise<Stage> {
  const port = await freePort();
  const stripe = await startStripe(port);
  const variables: Record<string, string> = {
    ...testVariables(),
    STRIPE_TIMEOUT_MS: '2000',
    // Comparing with Stripe puts right what other stories leave wrong on purpose: those about it order it.
    RECONCILIATION_MINUTES: '0',
    ...stripe.environment,
    ...options.variables,
  };
  const config = configure({ ...variables, PORT: String(port) });
  const logger = options.quiet ? silence : testLogger('payment');
  await migratePayment(config, logger, join(__dirname, '../migrations'));
  const clock = manualClock();
  const probe = await startEventProbe(variables);
  let listener: StepListener = nobodyListens;
  const instances: PaymentService[] = [];
  for (let count = 0; count < (options.instances ?? 1); count += 1) {
    const built = await buildPaymentService(config, logger, clock, {
      step: (step, subject) => listener(step, subject),
      provider: options.provider,
    });
    await built.start();
    instances.push(built);
  }
  const [service, ...others] = instances as [PaymentService, ...PaymentService[]];
  const http: HttpServer = await service.open(port, '127.0.0.1');
  return {
    ...{ service, others, stripe, probe, clock, variables },
    webhookUrl: `http://127.0.0.1:${http.port}/webhooks/stripe`,
    at: (next) => {
      listener = next;
    },
    timePasses: async (byMs) => {
      clock.advance(byMs);
      await stripe.moveClock(clock.now().getTime() - Date.now());
    },
    stop: async () => {
      await http.drain();
      await Promise.all(instances.map((instance) => instance.stop()));
      await probe.stop();
      await stripe.stop();
    },
  };
}
