import type { MilestonePartsFragment, MilestoneStatus } from '../../gql/graphql';
import { firstRefunds, heldMilestones, proposalSums, refundProblem, refundsInput } from './ending-values';

const money = (amountMinor: number) => ({
  ...{ __typename: 'Money' as const, amountMinor, currency: 'GHS' },
  display: `₵${(amountMinor / 100).toFixed(2)}`,
});

const milestone = (id: string, status: MilestoneStatus, amountMinor: number): MilestonePartsFragment => ({
  ...{ __typename: 'Milestone', id, position: 0, title: id, status, submissions: [], moves: [] },
  ...{ amount: money(amountMinor), fee: money(0), netToWorker: money(0) },
});

const all = [
  milestone('paid', 'PAID', 10_000),
  milestone('begun', 'IN_PROGRESS', 33_335),
  milestone('waiting', 'FUNDED', 20_000),
  milestone('later', 'PLANNED', 10_000),
];

describe('a proposal to end a contract', () => {
  const held = heldMilestones({ milestones: all });

  it('names what is held and nothing else', () => {
    expect(held.map(({ id }) => id)).toEqual(['begun', 'waiting']);
  });

  it('gives back what nobody has begun with, and asks about the rest', () => {
    expect(firstRefunds(held)).toEqual([
      { milestoneId: 'begun', refund: '' },
      { milestoneId: 'waiting', refund: '200' },
    ]);
    expect(proposalSums(firstRefunds(held), held, 1_000)).toBeUndefined();
  });

  it('comes to what both get, with a fee for each step', () => {
    const refunds = [
      { milestoneId: 'begun', refund: '100' },
      { milestoneId: 'waiting', refund: '200' },
    ];
    const sums = proposalSums(refunds, held, 1_000);
    expect(sums?.refunded.amountMinor).toBe(30_000);
    // 233.35 less a fee of 23.34: half a pesewa goes to the fee.
    expect(sums?.net.amountMinor).toBe(21_001);
    expect(refundsInput(refunds, 'GHS')[0]).toEqual({
      milestoneId: 'begun',
      refunded: { amountMinor: 10_000, currency: 'GHS' },
    });
  });

  it.each(['', '-1', '333.36', 'all'])('cannot give “%s” back', (text) => {
    expect(refundProblem(text, money(33_335))).toBe('Write an amount from 0 to ₵333.35.');
    expect(
      proposalSums([{ milestoneId: 'begun', refund: text }, ...firstRefunds(held).slice(1)], held, 1_000),
    ).toBeUndefined();
  });
});
