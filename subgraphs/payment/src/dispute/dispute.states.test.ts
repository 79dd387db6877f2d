import { newId } from '@kelmah/kit/ids/ids';
import { anonymous, type Viewer } from '@kelmah/kit/context/viewer';
import { minute } from '@kelmah/kit/clock/clock';
import { after } from '../work/backoff.service';
import { movesOf } from './dispute-case.service';
import { disputeMoveNamed, disputeMoves, DisputeReason, DisputeStatus, isOpen } from './dispute.states';
import type { DisputeRow } from './dispute.store';

const now = new Date('2026-11-22T12:00:00Z');
const [hirerId, workerId] = [newId('user'), newId('user')];
const person = (userId: string, more: Partial<Viewer> = {}): Viewer => ({
  ...{ ...anonymous, kind: 'person', userId, roles: ['HIRER'] },
  ...more,
});
const judge = (userId = newId('user')) => person(userId, { roles: ['STAFF'], permissions: ['disputes'] });
const dispute = (status: DisputeStatus, openedById = hirerId): DisputeRow => ({
  ...{ id: newId('dispute'), fundingId: newId('funding'), milestoneId: newId('milestone') },
  ...{ contractId: newId('contract'), hirerId, workerId, openedById, currency: 'GHS', amountMinor: 250_00, status },
  ...{ reason: DisputeReason.NOT_DONE, openedAt: now, answerBy: after(now, minute), dueAt: now, closedAt: null },
  ...{ outcome: null, releasedMinor: null, refundedMinor: null, feeMinor: null, netMinor: null, decidedBy: null },
  ...{ decidedById: null, settledReason: null, endsContract: null },
});

describe('the life of a dispute', () => {
  it('begins by awaiting an answer, reaches every state, and never leaves one that closes it', () => {
    const reached = new Set<DisputeStatus>([DisputeStatus.AWAITING_ANSWER]);
    for (const { from, to } of disputeMoves) if (from.some((status) => reached.has(status))) reached.add(to);
    expect([...reached].sort()).toEqual(Object.values(DisputeStatus).sort());
    for (const { move, from } of disputeMoves) {
      for (const status of from) expect([move, isOpen(status)]).toEqual([move, true]);
    }
  });

  it('knows no other moves', () => {
    expect(disputeMoveNamed('WITHDRAW').to).toBe('WITHDRAWN');
    expect(() => disputeMoveNamed('REOPEN' as never)).toThrow('No such move: REOPEN');
  });
});

describe('what a viewer may do', () => {
  const waiting = dispute(DisputeStatus.AWAITING_ANSWER);
  const inReview = dispute(DisputeStatus.IN_REVIEW);

  it.each([
    [
      'who opened it',
      person(hirerId),
      ['ADD_EVIDENCE', 'WITHDRAW', 'CONCEDE'],
      ['ADD_EVIDENCE', 'WITHDRAW', 'CONCEDE'],
    ],
    ['the other side', person(workerId), ['ANSWER', 'ADD_EVIDENCE', 'CONCEDE'], ['ADD_EVIDENCE', 'CONCEDE']],
    ['staff with disputes', judge(), ['SETTLE'], ['SETTLE']],
    ['staff who are a side', judge(workerId), ['ANSWER', 'ADD_EVIDENCE', 'CONCEDE'], ['ADD_EVIDENCE', 'CONCEDE']],
    ['other staff', { ...judge(), permissions: ['finance' as const] }, [], []],
    ['a stranger', person(newId('user')), [], []],
    ['nobody', anonymous, [], []],
  ])('%s', (_name, viewer, whileWaiting, later) => {
    expect(movesOf(viewer, waiting, now)).toEqual(whileWaiting);
    expect(movesOf(viewer, inReview, now)).toEqual(later);
    for (const status of [DisputeStatus.SETTLED, DisputeStatus.WITHDRAWN]) {
      expect(movesOf(viewer, dispute(status), now)).toEqual([]);
    }
  });

  it('no answer from the very moment at which the time is over', () => {
    const other = person(workerId);
    expect(movesOf(other, waiting, new Date(waiting.answerBy.getTime() - 1))).toContain('ANSWER');
    expect(movesOf(other, waiting, waiting.answerBy)).not.toContain('ANSWER');
  });
});
