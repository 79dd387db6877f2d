import type { Transition } from '../machine';
import { MilestoneStatus } from './milestone.states';

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
}

export type ContractActor = 'hirer' | 'worker' | 'payment';

interface Subject {
  milestones: readonly { status: MilestoneStatus }[];
}

const { DRAFT, OFFERED, ACTIVE, COMPLETED, CANCELLED } = ContractStatus;
const nothingFunded = ({ milestones }: Subject) => milestones.every(({ status }) => status === MilestoneStatus.PLANNED);
const allPaid = ({ milestones }: Subject) => milestones.every(({ status }) => status === MilestoneStatus.PAID);

export const contractTable: readonly Transition<ContractStatus, ContractMove | 'COMPLETE', ContractActor, Subject>[] = [
  { move: ContractMove.EDIT, from: [DRAFT], to: null, actor: 'hirer' },
  { move: ContractMove.SIGN, from: [DRAFT], to: OFFERED, actor: 'hirer' },
  { move: ContractMove.SIGN, from: [OFFERED], to: ACTIVE, actor: 'worker' },
  { move: ContractMove.CANCEL, from: [DRAFT, OFFERED, ACTIVE], to: CANCELLED, actor: 'hirer', guard: nothingFunded },
  { move: ContractMove.CANCEL, from: [DRAFT, OFFERED, ACTIVE], to: CANCELLED, actor: 'worker', guard: nothingFunded },
  { move: 'COMPLETE', from: [ACTIVE], to: COMPLETED, actor: 'payment', guard: allPaid },
];
