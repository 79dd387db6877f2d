import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { newId } from '@kelmah/kit/ids/ids';
import { display } from '@kelmah/kit/money/money';
import type { Decision } from '../aggregate/aggregate.service';
import type { House } from '../house';
import { allowed } from '../machine';
import type { SettlementService } from '../settlement/settlement.service';
import { textOf } from '../shared/input.service';
import { contractTerminationProposed } from './contract.events';
import { sideOf } from './contract.service';
import { ContractMove, ContractStatus, contractTable, TerminationStatus } from './contract.states';
import type { ContractDocument, TerminationRecord } from './contract.store';
import { ended, heldMilestones } from './ending.service';
import type { MilestoneService } from './milestone.service';

const reasonRule = textOf('a reason', 1, 500);

export interface ProposeTermination {
  contractId: string;
  reason: string;
  refunds: { milestoneId: string; refunded: { amountMinor: number; currency: string } }[];
}

interface NamedProposal {
  contractId: string;
  proposalId: string;
}

/** Contracts that end midway: at once while nothing is held, else by what both sides agree on. */
export class TerminationService {
  constructor(
    private readonly house: House,
    private readonly settlement: SettlementService,
    private readonly milestones: MilestoneService,
  ) {}

  /** Either side ends a contract for which nothing is held. */
  async terminate(context: RequestContext, input: { contractId: string; reason: string }) {
    const reason = reasonRule.safeParse(input.reason);
    return this.#ending(context, input.contractId, (contract) => {
      const userId = userIdOfViewer(context.viewer);
      // Said again by a client that missed the answer: the same answer.
      if (contract.status === ContractStatus.TERMINATED && contract.terminatedById === userId) return undefined;
      if (!allowed(contractTable, contract, ContractMove.TERMINATE, sideOf(contract, userId))) {
        return wrongState(whyNotEnded(contract));
      }
      if (!reason.success) return refuse.invalid('reason', 'Say why, in at most 500 characters.');
      return ended(contract, { userId, reason: reason.data }, this.house.clock.now(), this.house.origin(context));
    });
  }

  /** Either side proposes how to part with all that is held; it takes the place of a proposal before it. */
  async propose(context: RequestContext, input: ProposeTermination) {
    const reason = reasonRule.safeParse(input.reason);
    return this.#change(context, input.contractId, (contract) => {
      const proposedById = userIdOfViewer(context.viewer);
      if (!allowed(contractTable, contract, ContractMove.PROPOSE_TERMINATION, sideOf(contract, proposedById))) {
        return wrongState(whyNotProposed(contract));
      }
      if (!reason.success) return refuse.invalid('reason', 'Say why, in at most 500 characters.');
      const settlements = settlementsOf(contract, input.refunds);
      if (isRefusal(settlements)) return settlements;
      const proposal = { proposedById, reason: reason.data, settlements };
      if (saysTheSame(contract.termination, proposal)) return undefined;
      const at = this.house.clock.now();
      const termination: TerminationRecord = {
        ...proposal,
        ...{ _id: newId('termination', at), status: TerminationStatus.OPEN, at, closedAt: null },
      };
      const origin = this.house.origin(context);
      return { set: { termination }, events: [contractTerminationProposed(contract, termination, origin)] };
    });
  }

  /** The other side accepts the very proposal that it has read; the money goes as it says. */
  async accept(context: RequestContext, input: NamedProposal) {
    return this.#ending(context, input.contractId, (contract) => {
      const refusal = this.#refusal(context, contract, input, ContractMove.ACCEPT_TERMINATION);
      if (refusal !== 'go on') return refusal;
      const { termination } = contract;
      if (!termination) return undefined;
      const by = { userId: termination.proposedById, reason: termination.reason, agreed: termination.settlements };
      const now = this.house.clock.now();
      const end = ended(contract, by, now, this.house.origin(context));
      const accepted = { ...termination, status: TerminationStatus.ACCEPTED, closedAt: now };
      return { ...end, set: { ...end.set, termination: accepted } };
    });
  }

  decline(context: RequestContext, input: NamedProposal) {
    return this.#close(context, input, ContractMove.DECLINE_TERMINATION, TerminationStatus.DECLINED);
  }

  withdraw(context: RequestContext, input: NamedProposal) {
    return this.#close(context, input, ContractMove.WITHDRAW_TERMINATION, TerminationStatus.WITHDRAWN);
  }

  #close(context: RequestContext, input: NamedProposal, move: ContractMove, status: TerminationStatus) {
    return this.#change(context, input.contractId, (contract): Decision<ContractDocument> => {
      const refusal = this.#refusal(context, contract, input, move);
      if (refusal !== 'go on') return refusal;
      const termination = contract.termination && { ...contract.termination, status };
      return { set: { termination: termination && { ...termination, closedAt: this.house.clock.now() } } };
    });
  }

  /** Why this proposal cannot be answered so by the viewer; undefined where it was, in a request before. */
  #refusal(
    context: RequestContext,
    contract: ContractDocument,
    { proposalId }: NamedProposal,
    move: ContractMove,
  ): Refusal | undefined | 'go on' {
    const { termination } = contract;
    if (termination?._id !== proposalId) {
      return refuse.conflict(RefusalCode.WRONG_STATE, 'There is another proposal by now. Read it first.', 'proposalId');
    }
    const userId = userIdOfViewer(context.viewer);
    const ofOwn = termination.proposedById === userId;
    if (ofOwn !== (move === ContractMove.WITHDRAW_TERMINATION)) {
      return refuse.forbidden(
        ofOwn ? 'This is your own proposal: the other side answers it.' : 'It is not yours to take back.',
      );
    }
    if (termination.status === answers[move]) return undefined;
    if (allowed(contractTable, contract, move, sideOf(contract, userId))) return 'go on';
    const { OPEN, LAPSED } = TerminationStatus;
    if (termination.status !== OPEN && termination.status !== LAPSED) {
      return wrongState(`This proposal is ${termination.status.toLowerCase()} already.`);
    }
    return wrongState(whyNotActive(contract) ?? 'This proposal no longer fits what is held. Make another one.');
  }

  /** As `#change`, for what ends the contract: job and application follow. */
  async #ending<Decided extends Decision<ContractDocument>>(
    context: RequestContext,
    contractId: string,
    decide: (contract: ContractDocument) => Decided,
  ) {
    const contract = await this.#change(context, contractId, decide);
    if (isRefusal(contract)) return contract;
    await this.settlement.settleContract(contract._id, context);
    const { jobs, applications } = this.house.stores;
    const [job, application] = await Promise.all([
      jobs.byId(contract.jobId),
      applications.byId(contract.applicationId),
    ]);
    if (job) this.house.load.jobs.refresh(context, job);
    if (application) this.house.load.applications.refresh(context, application);
    return contract;
  }

  async #change<Decided extends Decision<ContractDocument>>(
    context: RequestContext,
    contractId: string,
    decide: (contract: ContractDocument) => Decided,
  ) {
    const seen = await this.house.load.contracts.visible(context, contractId);
    if (!seen || sideOf(seen, context.viewer.userId) === undefined) return noSuchContract();
    // A review period that is over binds, also in the moment before the clock comes by.
    await this.milestones.approveDue(seen._id);
    const contract = await this.house.keep.contracts.change(contractId, decide);
    if (!contract) return noSuchContract();
    if (!isRefusal(contract)) this.house.load.contracts.refresh(context, contract);
    return contract;
  }
}

const answers: Partial<Record<ContractMove, TerminationStatus>> = {
  [ContractMove.ACCEPT_TERMINATION]: TerminationStatus.ACCEPTED,
  [ContractMove.DECLINE_TERMINATION]: TerminationStatus.DECLINED,
  [ContractMove.WITHDRAW_TERMINATION]: TerminationStatus.WITHDRAWN,
};

const noSuchContract = () => refuse.notFound('There is no such contract.', 'contractId');
const wrongState = (message: string) => refuse.conflict(RefusalCode.WRONG_STATE, message);

function whyNotActive({ status }: ContractDocument): string | undefined {
  if (status === ContractStatus.DISPUTED) return 'There is a dispute about this contract, which decides.';
  return status === ContractStatus.ACTIVE ? undefined : `This contract is ${status.toLowerCase()}.`;
}

function whyNotEnded(contract: ContractDocument): string {
  const isHeld = heldMilestones(contract).length > 0;
  return (
    whyNotActive(contract) ??
    (isHeld
      ? 'Money is held for this contract. Propose how to part with it.'
      : 'Nothing was paid for this contract: cancel it instead.')
  );
}

const whyNotProposed = (contract: ContractDocument) =>
  whyNotActive(contract) ?? 'No money is held for this contract: it can be ended at once.';

function saysTheSame(
  known: ContractDocument['termination'],
  proposal: Pick<TerminationRecord, 'proposedById' | 'reason' | 'settlements'>,
): boolean {
  if (known?.status !== TerminationStatus.OPEN) return false;
  const { proposedById, reason, settlements } = known;
  return JSON.stringify({ proposedById, reason, settlements }) === JSON.stringify(proposal);
}

/** How each held milestone is parted, in the contract's order: what does not go back goes to the worker. */
function settlementsOf(
  contract: ContractDocument,
  refunds: ProposeTermination['refunds'],
): TerminationRecord['settlements'] | Refusal {
  const { currency } = contract.price;
  const held = heldMilestones(contract);
  const ids = new Set(refunds.map(({ milestoneId }) => milestoneId));
  if (ids.size !== refunds.length || ids.size !== held.length || !held.every(({ _id }) => ids.has(_id))) {
    return refuse.invalid('refunds', 'Name each milestone whose money is held, once, and no other.');
  }
  const wrong = refunds.findIndex(({ milestoneId, refunded }) => {
    const most = held.find(({ _id }) => _id === milestoneId)?.amountMinor ?? 0;
    const { amountMinor } = refunded;
    return (
      refunded.currency !== currency || !Number.isSafeInteger(amountMinor) || amountMinor < 0 || amountMinor > most
    );
  });
  if (wrong >= 0) {
    const { milestoneId } = refunds[wrong] as ProposeTermination['refunds'][number];
    const most = held.find(({ _id }) => _id === milestoneId)?.amountMinor ?? 0;
    const message = `What goes back is between nothing and ${display({ amountMinor: most, currency })}.`;
    return refuse.invalid(`refunds.${wrong}.refunded`, message);
  }
  return held.map(({ _id, amountMinor, fundingId }) => {
    const refundedMinor = refunds.find(({ milestoneId }) => milestoneId === _id)?.refunded.amountMinor ?? 0;
    return { milestoneId: _id, fundingId, releasedMinor: amountMinor - refundedMinor, refundedMinor };
  });
}
