import type { Transition } from '../machine';
import { heldStatuses, isDecided, MilestoneStatus, type MilestoneSubject } from './milestone.states';

export enum ContractStatus {
  DRAFT = 'DRAFT',
  OFFERED = 'OFFERED',
  ACTIVE = 'ACTIVE',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
  TERMINATED = 'TERMINATED',
  DISPUTED = 'DISPUTED',
}

export enum ContractMove {
  EDIT = 'EDIT',
  SIGN = 'SIGN',
  CANCEL = 'CANCEL',
  TERMINATE = 'TERMINATE',
  PROPOSE_TERMINATION = 'PROPOSE_TERMINATION',
  ACCEPT_TERMINATION = 'ACCEPT_TERMINATION',
  DECLINE_TERMINATION = 'DECLINE_TERMINATION',
  WITHDRAW_TERMINATION = 'WITHDRAW_TERMINATION',
}

/** Where a proposal to end a contract midway stands. */
export enum TerminationStatus {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
}

export type ContractActor = 'hirer' | 'worker' | 'payment';

interface Step extends MilestoneSubject {
  _id?: string;
  status: MilestoneStatus;
  disputes?: readonly { open: boolean }[];
}

interface Subject {
  milestones: readonly Step[];
  hirerId?: string;
  workerId?: string;
  termination?: {
    status: TerminationStatus;
    proposedById: string;
    settlements: readonly { milestoneId: string; fundingId: string | null }[];
  } | null;
  ending?: boolean;
}

const { DRAFT, OFFERED, ACTIVE, DISPUTED, COMPLETED, CANCELLED, TERMINATED } = ContractStatus;
const nothingFunded = ({ milestones }: Subject) => milestones.every(({ status }) => status === MilestoneStatus.PLANNED);
const allPaid = ({ milestones }: Subject) => milestones.every(({ status }) => status === MilestoneStatus.PAID);
const noneOpen = ({ milestones }: Subject) =>
  !milestones.some(({ disputes = [] }) => disputes.some(({ open }) => open));

/** Whether a milestone's money is held and nobody has said yet where it goes. */
export const isHeld = (milestone: Step) => heldStatuses.includes(milestone.status) && !isDecided(milestone);
const somethingHeld = ({ milestones }: Subject) => milestones.some(isHeld);
/** Where nothing was paid for either, it is not ended but called off. */
const nothingHeldAnyMore = (contract: Subject) => !somethingHeld(contract) && !nothingFunded(contract);
/** Money for work that has not begun needs nobody's decision: it goes back. */
const workHeld = ({ milestones }: Subject) =>
  milestones.some((milestone) => isHeld(milestone) && milestone.status !== MilestoneStatus.FUNDED);

/** Whether an open proposal still names exactly what is held. Approvals, refunds and new payments make it lapse. */
export function isStanding({ termination, milestones }: Subject): boolean {
  if (termination?.status !== TerminationStatus.OPEN) return false;
  const held = milestones.filter(isHeld);
  return (
    held.length === termination.settlements.length &&
    held.every(({ _id, fundingId }) =>
      termination.settlements.some((named) => named.milestoneId === _id && named.fundingId === fundingId),
    )
  );
}

const proposedBy = (side: 'hirerId' | 'workerId') => (contract: Subject) =>
  isStanding(contract) && contract.termination?.proposedById === contract[side];

/** What no person does: payment says so. */
type Unsaid = 'COMPLETE' | 'DISPUTE' | 'RESUME' | 'END';

export const contractTable: readonly Transition<ContractStatus, ContractMove | Unsaid, ContractActor, Subject>[] = [
  { move: ContractMove.EDIT, from: [DRAFT], to: null, actor: 'hirer' },
  { move: ContractMove.SIGN, from: [DRAFT], to: OFFERED, actor: 'hirer' },
  { move: ContractMove.SIGN, from: [OFFERED], to: ACTIVE, actor: 'worker' },
  ...(['hirer', 'worker'] as const).flatMap((actor) => {
    const mine = proposedBy(actor === 'hirer' ? 'hirerId' : 'workerId');
    const theirs = proposedBy(actor === 'hirer' ? 'workerId' : 'hirerId');
    return [
      { move: ContractMove.CANCEL, from: [DRAFT, OFFERED, ACTIVE], to: CANCELLED, actor, guard: nothingFunded },
      { move: ContractMove.TERMINATE, from: [ACTIVE], to: TERMINATED, actor, guard: nothingHeldAnyMore },
      { move: ContractMove.PROPOSE_TERMINATION, from: [ACTIVE], to: null, actor, guard: somethingHeld },
      { move: ContractMove.ACCEPT_TERMINATION, from: [ACTIVE], to: TERMINATED, actor, guard: theirs },
      { move: ContractMove.DECLINE_TERMINATION, from: [ACTIVE], to: null, actor, guard: theirs },
      { move: ContractMove.WITHDRAW_TERMINATION, from: [ACTIVE], to: null, actor, guard: mine },
    ];
  }),
  { move: 'DISPUTE', from: [ACTIVE], to: DISPUTED, actor: 'payment' },
  // Staff ended it with a dispute, or a party is gone. It waits for the money of other work that has begun.
  {
    move: 'END',
    from: [ACTIVE, DISPUTED],
    to: TERMINATED,
    actor: 'payment',
    guard: (contract) => contract.ending === true && noneOpen(contract) && !workHeld(contract),
  },
  {
    move: 'COMPLETE',
    from: [ACTIVE, DISPUTED],
    to: COMPLETED,
    actor: 'payment',
    guard: (contract) => allPaid(contract) && noneOpen(contract),
  },
  { move: 'RESUME', from: [DISPUTED], to: ACTIVE, actor: 'payment', guard: noneOpen },
];
