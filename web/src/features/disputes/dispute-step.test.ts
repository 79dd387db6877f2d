import type { DisputePartsFragment } from '../../gql/graphql';
import { aDispute, money, person } from '../../../test/disputes';
import { historyOf, isIncomplete } from './dispute-history';
import { disputeStep, otherSide, settledWords } from './dispute-step';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const at = '2026-11-22T10:00:00Z';
const wish = { __typename: 'DisputeWish' as const, released: money(1), refunded: money(1), story: 'A story.', at };
const settlement = {
  ...{ __typename: 'DisputeSettlement' as const, outcome: 'SPLIT' as const, reason: 'Half of it was done.' },
  ...{ released: money(40_000), refunded: money(20_000), fee: money(4_000), net: money(36_000) },
  ...{ decidedAt: '2026-11-25T10:00:00Z', byStaff: true, endsContract: false },
};

describe('where a dispute stands', () => {
  it('asks the side that may answer, and says until when', () => {
    const asked = disputeStep(aDispute({ answerBy: inDays(2.01), viewerMay: ['ANSWER', 'ADD_EVIDENCE'] }));
    expect(asked.turn).toBe('yours');
    expect(asked.text).toContain('in 2 days');
  });

  it('tells the side that opened it whom it waits for', () => {
    expect(disputeStep(aDispute({ answerBy: inDays(2) })).title).toBe('Kwame is asked for an answer');
  });

  it('is Kelmah’s turn once the time is over, also before the clock has come by', () => {
    const late = disputeStep(aDispute({ answerBy: inDays(-1) }));
    expect(late.title).toBe('Kelmah reads both sides and decides');
    expect(late.text).toContain('There was no answer in time.');
    const answered = disputeStep(aDispute({ status: 'IN_REVIEW', wantedByOther: wish }));
    expect(answered.text).not.toContain('no answer');
  });

  it.each<[DisputePartsFragment['status'], string]>([
    ['SETTLED', 'This dispute is settled'],
    ['WITHDRAWN', 'Efua took this dispute back'],
  ])('%s: %s', (status, title) => {
    expect(disputeStep(aDispute({ status, settlement }))).toMatchObject({ turn: 'nobody', title });
  });

  it('names both parts of what was parted, and one where there is one', () => {
    expect(settledWords(aDispute(), settlement)).toBe(
      '₵400.00 goes to Kwame: ₵360.00 after the fee of ₵40.00. ₵200.00 goes back to Efua’s card.',
    );
    expect(settledWords(aDispute(), { ...settlement, outcome: 'REFUND' })).toBe('₵200.00 goes back to Efua’s card.');
    expect(settledWords(aDispute({ worker: null }), { ...settlement, outcome: 'RELEASE' })).toContain('the worker');
  });

  it('knows the other side, whoever opened it', () => {
    expect(otherSide(aDispute())?.name).toBe('Kwame');
    expect(otherSide(aDispute({ openedBy: person('w', 'Kwame') }))?.name).toBe('Efua');
    expect(otherSide(aDispute({ openedBy: null }))).toBeUndefined();
  });
});

describe('what happened', () => {
  const piece = (id: string, addedAt: string, messageCount = 0): DisputePartsFragment['evidence'][number] => ({
    ...{ __typename: 'DisputeEvidence', id, addedAt, messageCount, text: null, uploads: [] },
    author: person('w', 'Kwame'),
  });
  const excerpt = (id: string, evidenceId: string) => ({
    ...{ __typename: 'DisputeExcerpt' as const, id, evidenceId, text: 'I come on Friday.', sentAt: at, uploads: [] },
    sender: person('w', 'Kwame'),
  });

  it('stands in the order in which it happened, with what was handed in at its piece', () => {
    const dispute = aDispute({
      ...{ status: 'SETTLED', settlement, wantedByOther: { ...wish, at: '2026-11-23T10:00:00Z' } },
      evidence: [piece('one', at, 1), piece('two', '2026-11-23T10:00:00Z'), piece('three', '2026-11-24T10:00:00Z')],
    });
    const history = historyOf(dispute, [excerpt('x', 'one'), excerpt('y', 'other')]);
    expect(history.map(({ key }) => key)).toEqual(['opened', 'one', 'answered', 'two', 'three', 'settled']);
    expect(history[1]?.excerpts?.map(({ id }) => id)).toEqual(['x']);
    expect(history.at(-1)).toMatchObject({ title: 'Kelmah decided', text: 'Half of it was done.' });
  });

  it('is not complete while a message or a photo is on its way', () => {
    const dispute = aDispute({ evidence: [piece('one', at, 2)] });
    expect(isIncomplete(dispute, [excerpt('x', 'one')])).toBe(true);
    expect(isIncomplete(dispute, [excerpt('x', 'one'), excerpt('y', 'one')])).toBe(false);
    const photo = { __typename: 'Upload' as const, id: 'upl', url: null };
    expect(isIncomplete(aDispute({ evidence: [{ ...piece('one', at), uploads: [photo] }] }), [])).toBe(true);
  });
});
