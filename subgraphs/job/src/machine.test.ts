import { ApplicationStatus, applicationTable } from './application/application.states';
import { ContractStatus, contractTable, TerminationStatus } from './contract/contract.states';
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
  const disputed = { status: MilestoneStatus.SUBMITTED, disputes: [{ open: true }] };
  it.each([
    [ContractStatus.DRAFT, planned, 'hirer', ['EDIT', 'SIGN', 'CANCEL']],
    [ContractStatus.DRAFT, planned, 'worker', ['CANCEL']],
    [ContractStatus.OFFERED, planned, 'hirer', ['CANCEL']],
    [ContractStatus.OFFERED, planned, 'worker', ['SIGN', 'CANCEL']],
    [ContractStatus.ACTIVE, planned, 'worker', ['CANCEL']],
    [ContractStatus.ACTIVE, [...planned, { status: MilestoneStatus.FUNDED }], 'hirer', ['PROPOSE_TERMINATION']],
    [ContractStatus.ACTIVE, [...planned, ...paid], 'worker', ['TERMINATE']],
    [ContractStatus.ACTIVE, [...planned, ...paid], 'payment', ['DISPUTE']],
    [ContractStatus.ACTIVE, paid, 'payment', ['DISPUTE', 'COMPLETE']],
    [ContractStatus.DISPUTED, [{ status: MilestoneStatus.FUNDED }], 'hirer', []],
    [ContractStatus.DISPUTED, [...paid, disputed], 'payment', []],
    [ContractStatus.DISPUTED, [...paid, ...planned], 'payment', ['RESUME']],
    [ContractStatus.DISPUTED, paid, 'payment', ['COMPLETE', 'RESUME']],
    [ContractStatus.TERMINATED, paid, 'payment', []],
    [ContractStatus.TERMINATED, planned, 'hirer', []],
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

  const settlements = [{ milestoneId: 'mil_1', fundingId: 'fnd_1' }];
  const byHirer = { status: TerminationStatus.OPEN, proposedById: 'usr_hirer', settlements };
  it.each([
    ['hirer', byHirer, ['PROPOSE_TERMINATION', 'WITHDRAW_TERMINATION']],
    ['worker', byHirer, ['PROPOSE_TERMINATION', 'ACCEPT_TERMINATION', 'DECLINE_TERMINATION']],
    ['worker', { ...byHirer, status: TerminationStatus.LAPSED }, ['PROPOSE_TERMINATION']],
    ['worker', { ...byHirer, settlements: [{ milestoneId: 'mil_1', fundingId: 'fnd_0' }] }, ['PROPOSE_TERMINATION']],
  ] as const)('an active contract with work under way lets the %s answer a proposal %j by %j', (...row) => {
    const [actor, termination, moves] = row;
    const held = { _id: 'mil_1', fundingId: 'fnd_1', status: MilestoneStatus.FUNDED };
    const parties = { hirerId: 'usr_hirer', workerId: 'usr_worker' };
    const subject = { status: ContractStatus.ACTIVE, milestones: [held], termination };
    expect(movesOf(contractTable, { ...subject, ...parties }, actor)).toEqual(moves);
  });

  it.each([
    [MilestoneStatus.FUNDED, ['END']],
    [MilestoneStatus.IN_PROGRESS, []],
    [MilestoneStatus.APPROVED, ['END']],
  ] as const)('a contract that is to end with a milestone %s: %j', (status, ends) => {
    const subject = { status: ContractStatus.ACTIVE, milestones: [{ status }], ending: true };
    expect(movesOf(contractTable, subject, 'payment').filter((move) => move === 'END')).toEqual(ends);
  });

  it('lets nobody move a milestone whose money was decided about, except payment', () => {
    const decided = { fundingId: 'fnd_1', decision: { fundingId: 'fnd_1' } };
    for (const status of [MilestoneStatus.FUNDED, MilestoneStatus.IN_PROGRESS, MilestoneStatus.SUBMITTED]) {
      for (const actor of ['hirer', 'worker', 'clock'] as const) {
        expect(movesOf(milestoneTable, { ...decided, status }, actor)).toEqual([]);
      }
      expect(movesOf(milestoneTable, { ...decided, status }, 'payment')).toEqual(['REFUND', 'PAY']);
      const funded = { ...decided, fundingId: 'fnd_2', status };
      expect(movesOf(milestoneTable, funded, 'payment')).toEqual(['REFUND']);
    }
  });

  it('lets a hirer pay again for approved work whose money was taken back', () => {
    const gone = { status: MilestoneStatus.APPROVED, fundingId: 'fnd_1', refundedFundingIds: ['fnd_1'] };
    expect(movesOf(milestoneTable, gone, 'hirer')).toEqual(['FUND']);
    expect(movesOf(milestoneTable, { ...gone, refundedFundingIds: [] }, 'hirer')).toEqual([]);
  });

  it('lets nobody without a part in it do anything', () => {
    expect(every(MilestoneStatus).flatMap((status) => movesOf(milestoneTable, { status }, undefined))).toEqual([]);
    expect(every(JobStatus).flatMap((status) => movesOf(jobTable, { status }, undefined))).toEqual([]);
    expect(allowed(applicationTable, { status: ApplicationStatus.SUBMITTED }, 'CLOSE', 'hirer')).toBeUndefined();
  });
});
