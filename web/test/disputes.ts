import type { DisputePartsFragment } from '../src/gql/graphql';

/** An amount in pesewas, with its words. */
export const money = (amountMinor: number) => ({
  ...{ __typename: 'Money' as const, amountMinor, currency: 'GHS' },
  display: `₵${(amountMinor / 100).toFixed(2)}`,
});

export const person = (id: string, name: string) => ({ __typename: 'User' as const, id, name, photo: null });

/** A dispute that Efua, who hires, has opened about ₵600 for Kwame's work. */
export const aDispute = (more: Partial<DisputePartsFragment> = {}): DisputePartsFragment => ({
  ...{ __typename: 'Dispute', id: 'dsp_1', status: 'AWAITING_ANSWER', reason: 'NOT_AS_AGREED', viewerMay: [] },
  ...{ openedAt: '2026-11-22T10:00:00Z', answerBy: '2026-11-25T10:00:00Z', closedAt: null },
  ...{ openedBy: person('h', 'Efua'), hirer: person('h', 'Efua'), worker: person('w', 'Kwame') },
  contract: { __typename: 'Contract', id: 'ctr_1', title: 'Bathrooms', feeBasisPoints: 1_000, conversation: null },
  milestone: { __typename: 'Milestone', id: 'mls_1', title: 'First half' },
  funding: { __typename: 'Funding', id: 'fnd_1', status: 'DISPUTED', frozen: false },
  amount: money(60_000),
  wantedByOpener: null,
  wantedByOther: null,
  evidence: [],
  settlement: null,
  ...more,
});
