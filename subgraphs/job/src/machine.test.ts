import { ApplicationStatus, applicationTable } from './application/application.states';
import { ContractStatus, contractTable } from './contract/contract.states';
import { MilestoneStatus, milestoneTable } from './contract/milestone.states';
import { JobStatus, jobTable } from './job/job.states';
import { allowed, movesOf } from './machine';

const every = <Value extends string>(values: Record<string, Value>) => Object.values(values);

describe('the state machines, move by move', () => {
  it.each([
    [JobStatus.DRAFT, 'hirer', ['EDIT', 'POST', 'CANCEL']],
    [JobStatus.OPEN, 'hirer', ['EDIT', 'CANCEL', 'FILL']],
    [JobStatus.OPEN, 'worker', ['APPLY']],
    [JobStatus.OPEN, 'clock', ['EXPIRE']],
    [JobStatus.FILLED, 'hirer', []],
    [JobStatus.FILLED, 'contract', ['REOPEN', 'CLOSE']],
    [JobStatus.CLOSED, 'hirer', []],
    [JobStatus.CANCELLED, 'hirer', []],
    [JobStatus.EXPIRED, 'hirer', []],
  ] as const)('a job that is %s lets the %s %j', (status, actor, moves) => {
    expect(movesOf(jobTable, { status }, actor)).toEqual(moves);
  });

  it.each([
    [ApplicationStatus.SUBMITTED, 'hirer', ['SHORTLIST', 'ACCEPT', 'DECLINE']],
    [ApplicationStatus.SHORTLISTED, 'hirer', ['ACCEPT', 'DECLINE']],
    [ApplicationStatus.SHORTLISTED, 'worker', ['WITHDRAW']],
    [ApplicationStatus.ACCEPTED, 'worker', []],
    [ApplicationStatus.ACCEPTED, 'contract', ['RETURN', 'LEAVE']],
    [ApplicationStatus.DECLINED, 'hirer', []],
    [ApplicationStatus.WITHDRAWN, 'worker', []],
  ] as const)('an application that is %s lets the %s %j', (status, actor, moves) => {
    expect(movesOf(applicationTable, { status }, actor)).toEqual(moves);
  });

  const planned = [{ status: MilestoneStatus.PLANNED }];
  const paid = [{ status: MilestoneStatus.PAID }];
  it.each([
    [ContractStatus.DRAFT, planned, 'hirer', ['EDIT', 'SIGN', 'CANCEL']],
    [ContractStatus.DRAFT, planned, 'worker', ['CANCEL']],
    [ContractStatus.OFFERED, planned, 'hirer', ['CANCEL']],
    [ContractStatus.OFFERED, planned, 'worker', ['SIGN', 'CANCEL']],
    [ContractStatus.ACTIVE, planned, 'worker', ['CANCEL']],
    [ContractStatus.ACTIVE, [...planned, { status: MilestoneStatus.FUNDED }], 'hirer', []],
    [ContractStatus.ACTIVE, [...planned, ...paid], 'payment', []],
    [ContractStatus.ACTIVE, paid, 'payment', ['COMPLETE']],
    [ContractStatus.COMPLETED, paid, 'hirer', []],
    [ContractStatus.CANCELLED, planned, 'worker', []],
  ] as const)('a contract that is %s with %j lets the %s %j', (status, milestones, actor, moves) => {
    expect(movesOf(contractTable, { status, milestones }, actor)).toEqual(moves);
  });

  it.each([
    [MilestoneStatus.PLANNED, 'hirer', ['FUND']],
    [MilestoneStatus.PLANNED, 'worker', []],
    [MilestoneStatus.PLANNED, 'payment', ['HOLD']],
    [MilestoneStatus.FUNDED, 'worker', ['START', 'SUBMIT']],
    [MilestoneStatus.FUNDED, 'hirer', []],
    [MilestoneStatus.IN_PROGRESS, 'worker', ['SUBMIT']],
    [MilestoneStatus.SUBMITTED, 'hirer', ['APPROVE', 'REQUEST_CHANGES']],
    [MilestoneStatus.SUBMITTED, 'clock', ['APPROVE']],
    [MilestoneStatus.SUBMITTED, 'worker', []],
    [MilestoneStatus.CHANGES_REQUESTED, 'worker', ['SUBMIT']],
    [MilestoneStatus.APPROVED, 'payment', ['PAY']],
    [MilestoneStatus.APPROVED, 'hirer', []],
    [MilestoneStatus.PAID, 'payment', []],
  ] as const)('a milestone that is %s lets the %s %j', (status, actor, moves) => {
    expect(movesOf(milestoneTable, { status }, actor)).toEqual(moves);
  });

  it('lets nobody without a part in it do anything', () => {
    expect(every(MilestoneStatus).flatMap((status) => movesOf(milestoneTable, { status }, undefined))).toEqual([]);
    expect(every(JobStatus).flatMap((status) => movesOf(jobTable, { status }, undefined))).toEqual([]);
    expect(allowed(applicationTable, { status: ApplicationStatus.SUBMITTED }, 'CLOSE', 'hirer')).toBeUndefined();
  });
});
