import { hour, manualClock, type ManualClock } from '@kelmah/kit/clock/clock';
import type { Consumer } from '@kelmah/kit/events/consumer';
import { makeEvent, type EventData, type EventRecord, type EventType } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import { aPerson } from '@kelmah/kit/testing/graph';
import type { Alerts } from '../../src/alert/alert.service';
import { answerBank } from '../../src/chargeback/answer.service';
import { chargebackFollower, chargebackLooks } from '../../src/chargeback/chargeback-look.service';
import { chargebackService } from '../../src/chargeback/chargeback.service';
import { recovery, reverseTransfer } from '../../src/chargeback/recovery.service';
import { paymentConsumers } from '../../src/consumers';
import { disputeService } from '../../src/dispute/dispute.service';
import { checkoutPlans, closeCheckout, openCheckout } from '../../src/funding/checkout.service';
import { fundingService } from '../../src/funding/funding.service';
import { fundingLooks } from '../../src/funding/look.service';
import { makeRefund } from '../../src/funding/refund.service';
import { sendTransfer } from '../../src/funding/release.service';
import { makeSurplusRefund } from '../../src/funding/surplus.service';
import { anyHandler, startOperations, type OperationHandlers } from '../../src/operation/operation.worker';
import { payoutLooks } from '../../src/payout/payout.service';
import type { MoneyStep, StepListener } from '../../src/work/steps.service';
import { transactionUnits, type Units } from '../../src/work/unit.service';
import type { Books } from '../books';
import { aJudge } from '../dispute-story';
import { silence } from '../stage';
import type { Person } from '../views';
import { HistoryBank } from './history-bank';

/** A process that died where a history says so: whatever it had not committed is gone. */
export class Killed extends Error {}

/** A death that waits to happen: at a labelled step, or between the last write of a transaction and its commit. */
export type Death = MoneyStep | 'commit';

export interface Terms {
  amounts: number[];
  currency: string;
  feeBasisPoints: number;
  ready: boolean;
}

const nobodyListens: StepListener = () => Promise.resolve();
const unwatched = { wake: () => undefined, listen: () => () => undefined, stop: () => undefined };

/** Units whose transactions may die before they are committed. */
function mortal(units: Units, dies: (death: Death) => boolean): Units {
  return {
    inOne: (work) =>
      units.inOne(async (unit) => {
        const result = await work(unit);
        if (dies('commit')) throw new Killed();
        return result;
      }),
  };
}

/** One contract with its people, its bank and its clock: payment as it is made, but for the network and the timers. */
export class HistoryWorld {
  readonly bank = new HistoryBank(newId('request').slice(-12));
  readonly clock: ManualClock = manualClock();
  readonly hirer: Person = aPerson('HIRER');
  readonly worker: Person = aPerson('WORKER');
  readonly staff: Person = { ...aJudge(), permissions: ['disputes', 'finance'] };
  readonly contractId = newId('contract');
  readonly milestoneIds: string[];
  readonly accountAtStripe: string;
  death: Death | undefined;
  readonly alerted: string[] = [];
  readonly services;
  private readonly consumers: Map<string, Consumer>;

  constructor(
    readonly books: Books,
    readonly terms: Terms,
  ) {
    this.milestoneIds = terms.amounts.map(() => newId('milestone'));
    this.accountAtStripe = `acct_${this.worker.userId}`;
    this.bank.isReady = terms.ready;
    this.services = this.build();
    const { units, plans } = this.services;
    this.consumers = new Map(paymentConsumers({ units, plans, logger: silence }).map((one) => [one.name, one]));
  }

  /** Whether it dies here; it dies once. */
  private readonly dies = (death: Death): boolean => {
    if (this.death !== death) return false;
    this.death = undefined;
    return true;
  };

  private readonly step: StepListener = async (reached) => {
    if (this.dies(reached)) throw new Killed();
  };

  private build() {
    const { postgres } = this.books;
    const { clock, step } = this;
    const provider = this.bank.provider();
    const made = transactionUnits({ postgres, clock, live: unwatched, committed: () => undefined });
    const units = mortal(made, this.dies);
    const plans = checkoutPlans('http://127.0.0.1:5173');
    const alerts: Alerts = {
      raise: async ({ key }) => void this.alerted.push(key),
      settle: () => Promise.resolve(),
    };
    const base = { postgres, units, provider, logger: silence };
    const follower = chargebackFollower({ postgres, provider, alerts });
    const looksAt = (at: StepListener) => fundingLooks({ ...base, step: at, follower });
    const looks = looksAt(step);
    const chargebacks = chargebackLooks({ ...base, looks });
    const operations = startOperations({
      ...{ postgres, units, clock, logger: silence, step },
      handlers: {
        OPEN_CHECKOUT: anyHandler(openCheckout(provider, plans)),
        CLOSE_CHECKOUT: anyHandler(closeCheckout(provider)),
        TRANSFER: anyHandler(sendTransfer(provider)),
        REFUND: anyHandler(makeRefund(provider, silence)),
        RETURN_SURPLUS: anyHandler(makeSurplusRefund(provider, silence)),
        REVERSE_TRANSFER: anyHandler(reverseTransfer(provider, alerts)),
        SUBMIT_EVIDENCE: anyHandler(answerBank(provider, silence)),
      } as unknown as OperationHandlers,
    });
    return {
      ...{ units, plans, looks, operations, chargebackLooks: chargebacks },
      /** A look whose answer is written when `goOn` says so. */
      lateLook: (goOn: StepListener) => looksAt(goOn),
      payouts: payoutLooks({ postgres, units, provider, coolingOffMs: hour }),
      recovery: recovery({ postgres, units, provider }),
      disputes: disputeService({ postgres, units, step, answerHours: 48 }),
      chargebacks: chargebackService({ postgres, units, operations, looks: chargebacks, step }),
      fundings: fundingService({
        ...{ postgres, units, clock, looks, operations, plans, step: nobodyListens },
        lookIsDue: () => undefined,
      }),
    };
  }

  /** Both have signed; the worker has an account, whether money can be sent there or not. */
  async begin(): Promise<void> {
    const { amounts, currency, feeBasisPoints, ready } = this.terms;
    await this.hears('contract.activated', this.contractId, {
      ...{ contractId: this.contractId, jobId: newId('job'), applicationId: newId('application'), title: 'A wall' },
      ...{ hirerId: this.hirer.userId, workerId: this.worker.userId, currency, feeBasisPoints },
      amountMinor: amounts.reduce((sum, amount) => sum + amount, 0),
      milestones: amounts.map((amountMinor, index) => ({
        ...{ milestoneId: this.milestoneIds[index] ?? '', title: 'Part', position: index + 1, amountMinor },
      })),
    });
    await this.books.postgres.query(
      `INSERT INTO payout_account (id, user_id, stripe_account_id, status, created_at) VALUES ($1, $2, $3, $4, $5)`,
      [
        newId('payoutAccount'),
        this.worker.userId,
        this.accountAtStripe,
        ready ? 'READY' : 'RESTRICTED',
        this.clock.now(),
      ],
    );
  }

  /** Something is told by another service, so many times. */
  async hears<Type extends EventType>(type: Type, subject: string, data: EventData<Type>, times = 1): Promise<void> {
    const event = makeEvent(type, subject, data, { clock: this.clock }) as EventRecord;
    const consumer = this.consumers.get(type.replaceAll('.', '-'));
    if (!consumer) throw new Error(`Nobody hears ${type}`);
    await Promise.all(Array.from({ length: times }, () => this.survives(() => consumer.handle(event as never))));
  }

  /** What died is begun again, as a restart, a redelivery or a person's second try do. */
  async survives<Result>(work: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
    }
  }
}
