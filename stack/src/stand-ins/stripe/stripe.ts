import { join } from 'node:path';
import { StandInClock } from '../clock';
import { control } from '../control';
import { afterWork, beforeWork, Failures } from '../failures';
import { json, listen, type HttpReply, type HttpRequest, type Silence } from '../http';
import { Journal } from '../journal';
import { KeptState } from '../kept-state';
import { findRoute } from '../routes';
import type { StandIn, StandInOptions } from '../stand-in';
import { runSessionExpiry } from './checkout-session';
import { controlDisputes } from './dispute-control';
import { runDisputes } from './dispute-life';
import { expressRoutes } from './express-flow';
import { forgetOldEvents } from './event';
import { Idempotency } from './idempotency';
import { importHistory } from './imported-history';
import { controlMoney } from './money-control';
import { onboardingRoutes } from './onboarding-flow';
import { orderedOutcome } from './ordered-outcome';
import { overviewPage } from './overview-page';
import { payRoutes } from './pay-flow';
import { missingPage } from './pay-page';
import { runPendingPayments } from './pending-payment';
import { runPayouts } from './payout-life';
import { runRefunds } from './refund-life';
import { serveStripeApi, type StripeApi } from './stripe-api';
import { StripeWorld, type StripeSettings } from './stripe-world';
import { controlWebhooks } from './webhook-control';
import { WebhookQueue } from './webhook-queue';

export interface StripeOptions extends StandInOptions {
  /** Where the platform's own events go. */
  platformWebhookUrl: string;
  /** Where the connected accounts' events go. */
  connectWebhookUrl: string;
  /** Pauses and fees that differ from the usual ones. */
  settings?: Partial<Omit<StripeSettings, 'secretKey' | 'publicUrl'>>;
}

const secretKey = 'sk_test_kelmah_stand_in';
const secrets = { platform: 'whsec_kelmah_stand_in_platform', connect: 'whsec_kelmah_stand_in_connect' };

const usual: Omit<StripeSettings, 'secretKey' | 'publicUrl'> = {
  settleMs: 2000,
  payoutAfterMs: 3000,
  payoutArrivalMs: 4000,
  feeBasisPoints: 290,
  feeFixedMinor: 30,
  refundsNeedBalance: false,
  disputeAnswerDays: 9,
};

const tickMs = 500;
const pageRoutes = [...payRoutes, ...onboardingRoutes, ...expressRoutes];

/** A page for a person: each request is one transaction, and obeys ordered failures like the API. */
const servePage = async (api: StripeApi, request: HttpRequest): Promise<HttpReply | Silence> => {
  const { world, failures } = api;
  const found = findRoute(pageRoutes, request.method, request.path);
  if (!found) return missingPage();
  const failure = failures.take(request.method, request.path, request.body.toString('utf8'));
  const before = await beforeWork(failure);
  if (typeof before === 'number') return { status: before };
  if (before) return before;
  world.orderedOutcome = orderedOutcome(failure);
  try {
    const reply = world.state.transaction(() => found.route.handler(world, request, found.values));
    return (await afterWork(failure)) ?? reply;
  } finally {
    world.orderedOutcome = null;
  }
};

/** What happens by itself: sessions expire, payouts leave and arrive, old keys are forgotten. */
const tick = (api: StripeApi): void =>
  api.world.state.transaction(() => {
    runSessionExpiry(api.world);
    runPendingPayments(api.world);
    runPayouts(api.world);
    runRefunds(api.world);
    runDisputes(api.world);
    api.idempotency.forgetOld();
    forgetOldEvents(api.world);
  });

/** `GET /__idempotency` counts the kept answers; `DELETE` forgets them all at once. */
const controlKeys = ({ world, idempotency }: StripeApi, request: HttpRequest): HttpReply => {
  if (request.method === 'DELETE') world.state.transaction(() => idempotency.forgetAll());
  return json(200, { kept: idempotency.size });
};

const serve =
  (api: StripeApi, queue: WebhookQueue) =>
  async (request: HttpRequest): Promise<HttpReply | Silence> => {
    const { path } = request;
    const { journal, failures, world } = api;
    const controlled = control({ journal, failures, clock: world.clock, clockMoved: () => tick(api) }, request);
    if (controlled) return controlled;
    if (path === '/__idempotency') return controlKeys(api, request);
    if (path === '/__webhooks') return controlWebhooks(world, queue, request);
    const ordered = controlDisputes(world, request) ?? controlMoney(world, request);
    if (ordered) return ordered;
    if (path === '/__import') return importHistory(world, request);
    if (path.startsWith('/v1/')) return serveStripeApi(api, request);
    if (path === '/' && request.method === 'GET') return overviewPage(world, queue);
    return servePage(api, request);
  };

/**
 * Brings the Stripe stand-in: the API for the SDK, pages to pay and to onboard, webhooks that are signed and tried
 * again. Orders for tests: `/__journal`, `/__failures`, `/__clock`, `/__webhooks`, `/__import`.
 */
export async function bringStripe(options: StripeOptions): Promise<StandIn> {
  const clock = new StandInClock(options.clockOffsetMs);
  const state = new KeptState(join(options.dataDir, 'stripe.log'));
  const queue = new WebhookQueue({
    state,
    clock,
    endpoints: {
      platform: { url: options.platformWebhookUrl, secret: secrets.platform },
      connect: { url: options.connectWebhookUrl, secret: secrets.connect },
    },
    report: options.report,
  });
  const settings: StripeSettings = { ...usual, ...options.settings, secretKey, publicUrl: '' };
  const world = new StripeWorld(state, clock, settings, queue, join(options.dataDir, 'files'));
  const idempotency = new Idempotency(state.collection('idempotency'), () => clock.now());
  const api: StripeApi = { world, journal: new Journal(state), failures: new Failures(), idempotency };
  const fault = (error: Error): void => options.report(`stripe: ${error.stack ?? error.message}`);
  const http = await listen(serve(api, queue), options.port ?? 0, fault);
  const base = `http://127.0.0.1:${http.port}`;
  settings.publicUrl = (options.publicUrl ?? base).replace(/\/$/, '');
  const timer = setInterval(() => {
    try {
      tick(api);
    } catch (error) {
      fault(error as Error);
    }
  }, tickMs);
  queue.wake();
  return {
    name: 'stripe',
    url: settings.publicUrl,
    environment: {
      STRIPE_SECRET_KEY: secretKey,
      STRIPE_API_BASE: base,
      STRIPE_WEBHOOK_SECRET: secrets.platform,
      STRIPE_CONNECT_WEBHOOK_SECRET: secrets.connect,
    },
    stop: async () => {
      clearInterval(timer);
      queue.stop();
      await http.close();
      state.close();
    },
  };
}
