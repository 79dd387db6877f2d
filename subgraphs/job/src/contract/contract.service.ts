import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode } from '@kelmah/kit/errors/refusal';
import { display, money } from '@kelmah/kit/money/money';
import { z } from 'zod';
import type { Decision } from '../aggregate/aggregate.service';
import type { House } from '../house';
import { allowed } from '../machine';
import type { SettlementService } from '../settlement/settlement.service';
import { amountMinorMax, dayAhead, daysRule, leastPayment, textOf } from '../shared/input.service';
import { plannedMilestones, termsHashOf } from './contract-terms.service';
import { contractActivated, contractCancelled, contractOffered } from './contract.events';
import { ContractMove, ContractStatus, contractTable } from './contract.states';
import type { ContractDocument } from './contract.store';

const scopeMax = 5_000;
const titleMax = 120;
const milestonesMax = 10;

const part = z.object({
  title: textOf("the milestone's title", 1, titleMax),
  amount: z
    .object({ amountMinor: z.number(), currency: z.string() })
    .refine(({ amountMinor }) => amountMinor >= 1, 'Each milestone has an amount.')
    .refine(({ amountMinor }) => amountMinor <= amountMinorMax, 'A milestone cannot hold so much.'),
});

const editRule = (now: Date) =>
  z.object({
    scope: textOf('what is to be done', 1, scopeMax).nullish(),
    startOn: dayAhead('The first day', now).nullish(),
    days: daysRule.nullish(),
    milestones: z
      .array(part)
      .min(1, 'A contract has at least one milestone.')
      .max(milestonesMax, `At most ${milestonesMax} milestones.`)
      .nullish(),
  });

const nameRule = textOf('your full name', 2, 120);
const reasonRule = textOf('a reason', 1, 500);

export interface EditContract {
  contractId: string;
  scope?: string | null;
  startOn?: Date | null;
  days?: number | null;
  milestones?: { title: string; amount: { amountMinor: number; currency: string } }[] | null;
}

/** Who somebody is to a contract. */
export function sideOf(
  contract: { hirerId: string; workerId: string },
  userId: string | undefined,
): 'hirer' | 'worker' | undefined {
  if (userId === undefined) return undefined;
  if (userId === contract.hirerId) return 'hirer';
  return userId === contract.workerId ? 'worker' : undefined;
}

/** Contracts up to the signatures, and their cancelling. */
export class ContractService {
  constructor(
    private readonly house: House,
    private readonly settlement: SettlementService,
  ) {}

  /** The hirer changes the terms, before anybody has signed. */
  async edit(context: RequestContext, input: EditContract) {
    const read = parseInput(editRule(this.house.clock.now()), input);
    return this.#change(context, input.contractId, (contract) => {
      if (sideOf(contract, context.viewer.userId) !== 'hirer') {
        return refuse.forbidden('Only the hirer can change the terms. Tell them what should be different.');
      }
      if (!allowed(contractTable, contract, ContractMove.EDIT, 'hirer')) {
        return wrongState('What has been signed stays as it is. Cancel the contract to draw up another.');
      }
      if (isRefusal(read)) return read;
      const milestones = read.milestones && amountsOf(contract, read.milestones);
      if (isRefusal(milestones)) return milestones;
      const terms = {
        scope: read.scope ?? contract.scope,
        startOn: read.startOn ?? contract.startOn,
        days: read.days ?? contract.days,
        milestones: milestones ? plannedMilestones(contract._id, milestones) : contract.milestones,
      };
      return { set: { ...terms, termsHash: termsHashOf({ ...contract, ...terms }) } };
    });
  }

  /** Signs the terms that the signer has read: the hirer first, which offers them, then the worker, which binds both. */
  async sign(context: RequestContext, input: { contractId: string; termsHash: string; name: string }) {
    const name = nameRule.safeParse(input.name);
    return this.#change(context, input.contractId, (contract) => {
      const side = sideOf(contract, context.viewer.userId);
      const before = contract.signatures.find(({ signerId }) => signerId === context.viewer.userId);
      // Said again by a client that missed the answer: the same answer.
      if (before?.termsHash === input.termsHash && contract.status !== ContractStatus.CANCELLED) return undefined;
      const row = allowed(contractTable, contract, ContractMove.SIGN, side);
      if (!row?.to) return wrongState(whyNotSigned(contract, before !== undefined));
      if (!name.success) return refuse.invalid('name', 'Write your full name, of 2 to 120 characters, to sign.');
      if (input.termsHash !== contract.termsHash) {
        const message = 'The terms have changed since you read them. Read them again, then sign.';
        return refuse.conflict(RefusalCode.WRONG_STATE, message, 'termsHash');
      }
      const now = this.house.clock.now();
      const signature = {
        signerId: userIdOfViewer(context.viewer),
        signedAt: now,
        termsHash: contract.termsHash,
        name: name.data,
      };
      const set = { status: row.to, signatures: [...contract.signatures, signature] };
      const origin = this.house.origin(context);
      if (row.to === ContractStatus.OFFERED) return { set, events: [contractOffered(contract, origin)] };
      return { set: { ...set, activatedAt: now }, events: [contractActivated(contract, origin)] };
    });
  }

  /** Either side calls the contract off, as long as no money is held for it. The job opens again. */
  async cancel(context: RequestContext, input: { contractId: string; reason: string }) {
    const reason = reasonRule.safeParse(input.reason);
    const cancelled = await this.#change(context, input.contractId, (contract) => {
      if (contract.status === ContractStatus.CANCELLED) return undefined;
      if (!allowed(contractTable, contract, ContractMove.CANCEL, sideOf(contract, context.viewer.userId))) {
        const over = contract.status === ContractStatus.COMPLETED;
        return wrongState(
          over ? 'This contract is completed.' : 'Money is held for this contract, so it cannot simply be cancelled.',
        );
      }
      if (!reason.success) return refuse.invalid('reason', 'Say why, in at most 500 characters.');
      const set = {
        status: ContractStatus.CANCELLED,
        cancelledAt: this.house.clock.now(),
        cancelledById: userIdOfViewer(context.viewer),
        cancelReason: reason.data,
        settling: true,
      };
      return { set, events: [contractCancelled(contract, this.house.origin(context))] };
    });
    if (isRefusal(cancelled)) return cancelled;
    await this.settlement.settleContract(cancelled._id, context);
    await this.#refreshAround(context, cancelled);
    return cancelled;
  }

  async #change<Decided extends Decision<ContractDocument>>(
    context: RequestContext,
    contractId: string,
    decide: (contract: ContractDocument) => Decided,
  ) {
    if (!(await this.house.load.contracts.visible(context, contractId))) return noSuchContract();
    const contract = await this.house.keep.contracts.change(contractId, decide);
    if (!contract) return noSuchContract();
    if (!isRefusal(contract)) this.house.load.contracts.refresh(context, contract);
    return contract;
  }

  async #refreshAround(context: RequestContext, { jobId, applicationId }: ContractDocument): Promise<void> {
    const { jobs, applications } = this.house.stores;
    const [job, application] = await Promise.all([jobs.byId(jobId), applications.byId(applicationId)]);
    if (job) this.house.load.jobs.refresh(context, job);
    if (application) this.house.load.applications.refresh(context, application);
  }
}

const noSuchContract = () => refuse.notFound('There is no such contract.', 'contractId');
const wrongState = (message: string) => refuse.conflict(RefusalCode.WRONG_STATE, message);

function whyNotSigned({ status }: ContractDocument, signed: boolean): string {
  if (status === ContractStatus.DRAFT) return 'The hirer signs first.';
  if (status === ContractStatus.OFFERED && signed) return 'You have signed; it is the worker’s turn.';
  return `This contract is ${status.toLowerCase()}.`;
}

/** The parts in minor units, where they are in the contract's currency and sum to its price. */
function amountsOf({ price }: ContractDocument, parts: readonly z.output<typeof part>[]) {
  const foreign = parts.findIndex(({ amount }) => amount.currency !== price.currency);
  if (foreign >= 0) return refuse.invalid(`milestones.${foreign}.amount`, `The price is in ${price.currency}.`);
  const least = leastPayment(price.currency);
  const small = parts.findIndex(({ amount }) => amount.amountMinor < least);
  if (small >= 0) {
    const said = display(money(least, price.currency));
    return refuse.invalid(`milestones.${small}.amount`, `A card pays at least ${said}, so a milestone is of no less.`);
  }
  const sum = parts.reduce((whole, { amount }) => whole + amount.amountMinor, 0);
  if (sum !== price.amountMinor) {
    const made = display(money(sum, price.currency));
    return refuse.invalid('milestones', `The milestones add up to the price, ${display(price)}; these make ${made}.`);
  }
  return parts.map(({ title, amount }) => ({ title, amountMinor: amount.amountMinor }));
}
