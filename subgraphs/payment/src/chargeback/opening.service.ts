import { minute } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import type { Alerts } from '../alert/alert.service';
import { findContract } from '../contract/contract.store';
import { freeze } from '../funding/freeze.service';
import { FundingStatus, held } from '../funding/funding.states';
import { lockFunding, type FundingRow } from '../funding/funding.store';
import { holdPayouts } from '../payout/hold.service';
import type { DisputeState, WarningState } from '../stripe/dispute.stripe';
import { after } from '../work/backoff.service';
import type { Unit } from '../work/unit.service';
import { chargebackFacts } from './chargeback.events';
import { ChargebackKind, ChargebackStatus, isOpen } from './chargeback.states';
import {
  amendChargeback,
  findChargebackAt,
  insertChargeback,
  type ChargebackChanges,
  type ChargebackRow,
} from './chargeback.store';

/** What people of ours are told under while the bank waits for an answer. */
export const unansweredKey = (id: string): string => `chargeback-unanswered:${id}`;

/** Why a worker's payouts wait. */
export const payoutHoldOf = ({ id }: { id: string }) => ({ reason: 'CHARGEBACK' as const, reference: id });

/** The title of a contract that money was paid for. */
export async function titleOf(unit: Unit, contractId: string): Promise<string> {
  return (await findContract(unit, contractId))?.title ?? '';
}

/**
 * Notes a dispute as Stripe tells it, and stops the money while it is open. What it means once it is over is for
 * `decide`, so one that is over when it is first seen is noted as under review. Answers with undefined where a look that
 * was asked for later was here before.
 */
export async function noteDispute(
  unit: Unit,
  fundingId: string,
  state: DisputeState,
  lookNumber: number,
  alerts: Alerts,
): Promise<ChargebackRow | undefined> {
  const funding = await lockFunding(unit, fundingId);
  if (!funding || state.paymentIntentId === undefined) return undefined;
  const before = await findChargebackAt(unit, state.disputeId);
  if (before && before.lookNumber >= lookNumber) return undefined;
  const status = ChargebackStatus[state.status];
  const seen = {
    kind: ChargebackKind[state.kind],
    status: isOpen(status) ? status : (before?.status ?? ChargebackStatus.UNDER_REVIEW),
    reason: state.reason,
    amountMinor: state.amountMinor,
    lookNumber,
  };
  const noted =
    before ??
    (await insertChargeback(unit, {
      ...aboutOf(funding),
      ...seen,
      providerId: state.disputeId,
      paymentIntentId: state.paymentIntentId,
      currency: state.currency,
      openedAt: state.openedAt,
      id: newId('chargeback', state.openedAt),
    }));
  const changes: ChargebackChanges = {
    ...seen,
    dueBy: state.dueBy,
    providerFeeMinor: state.moves.reduce((sum, { feeMinor }) => sum + feeMinor, 0),
    ...(isOpen(status) && { closedAt: null }),
    ...((!before || isOpen(status)) && before?.lookAt == null && { lookAt: after(unit.now, minute), looks: 0 }),
  };
  const row = await amendChargeback(unit, noted.id, changes);
  if (before?.status === ChargebackStatus.NEEDS_RESPONSE && status !== before.status) {
    await alerts.settle(unansweredKey(row.id), unit);
  }
  const stopped = isOpen(seen.status) ? await stopMoney(unit, funding, row) : row;
  if (!before || (before.kind === ChargebackKind.INQUIRY && seen.kind === ChargebackKind.CHARGEBACK)) {
    const facts = chargebackFacts(stopped, funding, await titleOf(unit, funding.contractId));
    await unit.emit('chargeback.opened', stopped.id, facts);
  }
  return stopped;
}

/** Notes a warning of fraud: while it asks for something to be done, the money stays. Nobody but staff hears of it. */
export async function noteWarning(
  unit: Unit,
  fundingId: string,
  state: WarningState,
  lookNumber: number,
): Promise<ChargebackRow | undefined> {
  const funding = await lockFunding(unit, fundingId);
  if (!funding || state.paymentIntentId === undefined) return undefined;
  const before = await findChargebackAt(unit, state.warningId);
  if (before && before.lookNumber >= lookNumber) return undefined;
  const open = state.actionable && before?.dismissedAt == null;
  const row =
    before ??
    (await insertChargeback(unit, {
      ...aboutOf(funding),
      id: newId('chargeback', state.openedAt),
      kind: ChargebackKind.FRAUD_WARNING,
      // One that is over when it is first seen is closed by `decideWarning`, as any other.
      status: ChargebackStatus.NEEDS_RESPONSE,
      reason: state.reason,
      providerId: state.warningId,
      paymentIntentId: state.paymentIntentId,
      currency: funding.currency,
      amountMinor: funding.amountMinor,
      openedAt: state.openedAt,
      lookNumber,
    }));
  const noted = await amendChargeback(unit, row.id, {
    lookNumber,
    ...(!before && { lookAt: after(unit.now, minute) }),
  });
  return open ? stopMoney(unit, funding, noted) : noted;
}

const aboutOf = ({ id, milestoneId, contractId, hirerId, workerId }: FundingRow) => ({
  ...{ fundingId: id, milestoneId, contractId, hirerId, workerId },
});

/** Money that is with us stays with us; of money that has gone to the worker, nothing leaves for their bank. */
async function stopMoney(unit: Unit, funding: FundingRow, row: ChargebackRow): Promise<ChargebackRow> {
  // A payment that came beside the one that is held goes back by itself, and concerns nothing else.
  if (row.paymentIntentId !== funding.paymentIntentId) return row;
  if (held.has(funding.status)) await freeze(unit, funding, row.id);
  const isPaid = funding.status === FundingStatus.RELEASED && funding.netMinor > 0;
  if (!isPaid || row.kind !== ChargebackKind.CHARGEBACK || row.holdsPayouts) return row;
  await holdPayouts(unit, row.workerId, payoutHoldOf(row));
  return amendChargeback(unit, row.id, { holdsPayouts: true });
}
