import { newId } from '@kelmah/kit/ids/ids';
import { splitFee } from '@kelmah/kit/money/money';
import type { Alerts } from '../src/alert/alert.service';
import { chargebackFollower, chargebackLooks } from '../src/chargeback/chargeback-look.service';
import { findChargebacksOf, type ChargebackRow } from '../src/chargeback/chargeback.store';
import { recovery, reverseTransfer } from '../src/chargeback/recovery.service';
import { answerBank } from '../src/chargeback/answer.service';
import { insertContract } from '../src/contract/contract.store';
import { findFundings, insertFunding, lockFunding, type FundingRow } from '../src/funding/funding.store';
import { fundingLooks } from '../src/funding/look.service';
import { beginRefund, makeRefund } from '../src/funding/refund.service';
import { approveMilestone, sendTransfer } from '../src/funding/release.service';
import { makeSurplusRefund } from '../src/funding/surplus.service';
import { anyHandler, startOperations, type OperationHandlers } from '../src/operation/operation.worker';
import type { PaymentState } from '../src/stripe/provider.stripe';
import type { StepListener } from '../src/work/steps.service';
import { BankDouble } from './bank-double';
import type { Books } from './books';
import { silence } from './stage';

export type BankTruth = BankDouble['truth'];

export interface Terms {
  amountMinor?: number;
  currency?: string;
  feeBasisPoints?: number;
  workerId?: string;
}

const nobodyStands: StepListener = () => Promise.resolve();

/** One hirer's bank against the books: what payment does about it, without anybody else. */
export class BankStory {
  readonly bank = new BankDouble(newId('request').slice(-10));
  /** Keys of what people of ours were told. */
  readonly alerted: string[] = [];
  readonly alerts: Alerts = {
    raise: async ({ key }) => void this.alerted.push(key),
    settle: () => Promise.resolve(),
  };
  private readonly fundingIds: string[] = [];
  private readonly operations;

  constructor(readonly books: Books) {
    const { postgres, units, clock } = books;
    const provider = this.bank.provider();
    this.operations = startOperations({
      ...{ postgres, units, clock, logger: silence, step: nobodyStands },
      handlers: {
        TRANSFER: anyHandler(sendTransfer(provider)),
        REFUND: anyHandler(makeRefund(provider, silence)),
        RETURN_SURPLUS: anyHandler(makeSurplusRefund(provider, silence)),
        REVERSE_TRANSFER: anyHandler(reverseTransfer(provider, this.alerts)),
        SUBMIT_EVIDENCE: anyHandler(answerBank(provider, silence)),
      } as unknown as OperationHandlers,
    });
  }

  /** A look at what is true now, or at what was; `step` stands between asking and writing. */
  looks(truth?: BankTruth, step: StepListener = nobodyStands) {
    const { postgres, units } = this.books;
    const provider = this.bank.provider(truth && (() => truth));
    const follower = chargebackFollower({ postgres, provider, alerts: this.alerts });
    const looks = fundingLooks({ postgres, units, provider, logger: silence, step, follower });
    return { looks, chargebacks: chargebackLooks({ postgres, units, provider, looks, logger: silence }) };
  }

  /** A milestone that the hirer is about to pay; the worker can be paid. */
  async funding(terms: Terms = {}): Promise<FundingRow> {
    const { amountMinor = 100_00, currency = 'GHS', feeBasisPoints = 1_000, workerId = newId('user') } = terms;
    const [contractId, hirerId, milestoneId, id] = [
      newId('contract'),
      newId('user'),
      newId('milestone'),
      newId('funding'),
    ];
    const { fee, net } = splitFee({ amountMinor, currency }, feeBasisPoints);
    this.fundingIds.push(id);
    return this.books.units.inOne(async (unit) => {
      const people = { hirerId, workerId, currency };
      const contract = { id: contractId, title: 'A wall', ...people, feeBasisPoints, activatedAt: unit.now };
      await insertContract(unit, contract, [{ id: milestoneId, title: 'Stones', position: 1, amountMinor }]);
      await unit.query(
        `INSERT INTO payout_account (id, user_id, stripe_account_id, status, created_at)
         VALUES ($1, $2, $3, 'READY', $4) ON CONFLICT DO NOTHING`,
        [`pac_${workerId.slice(4)}`, workerId, `acct_${workerId}`, unit.now],
      );
      const split = { amountMinor, feeMinor: fee.amountMinor, netMinor: net.amountMinor };
      const made = { id, milestoneId, contractId, ...people, ...split, createdAt: unit.now, lookAt: null };
      const row = await insertFunding(unit, made);
      if (!row) throw new Error('No funding');
      return row;
    });
  }

  /** The hirer pays, and we hear of it. */
  async pays({ id, amountMinor, currency }: FundingRow): Promise<PaymentState> {
    const payment = this.bank.pays(id, amountMinor, currency);
    await this.hears(id, payment);
    return payment;
  }

  /** Some news of this payment comes in. */
  hears(fundingId: string, { paymentIntentId }: PaymentState): Promise<void> {
    return this.looks().looks.lookAtFunding(fundingId, { paymentIntentId });
  }

  approves({ milestoneId }: FundingRow): Promise<void> {
    return this.books.units.inOne((unit) => approveMilestone(unit, milestoneId, unit.now, silence));
  }

  givesUp(fundingId: string): Promise<void> {
    return this.books.units.inOne(async (unit) => {
      const funding = await lockFunding(unit, fundingId);
      if (funding) await beginRefund(unit, funding, { userId: funding.hirerId, reason: 'We agreed to stop.' });
    });
  }

  /** Pays and releases: the money is with the worker. */
  async released(terms: Terms = {}): Promise<{ funding: FundingRow; payment: PaymentState }> {
    const funding = await this.funding(terms);
    const payment = await this.pays(funding);
    await this.approves(funding);
    await this.works();
    return { funding: await this.now(funding.id), payment };
  }

  /** Asks the worker's account what it has, and writes down what is to be fetched of it. */
  async plansRecovery(fundingId: string): Promise<void> {
    const { postgres, units } = this.books;
    const { recover } = recovery({ postgres, units, provider: this.bank.provider() });
    for (const { id } of await this.chargebacks(fundingId)) await recover(id);
  }

  /** What is due now: operations that wait, and what is to be fetched back. */
  async works(): Promise<void> {
    const { postgres, units, clock } = this.books;
    const { recover } = recovery({ postgres, units, provider: this.bank.provider() });
    for (let round = 0; round < 5; round += 1) {
      const due = await postgres.query<{ id: string }>(
        `SELECT id FROM operation WHERE status = 'PLANNED' AND next_at <= $2 AND (subject = ANY($1)
           OR request->>'fundingId' = ANY($1)) AND kind <> 'SET_PAYOUT_SCHEDULE' ORDER BY created_at, id`,
        [this.fundingIds, clock.now()],
      );
      for (const { id } of due) await this.operations.finish(id, 10_000);
      const owing = (await findChargebacksOf(postgres, this.fundingIds)).filter(
        ({ recoverAt }) => recoverAt !== null && recoverAt <= clock.now(),
      );
      for (const { id } of owing) await recover(id);
      if (due.length + owing.length === 0) return;
    }
  }

  async now(id: string): Promise<FundingRow> {
    const [row] = await findFundings(this.books.postgres, [id]);
    if (!row) throw new Error('No funding');
    return row;
  }

  chargebacks(fundingId: string): Promise<ChargebackRow[]> {
    return findChargebacksOf(this.books.postgres, [fundingId]);
  }

  /** What the books say of some fundings by kind of account, but for zeros: minor units, debits positive. */
  async balances(...fundingIds: string[]): Promise<Record<string, number>> {
    const rows = await this.books.postgres.query<{ kind: string; sum: number }>(
      `SELECT account.kind, sum(entry.amount_minor)::bigint AS sum FROM ledger_entry AS entry
       JOIN ledger_account AS account ON account.id = entry.account_id
       JOIN ledger_transaction AS booked ON booked.id = entry.transaction_id
       WHERE booked.funding_id = ANY($1) GROUP BY 1 HAVING sum(entry.amount_minor) <> 0 ORDER BY 1`,
      [fundingIds],
    );
    return Object.fromEntries(rows.map(({ kind, sum }) => [kind, sum]));
  }

  /** The events of this type that were told of a subject. */
  async told(type: string, subject: string): Promise<Record<string, unknown>[]> {
    const rows = await this.books.postgres.query<{ data: Record<string, unknown> }>(
      `SELECT event->'data' AS data FROM outbox WHERE event->>'type' = $1 AND event->>'subject' = $2 ORDER BY position`,
      [type, subject],
    );
    return rows.map(({ data }) => data);
  }
}
