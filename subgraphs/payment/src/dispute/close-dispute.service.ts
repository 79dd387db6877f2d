import { userIdOfViewer } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, type Refusal } from '@kelmah/kit/errors/refusal';
import { z } from 'zod';
import { findContract } from '../contract/contract.store';
import { bodyHash, decided, doneBefore, keepRequest, Refused, wrongState } from '../funding/client-request.service';
import { idempotencyKey } from '../funding/fund-milestone.service';
import { FundingStatus } from '../funding/funding.states';
import { moveFunding } from '../funding/funding.store';
import { releaseIfApproved } from '../funding/release.service';
import { partsOf } from '../ledger/funding-parts.store';
import type { StepListener } from '../work/steps.service';
import type { Unit, Units } from '../work/unit.service';
import { lockCase, whyNotMove, type Case } from './dispute-case.service';
import { moneyWish, readRefund } from './dispute-words.service';
import { disputeFacts } from './dispute-facts.service';
import { DisputeMove, DisputeStatus } from './dispute.states';
import { moveDispute, type DisputeRow } from './dispute.store';
import { decide } from './settlement.service';

const named = z.object({ disputeId: z.string() });
const settlement = z.object({
  disputeId: z.string(),
  refunded: moneyWish,
  reason: z
    .string()
    .trim()
    .min(10, 'Say in at least 10 characters why: both sides read it.')
    .max(2_000, 'At most 2,000 characters.'),
  endsContract: z.boolean(),
  idempotencyKey,
});

interface Parts {
  units: Units;
  step: StepListener;
}
type Close = (viewer: Viewer, raw: unknown) => Promise<DisputeRow | Refusal>;

/** Who opened a dispute takes it back: the money is held as before, or released where it was approved meanwhile. */
export function withdrawDispute(parts: Parts): Close {
  return async (viewer, raw) => {
    const wish = parseInput(named, raw);
    if (isRefusal(wish)) return wish;
    return closed(parts, async (unit) => {
      const found = await lockCase(unit, viewer, wish.disputeId);
      const { dispute } = found;
      if (dispute.status === DisputeStatus.WITHDRAWN && dispute.openedById === viewer.userId) return dispute;
      mustBeAble(DisputeMove.WITHDRAW, viewer, found, unit);
      await mustGoOn(unit, dispute);
      return withdraw(unit, found);
    });
  };
}

/** @throws Refused where the contract is over: held money would wait for an approval that nobody can give */
async function mustGoOn(unit: Unit, { contractId }: DisputeRow): Promise<void> {
  const contract = await findContract(unit, contractId);
  if (!contract?.cancelledAt) return;
  throw new Refused(wrongState('The contract has ended, so this cannot be taken back. Give in, or let staff decide.'));
}

async function withdraw(unit: Unit, { dispute, funding }: Case): Promise<DisputeRow> {
  const { heldMinor } = await partsOf(unit, funding.id);
  const changes = { dueAt: unit.now, closedAt: unit.now, amountMinor: heldMinor };
  const withdrawn = await moveDispute(unit, dispute.id, 'WITHDRAW', changes);
  await unit.emit('dispute.withdrawn', dispute.id, await disputeFacts(unit, withdrawn));
  const held = await moveFunding(unit, funding.id, 'WITHDRAW', {});
  unit.changed(held);
  await releaseIfApproved(unit, held);
  return withdrawn;
}

/** A side gives in: all of it goes to the other. */
export function concedeDispute(parts: Parts): Close {
  return async (viewer, raw) => {
    const wish = parseInput(named, raw);
    if (isRefusal(wish)) return wish;
    return closed(parts, async (unit) => {
      const found = await lockCase(unit, viewer, wish.disputeId);
      const { dispute, funding } = found;
      const byHirer = viewer.userId === dispute.hirerId;
      const conceded = dispute.decidedBy === 'HIRER' || dispute.decidedBy === 'WORKER';
      if (conceded && dispute.decidedById === viewer.userId) return dispute;
      mustBeAble(DisputeMove.CONCEDE, viewer, found, unit);
      const { heldMinor } = await partsOf(unit, funding.id);
      return decide(unit, found, {
        move: 'CONCEDE',
        refundedMinor: byHirer ? 0 : heldMinor,
        by: byHirer ? 'HIRER' : 'WORKER',
        userId: userIdOfViewer(viewer),
        reason: byHirer
          ? 'The hirer agreed that all of it goes to the worker.'
          : 'The worker agreed to give all of it back.',
        endsContract: false,
      });
    });
  };
}

/** Staff decide where the money goes. */
export function settleDispute(parts: Parts): Close {
  return async (viewer, raw) => {
    const wish = parseInput(settlement, raw);
    if (isRefusal(wish)) return wish;
    const { disputeId, refunded, reason, endsContract } = wish;
    const request = {
      userId: userIdOfViewer(viewer),
      key: wish.idempotencyKey,
      bodyHash: bodyHash('settle', disputeId, JSON.stringify([refunded, endsContract]), reason),
    };
    return closed(parts, async (unit) => {
      const found = await lockCase(unit, viewer, disputeId);
      if ((await doneBefore(unit, request)) !== undefined) return found.dispute;
      mustBeAble(DisputeMove.SETTLE, viewer, found, unit);
      const { heldMinor } = await partsOf(unit, found.funding.id);
      const held = { amountMinor: heldMinor, currency: found.funding.currency };
      const refundedMinor = readRefund(refunded, held, 'refunded');
      await keepRequest(unit, request, disputeId);
      const by = { by: 'STAFF', userId: request.userId } as const;
      return decide(unit, found, { move: 'SETTLE', refundedMinor, reason, endsContract, ...by });
    });
  };
}

/** Closes in one transaction; what is to be asked of Stripe is written down in it. */
async function closed(
  { units, step }: Parts,
  work: (unit: Unit) => Promise<DisputeRow>,
): Promise<DisputeRow | Refusal> {
  const dispute = await decided(units, work);
  if (!isRefusal(dispute)) await step('operation written', dispute.fundingId);
  return dispute;
}

/** @throws Refused where the viewer may not, or the money has gone by another way just now */
function mustBeAble(move: DisputeMove, viewer: Viewer, { dispute, funding }: Case, unit: Unit): void {
  const refusal = whyNotMove(move, viewer, dispute, unit.now);
  if (refusal) throw new Refused(refusal);
  if (funding.status !== FundingStatus.DISPUTED) throw new Refused(wrongState('This dispute is closed.'));
}
