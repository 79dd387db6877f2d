import type { Clock } from '@kelmah/kit/clock/clock';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { Fault } from '@kelmah/kit/errors/fault';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId, newId } from '@kelmah/kit/ids/ids';
import { money, splitFee } from '@kelmah/kit/money/money';
import type { Postgres, Queries } from '@kelmah/kit/postgres/postgres';
import { z } from 'zod';
import { findContract, findMilestone, type AgreedContract, type AgreedMilestone } from '../contract/contract.store';
import { findPlanned } from '../operation/operation.store';
import type { Operations } from '../operation/operation.worker';
import { ProviderAway } from '../stripe/provider.stripe';
import { after } from '../work/backoff.service';
import type { StepListener } from '../work/steps.service';
import type { Unit, Units } from '../work/unit.service';
import { firstLookMs, type CheckoutPlans } from './checkout.service';
import {
  bodyHash,
  decided,
  keepRequest,
  madeBefore,
  Refused,
  wrongState,
  type KeyedRequest,
} from './client-request.service';
import { FundingStatus, payable } from './funding.states';
import {
  findFundings,
  insertFunding,
  lockFunding,
  lockLiveFunding,
  moveFunding,
  type FundingRow,
} from './funding.store';
import type { Looks } from './look.service';

/** How long a request waits for Stripe before it answers with what is so far. */
const waitMsMax = 10_000;
const away = 'The payment provider cannot be reached right now. Nothing was charged. Try again in a moment.';

export const idempotencyKey = z
  .string()
  .trim()
  .min(1, 'Make up a key for this request, so that it is done once.')
  .max(128, 'A key has at most 128 characters.');
const input = z.object({ milestoneId: z.string(), idempotencyKey });

interface Agreed {
  contract: AgreedContract;
  milestone: AgreedMilestone;
}

interface Parts {
  postgres: Postgres;
  units: Units;
  clock: Clock;
  looks: Looks;
  operations: Operations;
  plans: CheckoutPlans;
  step: StepListener;
}

export type FundMilestone = (viewer: Viewer, raw: unknown) => Promise<FundingRow | Refusal>;

/** Takes a hirer to the page on which they pay a milestone. Doing it again leads to the same page while it is open. */
export function fundMilestone(parts: Parts): FundMilestone {
  const { postgres, units, plans, step } = parts;
  return async (viewer, raw) => {
    const wish = parseInput(input, raw);
    if (isRefusal(wish)) return wish;
    const agreed = await agreedFor(postgres, viewer, wish.milestoneId);
    if (isRefusal(agreed)) return agreed;
    const request = {
      userId: userIdOfViewer(viewer),
      key: wish.idempotencyKey,
      bodyHash: bodyHash('fund', agreed.milestone.id),
    };
    const reserved = await decided(units, (unit) => reserve(unit, agreed, request, plans));
    if (isRefusal(reserved)) return reserved;
    await step('operation written', reserved.id);
    if (!payable.has(reserved.status)) return reserved;
    const funding = await withPage(parts, reserved.id);
    // Waiting without a page and without a reason: Stripe has not answered.
    if (funding.status === FundingStatus.CREATED && funding.sessionUrl === null) throw new Fault('UNAVAILABLE', away);
    return funding;
  };
}

/** What is to be paid, from our own record; to anybody who has no part in it, as if it were not there. */
async function agreedFor(queries: Queries, viewer: Viewer, milestoneId: string): Promise<Agreed | Refusal> {
  const milestone = isId('milestone', milestoneId) ? await findMilestone(queries, milestoneId) : undefined;
  const contract = milestone && (await findContract(queries, milestone.contractId));
  if (!contract || (viewer.userId !== contract.hirerId && viewer.userId !== contract.workerId)) {
    return refuse.conflict(
      RefusalCode.NOT_READY,
      'This milestone cannot be paid yet: both sides have to sign the contract first. If they just did, try again in a moment.',
      'milestoneId',
    );
  }
  if (viewer.userId !== contract.hirerId) return refuse.forbidden('Only the hirer pays for a milestone.');
  return { contract, milestone };
}

/** The one funding under way of a milestone: made now, or found. */
async function reserve(unit: Unit, agreed: Agreed, request: KeyedRequest, plans: CheckoutPlans): Promise<FundingRow> {
  const before = await madeBefore(unit, request);
  if (before) return before;
  const { contract, milestone } = agreed;
  if (contract.cancelledAt) throw new Refused(wrongState('The contract was called off.'));
  const made = await insertFunding(unit, newFunding(agreed, unit.now));
  const funding = made ?? (await lockLiveFunding(unit, milestone.id));
  if (!funding) throw new Refused(wrongState('This payment is just changing. Try again in a moment.'));
  if (funding.status === FundingStatus.REFUNDING) {
    throw new Refused(wrongState('The money is on its way back to you. Pay again once it has gone back.'));
  }
  if (!payable.has(funding.status) && funding.status !== FundingStatus.PROCESSING) {
    throw new Refused(
      refuse.conflict(RefusalCode.ALREADY_EXISTS, 'This milestone is paid for already.', 'milestoneId'),
    );
  }
  await keepRequest(unit, request, funding.id);
  if (made) {
    unit.changed(made);
    await plans.planPage(unit, made);
  }
  return funding;
}

function newFunding({ contract, milestone }: Agreed, createdAt: Date) {
  const amount = money(milestone.amountMinor, contract.currency);
  const { fee, net } = splitFee(amount, contract.feeBasisPoints);
  return {
    id: newId('funding', createdAt),
    milestoneId: milestone.id,
    contractId: contract.id,
    hirerId: contract.hirerId,
    workerId: contract.workerId,
    currency: contract.currency,
    amountMinor: amount.amountMinor,
    feeMinor: fee.amountMinor,
    netMinor: net.amountMinor,
    createdAt,
    lookAt: null,
  };
}

/** Sees to it that there is a page to pay on, one that Stripe says is open. */
async function withPage(parts: Parts, id: string): Promise<FundingRow> {
  const { postgres, units, clock, looks, operations, plans, step } = parts;
  const mustFind = async (): Promise<FundingRow> => {
    const [funding] = await findFundings(postgres, [id]);
    if (!funding) throw new Error(`No funding ${id}`);
    return funding;
  };
  const opening = await findPlanned(postgres, 'OPEN_CHECKOUT', id);
  if (opening) {
    await operations.finish(opening.id, waitMsMax);
    return mustFind();
  }
  await looks.lookAtFunding(id).catch(unlessAway);
  const funding = await mustFind();
  if (!payable.has(funding.status)) return funding;
  if (funding.status === FundingStatus.CREATED && isOpen(funding, clock.now())) return funding;
  const operationId = await units.inOne((unit) => renew(unit, id, plans));
  await step('operation written', id);
  if (operationId !== undefined) await operations.finish(operationId, waitMsMax);
  return mustFind();
}

function unlessAway(error: Error): void {
  if (!(error instanceof ProviderAway)) throw error;
}

const isOpen = ({ sessionUrl, sessionExpiresAt }: FundingRow, now: Date): boolean =>
  sessionUrl !== null && sessionExpiresAt !== null && sessionExpiresAt > now;

/** Makes a funding payable again, with a new page where the last one is over. Answers with the operation to finish. */
async function renew(unit: Unit, id: string, plans: CheckoutPlans): Promise<string | undefined> {
  const locked = await lockFunding(unit, id);
  if (!locked || !payable.has(locked.status)) return undefined;
  const again = { failureMessage: null, lookAt: after(unit.now, firstLookMs), looks: 0 };
  const funding = locked.status === FundingStatus.FAILED ? await moveFunding(unit, id, 'TRY_AGAIN', again) : locked;
  unit.changed(funding);
  if (isOpen(funding, unit.now)) return undefined;
  const planned = await plans.planPage(unit, funding);
  return (planned ?? (await findPlanned(unit, 'OPEN_CHECKOUT', id)))?.id;
}
