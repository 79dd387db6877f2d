import type { ContractPartsFragment, ContractStatus, MilestonePartsFragment, MilestoneStatus } from '../../gql/graphql';
import { nextStep, presentMilestone, sideOf } from './next-step';

const money = (display: string) => ({ __typename: 'Money' as const, amountMinor: 1, currency: 'GHS', display });
const person = (id: string, name: string) => ({ __typename: 'User' as const, id, name, photo: null });

function milestone(title: string, status: MilestoneStatus): MilestonePartsFragment {
  return {
    __typename: 'Milestone',
    id: title,
    position: 0,
    title,
    amount: money('₵1,000.00'),
    fee: money('₵100.00'),
    netToWorker: money('₵900.00'),
    status,
    submissions: [],
    moves: [],
  };
}

function contract(status: ContractStatus, ...milestones: MilestonePartsFragment[]): ContractPartsFragment {
  return {
    __typename: 'Contract',
    id: 'ctr',
    title: 'Bathrooms',
    scope: '',
    price: money(''),
    fee: money(''),
    netToWorker: money(''),
    feeBasisPoints: 1000,
    reviewHours: 72,
    days: 5,
    status,
    termsHash: 'hash',
    createdAt: '2026-11-01T00:00:00Z',
    moves: [],
    hirer: person('h', 'Esi'),
    worker: person('w', 'Ibrahim'),
    signatures: [],
    milestones,
  };
}

describe('whose turn it is', () => {
  it.each<[ContractStatus, MilestoneStatus, string, string]>([
    ['DRAFT', 'PLANNED', 'yours', 'theirs'],
    ['OFFERED', 'PLANNED', 'theirs', 'yours'],
    ['ACTIVE', 'PLANNED', 'yours', 'theirs'],
    ['ACTIVE', 'FUNDED', 'theirs', 'yours'],
    ['ACTIVE', 'IN_PROGRESS', 'theirs', 'yours'],
    ['ACTIVE', 'SUBMITTED', 'yours', 'theirs'],
    ['ACTIVE', 'CHANGES_REQUESTED', 'theirs', 'yours'],
    ['ACTIVE', 'APPROVED', 'nobody', 'nobody'],
    ['ACTIVE', 'PAID', 'nobody', 'nobody'],
    ['COMPLETED', 'PAID', 'nobody', 'nobody'],
    ['CANCELLED', 'PLANNED', 'nobody', 'nobody'],
    ['TERMINATED', 'PLANNED', 'nobody', 'nobody'],
    ['DISPUTED', 'FUNDED', 'nobody', 'nobody'],
  ])('%s, %s: hirer %s, worker %s', (status, step, hirer, worker) => {
    const one = contract(status, milestone('Pipes', step));
    expect(nextStep(one, 'hirer').turn).toBe(hirer);
    expect(nextStep(one, 'worker').turn).toBe(worker);
  });
});

describe('the words', () => {
  it('name the price to the hirer and what is left to the worker', () => {
    expect(nextStep(contract('ACTIVE', milestone('Pipes', 'PLANNED')), 'hirer').title).toBe(
      'Pay ₵1,000.00 for “Pipes”',
    );
    expect(nextStep(contract('ACTIVE', milestone('Pipes', 'IN_PROGRESS')), 'worker').text).toContain('₵900.00');
  });

  it('say when work is approved by itself', () => {
    const submitted = { ...milestone('Pipes', 'SUBMITTED'), reviewDueAt: '2026-11-29T14:05:00' };
    const { text } = nextStep(contract('ACTIVE', submitted), 'hirer');
    expect(text).toContain('approved by itself on Sun 29 Nov, 14:05');
  });

  it('give the reason of a cancellation', () => {
    const cancelled = { ...contract('CANCELLED'), cancelReason: 'The hotel closes.' };
    expect(nextStep(cancelled, 'worker').text).toContain('The hotel closes.');
  });
});

describe('the milestone that matters', () => {
  it('is the one that somebody must act on, before those that only wait for money', () => {
    const all = [milestone('a', 'PAID'), milestone('b', 'PLANNED'), milestone('c', 'SUBMITTED')];
    expect(presentMilestone(all)?.title).toBe('c');
    expect(presentMilestone(all.slice(0, 2))?.title).toBe('b');
    expect(presentMilestone(all.slice(0, 1))).toBeUndefined();
  });
});

describe('the side that somebody is on', () => {
  const { hirer, worker } = contract('ACTIVE');

  it.each([
    ['h', 'hirer'],
    ['w', 'worker'],
  ])('of %s is %s, also while one of the two cannot be told', (id, side) => {
    expect(sideOf({ hirer, worker }, id)).toBe(side);
    expect(sideOf({ hirer: null, worker }, id)).toBe(side);
    expect(sideOf({ hirer, worker: null }, id)).toBe(side);
  });

  it('is not guessed while neither can be told', () => {
    expect(sideOf({ hirer: null, worker: null }, 'h')).toBeUndefined();
  });
});

it('speaks of the other side by what they are while their name cannot be told', () => {
  const unnamed = { ...contract('ACTIVE', milestone('Pipes', 'PLANNED')), hirer: null, worker: null };
  expect(nextStep(unnamed, 'hirer').text).toBe(
    'We hold the money. The worker gets it when you approve the work, not before.',
  );
  expect(nextStep(unnamed, 'worker').title).toBe('The hirer pays for “Pipes”');
});
