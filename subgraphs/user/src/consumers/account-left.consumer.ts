import { consumer } from '@kelmah/kit/events/consumer';
import type { LeavingService } from '../person/leaving.service';

/** Whoever switches their account off is not found, until they are back. Older news than what is known changes nothing. */
export const accountLeft = (leaving: Pick<LeavingService, 'left'>) =>
  consumer({ name: 'account-left', on: ['account.deactivated'], handle: (event) => leaving.left(event) });

export const accountReturned = (leaving: Pick<LeavingService, 'returned'>) =>
  consumer({ name: 'account-returned', on: ['account.reactivated'], handle: (event) => leaving.returned(event) });

/** Whoever had their account erased is forgotten; done again it does nothing more. */
export const accountErased = (leaving: Pick<LeavingService, 'erased'>) =>
  consumer({ name: 'account-erased', on: ['account.erased'], handle: (event) => leaving.erased(event) });

/** What a former member handed to others is kept no longer; done again it does nothing more. */
export const wordsEnded = (leaving: Pick<LeavingService, 'wordsEnded'>) =>
  consumer({ name: 'words-ended', on: ['account.words-ended'], handle: (event) => leaving.wordsEnded(event) });
