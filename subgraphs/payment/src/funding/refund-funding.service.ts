import { userIdOfViewer } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId } from '@kelmah/kit/ids/ids';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { z } from 'zod';
import { findMilestone, type AgreedMilestone } from '../contract/contract.store';
import { findPlanned } from '../operation/operation.store';
import type { Operations } from '../operation/operation.worker';
import type { StepListener } from '../work/steps.service';
import type { Unit, Units } from '../work/unit.service';
import {
  bodyHash,
  decided,
  keepRequest,
  madeBefore,
  Refused,
  wrongState,
  type KeyedRequest,
} from './client-request.service';
import { idempotencyKey } from './fund-milestone.service';
import { FundingStatus, payable } from './funding.states';
import { findFundings, lockFunding, type FundingRow } from './funding.store';
import { isFinance, isParty, maySeeFunding } from './funding-sight.service';
import { beginRefund } from './refund.service';

const waitMsMax = 10_000;

const input = z.object({
  fundingId: z.string(),
  idempotencyKey,
  reason: z.string().trim().min(3, 'Say in a few words why.').max(500, 'At most 500 characters.'),
});

export type RefundFunding = (viewer: Viewer, raw: unknown) => Promise<FundingRow | Refusal>;

/** Gives held money back to the hirer, where the viewer may. */
export function refundFunding(parts: {
  postgres: Postgres;
  units: Units;
  operations: Operations;
  step: StepListener;
}): RefundFunding {
  const { postgres, units, operations, step } = parts;
  return async (viewer, raw) => {
    const wish = parseInput(input, raw);
    if (isRefusal(wish)) return wish;
    const { fundingId, reason } = wish;
    const [known] = isId('funding', fundingId) ? await findFundings(postgres, [fundingId]) : [];
    if (!known || !maySeeFunding(viewer, known)) return refuse.notFound('There is no such payment.', 'fundingId');
    const request = {
      userId: userIdOfViewer(viewer),
      key: wish.idempotencyKey,
      bodyHash: bodyHash('refund', fundingId, reason),
    };
    const operationId = await decided(units, (unit) => giveBack(unit, viewer, { fundingId, reason }, request));
    if (isRefusal(operationId)) return operationId;
    await step('operation written', fundingId);
    if (operationId !== undefined) await operations.finish(operationId, waitMsMax);
    const [funding] = await findFundings(postgres, [fundingId]);
    return funding ?? known;
  };
}

/** Moves a funding to REFUNDING where the viewer may. Answers with the operation to finish. */
async function giveBack(
  unit: Unit,
  viewer: Viewer,
  wish: { fundingId: string; reason: string },
  request: KeyedRequest,
): Promise<string | undefined> {
  const funding = await lockFunding(unit, wish.fundingId);
  if (!funding) throw new Error(`No funding ${wish.fundingId}`);
  if (await madeBefore(unit, request)) return (await findPlanned(unit, 'REFUND', funding.id))?.id;
  const refusal = whyNot(viewer, funding, await findMilestone(unit, funding.milestoneId));
  if (refusal) throw new Refused(refusal);
  await keepRequest(unit, request, funding.id);
  return (await beginRefund(unit, funding, { userId: request.userId, reason: wish.reason }))?.id;
}

function whyNot(viewer: Viewer, funding: FundingRow, milestone: AgreedMilestone | undefined): Refusal | undefined {
  const { status } = funding;
  if (!isParty(viewer, funding) && !isFinance(viewer)) {
    return refuse.forbidden('Only its hirer, its worker and staff with finance give a payment back.');
  }
  if (payable.has(status) || status === FundingStatus.PROCESSING) return wrongState('Nothing has been paid yet.');
  if (status === FundingStatus.REFUNDED) return wrongState('The money has gone back already.');
  if (status === FundingStatus.DISPUTED) return wrongState('There is a dispute about this payment, which decides.');
  if (status === FundingStatus.SETTLING) return wrongState('It was decided how this payment is parted.');
  if (status === FundingStatus.CHARGED_BACK) return wrongState("The payer's bank took the money back already.");
  if (status === FundingStatus.REFUNDING) return wrongState('The money is on its way back already.');
  if (status !== FundingStatus.HELD || milestone?.approvedAt) {
    return wrongState('The milestone was approved and the money belongs to the worker.');
  }
  const hirerAlone = viewer.userId === funding.hirerId && !isFinance(viewer);
  if (hirerAlone && milestone?.startedAt) {
    return wrongState('The work has begun. Ask the worker to give the money back.');
  }
  return undefined;
}
