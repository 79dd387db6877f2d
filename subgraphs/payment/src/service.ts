import { hour, second, systemClock, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectMail } from '@kelmah/kit/mail/mail';
import { connectPostgres, type Postgres } from '@kelmah/kit/postgres/postgres';
import { postgresOutbox } from '@kelmah/kit/postgres/postgres-outbox';
import { layGround, type Ground, type Timer } from '@kelmah/kit/server/ground';
import type { Route } from '@kelmah/kit/server/http';
import type { Service } from '@kelmah/kit/server/run-service';
import type { GraphQLSchema } from 'graphql';
import { alertService, startAlertLetters, type Alerts } from './alert/alert.service';
import { answerBank } from './chargeback/answer.service';
import { chargebackFollower, chargebackLooks, type ChargebackLooks } from './chargeback/chargeback-look.service';
import { chargebackReader } from './chargeback/chargeback-reader.service';
import { chargebackService } from './chargeback/chargeback.service';
import { chargebackRounds } from './chargeback/chargeback.worker';
import { reverseTransfer } from './chargeback/recovery.service';
import type { PaymentConfig } from './config';
import { paymentConsumers } from './consumers';
import { disputeReader } from './dispute/dispute-reader.service';
import { disputeService } from './dispute/dispute.service';
import { findDueDisputes } from './dispute/dispute.store';
import { bringUpToDate } from './dispute/due-dispute.service';
import { documents } from './document/document.service';
import { earningService } from './earning/earning.service';
import { checkoutPlans, closeCheckout, openCheckout, type CheckoutPlans } from './funding/checkout.service';
import { findReleasable, takeDueLooks } from './funding/funding-due.store';
import { fundingReader } from './funding/funding-reader.service';
import { fundingService } from './funding/funding.service';
import { fundingLooks, type Looks } from './funding/look.service';
import { makeRefund } from './funding/refund.service';
import { resumeRelease, sendTransfer } from './funding/release.service';
import { makeSurplusRefund } from './funding/surplus.service';
import { anyHandler, startOperations, type Operations } from './operation/operation.worker';
import { endOverHolds } from './payout/hold.service';
import { onboarding, openAccount } from './payout/onboarding.service';
import { takeDueAccountLooks } from './payout/payout-account.store';
import { findOverHolds } from './payout/payout-hold.store';
import { payoutReader } from './payout/payout-reader.service';
import { payoutLooks, type PayoutLooks } from './payout/payout.service';
import { schedules, setSchedule } from './payout/schedule.service';
import { startReconciliation, type Reconciliation } from './reconciliation/reconciliation.worker';
import { moveRepairs } from './reconciliation/repair.service';
import { reconciliationDesk } from './reconciliation/reconciliation-desk.service';
import { paymentGraph } from './schema';
import { serviceRole } from './ledger/service-role.store';
import { stripeProvider, type Provider } from './stripe/stripe.stripe';
import { ledgerWatch, watchEveryMs } from './watch/ledger-watch.service';
import { stripeWebhooks } from './webhook/stripe.webhook';
import { startWebhookCleaning, startWebhookWork } from './webhook/webhook.worker';
import { startRound, type Round } from './work/round.worker';
import { nobodyListens, type StepListener } from './work/steps.service';
import { transactionUnits, type Units } from './work/unit.service';

export interface PaymentService extends Service {
  schema: GraphQLSchema;
  postgres: Postgres;
  provider: Provider;
  units: Units;
  reconciliation: Reconciliation;
  /** Does all that is due, in the order in which one follows from the other. */
  work(): Promise<void>;
}

/** What everything in payment stands on. */
interface Floor {
  config: PaymentConfig;
  ground: Ground;
  postgres: Postgres;
  provider: Provider;
  units: Units;
  plans: CheckoutPlans;
  alerts: Alerts;
  clock: Clock;
  logger: Logger;
  step: StepListener;
}

/** Rounds of work by name; a nudge before they are made goes nowhere, as nothing can be due yet. */
class Rounds {
  private readonly made = new Map<string, Round>();

  add<Made extends Round>(round: Made): Made {
    this.made.set(round.name, round);
    return round;
  }

  nudge(...names: string[]): void {
    for (const name of names) this.made.get(name)?.nudge();
  }

  timers(): Timer[] {
    return [...this.made.values()].map((round) => ({ name: round.name, everyMs: second, work: () => round.run() }));
  }

  async runAll(): Promise<void> {
    for (const round of this.made.values()) await round.run();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.made.values()].map((round) => round.stop()));
  }
}

/** Where tests take hold: the steps of a move of money, and what Stripe answers. */
export interface Seams {
  step?: StepListener;
  provider?(real: Provider): Provider;
}

export async function buildPaymentService(
  config: PaymentConfig,
  logger: Logger,
  clock: Clock = systemClock,
  seams: Seams = {},
): Promise<PaymentService> {
  const postgres = connectPostgres({
    url: config.DATABASE_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: 'payment',
    logger,
    role: serviceRole(config.KELMAH_NAMESPACE),
  });
  const outbox = postgresOutbox(postgres);
  const checks = { postgresql: () => postgres.check() };
  const ground = await layGround(
    { name: 'payment', outbox, checks, stop: () => postgres.stop() },
    config,
    logger,
    clock,
  );
  const stripe = stripeProvider({
    secretKey: config.STRIPE_SECRET_KEY,
    apiBase: config.STRIPE_API_BASE,
    timeoutMs: config.STRIPE_TIMEOUT_MS,
  });
  const provider = seams.provider?.(stripe) ?? stripe;
  const step = seams.step ?? nobodyListens;
  const rounds = new Rounds();
  const committed = () => {
    ground.nudge();
    rounds.nudge('operations', 'releases', 'disputes', 'recoveries');
  };
  const units = transactionUnits({ postgres, clock, live: ground.live, committed });
  const plans = checkoutPlans(config.WEB_URL);
  const alerts = alertService({ postgres, clock, logger, to: config.ALERT_EMAIL });
  return raise({ config, ground, postgres, provider, units, plans, alerts, clock, logger, step }, rounds);
}

function raise(floor: Floor, rounds: Rounds): PaymentService {
  const { config, ground, postgres, provider, units, plans, alerts, clock, logger, step } = floor;
  const follower = chargebackFollower({ postgres, provider, alerts });
  const looks = fundingLooks({ postgres, units, provider, logger, step, follower });
  const chargebacks = chargebackLooks({ postgres, units, provider, looks, logger });
  const payouts = payoutLooks({ postgres, units, provider, coolingOffMs: config.PAYOUT_COOLING_OFF_HOURS * hour });
  const operations = rounds.add(operationsOn(floor));
  rounds.add(startWebhookWork({ postgres, units, clock, logger, looks, chargebacks, payouts }));
  rounds.add(
    startRound<string>({
      name: 'funding looks',
      logger,
      take: (limit) => takeDueLooks(postgres, clock.now(), limit),
      handle: (id) => looks.lookAtFunding(id),
    }),
  );
  rounds.add(
    startRound<string>({
      name: 'account looks',
      logger,
      take: (limit) => takeDueAccountLooks(postgres, clock.now(), limit),
      handle: (stripeAccountId) => payouts.lookAtAccount(stripeAccountId),
    }),
  );
  rounds.add(
    startRound<string>({
      name: 'payout holds',
      logger,
      take: (limit) => findOverHolds(postgres, clock.now(), limit),
      handle: (id) => units.inOne((unit) => endOverHolds(unit, id)),
    }),
  );
  rounds.add(
    startRound<string>({
      name: 'releases',
      logger,
      take: (limit) => findReleasable(postgres, limit),
      handle: (id) => units.inOne((unit) => resumeRelease(unit, id)),
    }),
  );
  rounds.add(
    startRound<string>({
      name: 'disputes',
      logger,
      take: (limit) => findDueDisputes(postgres, clock.now(), limit),
      handle: (id) => bringUpToDate(units, id),
    }),
  );
  chargebackRounds({ ...floor, looks: chargebacks }).forEach((round) => rounds.add(round));
  const reconciliation = rounds.add(reconciliationOn(floor, { looks, chargebacks, payouts, operations }));
  const graph = graphOn(floor, { looks, chargebacks, operations }, rounds);
  const routes = doorsOn(floor, rounds);
  const stopLetters = sendLetters(floor, rounds);
  const watch = ledgerWatch({ postgres, clock, logger, alerts });
  const service = ground.raise({
    schema: graph.schema,
    consumers: paymentConsumers({ units, plans, logger }),
    timers: [...rounds.timers(), { name: 'ledger watch', everyMs: watchEveryMs, work: () => watch.round() }],
    routes,
    stop: async () => {
      await rounds.stop();
      stopLetters();
    },
  });
  return { ...service, schema: graph.schema, postgres, provider, units, reconciliation, work: () => rounds.runAll() };
}

function reconciliationOn(
  floor: Floor,
  movers: Pick<Movers, 'looks' | 'chargebacks' | 'operations'> & { payouts: PayoutLooks },
): Reconciliation {
  const { config, postgres, provider, alerts, clock, logger } = floor;
  const { payouts } = movers;
  const repairs = moveRepairs({ ...floor, ...movers });
  const everyMinutes = config.RECONCILIATION_MINUTES;
  return startReconciliation({ postgres, provider, repairs, payouts, alerts, clock, logger, everyMinutes });
}

function operationsOn({ postgres, units, provider, plans, alerts, clock, logger, step }: Floor): Operations {
  return startOperations({
    ...{ postgres, units, clock, logger, step },
    handlers: {
      OPEN_CHECKOUT: anyHandler(openCheckout(provider, plans)),
      CLOSE_CHECKOUT: anyHandler(closeCheckout(provider)),
      TRANSFER: anyHandler(sendTransfer(provider)),
      REFUND: anyHandler(makeRefund(provider, logger)),
      RETURN_SURPLUS: anyHandler(makeSurplusRefund(provider, logger)),
      OPEN_ACCOUNT: anyHandler(openAccount(provider)),
      SET_PAYOUT_SCHEDULE: anyHandler(setSchedule(provider)),
      SUBMIT_EVIDENCE: anyHandler(answerBank(provider, logger)),
      REVERSE_TRANSFER: anyHandler(reverseTransfer(provider, alerts)),
    },
  });
}

/** The doors for webhooks, and the cleaning behind them. */
function doorsOn({ config, postgres, provider, clock, logger, step }: Floor, rounds: Rounds): Route[] {
  rounds.add(startWebhookCleaning({ postgres, clock, logger }));
  return stripeWebhooks({
    ...{ provider, queries: postgres, clock, logger, step },
    live: config.STRIPE_MODE === 'live',
    secrets: { platform: config.STRIPE_WEBHOOK_SECRET, connect: config.STRIPE_CONNECT_WEBHOOK_SECRET },
    taken: () => rounds.nudge('webhooks'),
  });
}

/** Sends alerts by e-mail where somebody is to get them. Answers with what ends it. */
function sendLetters({ config, postgres, clock, logger }: Floor, rounds: Rounds): () => void {
  const { ALERT_EMAIL: to, SMTP_URL: url, MAIL_FROM: from } = config;
  if (to === undefined || url === undefined) return () => undefined;
  const mail = connectMail({ url, from });
  rounds.add(startAlertLetters({ postgres, clock, logger, mail, to }));
  return () => mail.stop();
}

/** What the graph's mutations set in motion. */
interface Movers {
  looks: Looks;
  chargebacks: ChargebackLooks;
  operations: Operations;
}

function graphOn(floor: Floor, { looks, chargebacks, operations }: Movers, rounds: Rounds) {
  const { config, ground, postgres, provider, units, plans, alerts, clock, step } = floor;
  const fundings = fundingService({
    ...{ postgres, units, clock, looks, operations, plans, step },
    lookIsDue: () => rounds.nudge('funding looks'),
  });
  const reader = fundingReader({ postgres, live: ground.live, service: fundings });
  return paymentGraph({
    fundings,
    fundingReader: reader,
    disputes: disputeService({ postgres, units, step, answerHours: config.DISPUTE_ANSWER_HOURS }),
    disputeReader: disputeReader({ postgres, clock }),
    chargebacks: chargebackService({ postgres, units, operations, step, looks: chargebacks }),
    chargebackReader: chargebackReader(postgres),
    documents: documents({ queries: postgres, reader, clock }),
    onboarding: onboarding({
      ...{ postgres, units, provider, operations, clock },
      webUrl: config.WEB_URL,
      country: config.PAYOUT_COUNTRY,
    }),
    schedules: schedules(units),
    payoutReader: payoutReader({ postgres, clock, lookIsDue: () => rounds.nudge('account looks') }),
    earnings: earningService(postgres, clock),
    reconciliation: reconciliationDesk({ postgres, clock, alerts, runIsDue: () => rounds.nudge('reconciliation') }),
    queries: postgres,
  });
}
