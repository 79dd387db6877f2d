import type { SupportRequestStatus } from '../gql/graphql';
import type { StateWords } from './words';

/** Where a request of support stands. */
export const supportStates: Record<SupportRequestStatus, StateWords> = {
  ASKED: { text: 'Waits for an answer', color: 'gold' },
  ALLOWED: { text: 'Allowed', color: 'leaf' },
  REFUSED: { text: 'Refused', color: 'gray' },
  ENDED: { text: 'Ended', color: 'gray' },
  EXPIRED: { text: 'Time is over', color: 'gray' },
};
