import { isId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { ChargebackLooks } from '../chargeback/chargeback-look.service';
import { findFundings } from '../funding/funding.store';
import type { Looks } from '../funding/look.service';
import { bookings, type Booking } from '../ledger/bookings.service';
import { book } from '../ledger/ledger.service';
import { isBooked } from '../ledger/ledger.store';
import { findPlanned, type OperationKind } from '../operation/operation.store';
import type { Operations } from '../operation/operation.worker';
import { ProviderAway, type BalanceMove } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import type { Units } from '../work/unit.service';
import type { Matched } from './match.service';
import { findSurplus, fundingNamedBy } from './provider-transaction.store';

/** How long a run waits for an operation that Stripe has carried out and we have not recorded. */
const waitMsMax = 10_000;
const uniqueViolation = '23505';

export interface Repairs {
  /** Does what is certain about a move that the ledger lacks, by the looks that webhooks lead to. */
  mend(matched: Matched): Promise<void>;
  /** Whether what a move lacks is still on its way here, and no fault. */
  isUnderWay(matched: Matched): Promise<boolean>;
}

/** Books where it is not booked yet. */
function onceBooker(units: Units): (booking: Booking) => Promise<void> {
  return async (booking) => {
    try {
      await units.inOne(async (unit) => {
        if (!(await isBooked(unit, booking.reference))) await book(unit, booking, unit.now);
      });
    } catch (error) {
      // Somebody else has just booked it.
      if ((error as { code?: string }).code !== uniqueViolation) throw error;
    }
  };
}

export function moveRepairs(parts: {
  postgres: Postgres;
  units: Units;
  provider: Provider;
  looks: Looks;
  chargebacks: ChargebackLooks;
  operations: Pick<Operations, 'finish'>;
  logger: Logger;
}): Repairs {
  const { postgres, units, provider, looks, chargebacks, operations, logger } = parts;
  const bookOnce = onceBooker(units);

  async function finish(kind: OperationKind, subject: string): Promise<boolean> {
    const planned = await findPlanned(postgres, kind, subject);
    if (planned) await operations.finish(planned.id, waitMsMax);
    return planned !== undefined;
  }

  async function lookAtPayment({ move, fundingId }: Matched): Promise<void> {
    const paymentIntentId = move.paymentIntentId ?? undefined;
    const named = paymentIntentId === undefined ? undefined : await fundingNamedBy(postgres, paymentIntentId);
    const id = fundingId ?? move.fundingId ?? move.surplusOf ?? named;
    if (isId('funding', id)) await looks.lookAtFunding(id, { paymentIntentId });
  }

  /** A surplus that somebody gave back at Stripe, or that we gave back and did not record. */
  async function returnSurplus(move: BalanceMove): Promise<boolean> {
    const { paymentIntentId } = move;
    if (paymentIntentId === null) return false;
    const surplus = await findSurplus(postgres, paymentIntentId);
    if (!surplus) return false;
    if (await finish('RETURN_SURPLUS', paymentIntentId)) return true;
    const [funding] = await findFundings(postgres, [surplus.fundingId]);
    if (!funding || surplus.amountMinor !== -move.amountMinor) return true;
    const { amountMinor } = surplus;
    await bookOnce(bookings.surplusReturned(funding, { paymentIntentId, amountMinor, currency: move.currency }));
    return true;
  }

  async function mendMoney(matched: Matched): Promise<void> {
    const { move, kind, fundingId } = matched;
    const { id, currency, sourceId } = move;
    if (kind === 'BANK') return bookOnce(bookings.platformPayout({ id, currency, amountMinor: -move.amountMinor }));
    if (kind === 'PROVIDER_FEE') {
      return bookOnce(bookings.providerFee({ id, currency, amountMinor: move.feeMinor - move.amountMinor }));
    }
    if (kind === 'REFUND' && (await returnSurplus(move))) return;
    if (kind === 'CHARGEBACK' && sourceId !== null) return chargebacks.lookAt(sourceId);
    if (kind === 'REVERSAL' && fundingId !== undefined) return looks.lookAtFunding(fundingId);
    if (kind === 'TRANSFER' && isId('funding', move.fundingId)) return void (await finish('TRANSFER', move.fundingId));
    if (kind === 'PAYMENT' || kind === 'REFUND' || kind === 'REFUND_RETURNED') return lookAtPayment(matched);
  }

  return {
    mend: async (matched) => {
      const { move, lacks } = matched;
      const { id, currency, feeMinor: amountMinor } = move;
      try {
        if (lacks.fee) await bookOnce(bookings.providerFee({ id, currency, amountMinor }));
        if (lacks.money) await mendMoney(matched);
      } catch (error) {
        if (error instanceof ProviderAway) throw error;
        const { message, stack } = error as Error;
        logger.error('a move could not be put right', { move: id, error: message, stack });
      }
    },
    isUnderWay: (matched) => isUnderWay({ postgres, provider }, matched),
  };
}

async function isUnderWay(
  { postgres, provider }: { postgres: Postgres; provider: Provider },
  { move, kind }: Matched,
): Promise<boolean> {
  if (kind === 'REFUND' && move.sourceId !== null) {
    return (await provider.transfers.lookAtRefund(move.sourceId)).status === 'PENDING';
  }
  if (kind !== 'TRANSFER' || move.fundingId === null) return false;
  return (await findPlanned(postgres, 'TRANSFER', move.fundingId)) !== undefined;
}
