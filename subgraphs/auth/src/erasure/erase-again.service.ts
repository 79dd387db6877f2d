import type { Clock } from '@kelmah/kit/clock/clock';
import { accountIdOf, isId, userIdOf } from '@kelmah/kit/ids/ids';
import type { AccountStore } from '../account/account.store';
import { deactivated, erased, wordsEnded } from './erasure.events';
import type { ErasureStore } from './erasure.store';

export interface AgainReport {
  /** Accounts that were here again, and are erased once more. */
  returned: number;
  /** Accounts that are not here: every service is told once more to forget them. */
  told: number;
  /** What is no id of an account or a user. */
  unreadable: string[];
}

/**
 * Erases people once more of whom a backup that was put back may know, here or in another service: an account that is
 * here without its grace, by the rounds of the running service; of the others all are told again. Twice is once.
 * With `isTrial` nothing is written.
 */
export async function eraseAgain(
  ids: readonly string[],
  options: { accounts: Pick<AccountStore, 'find'>; store: ErasureStore; clock: Clock; isTrial: boolean },
): Promise<AgainReport> {
  const { accounts, store, clock, isTrial } = options;
  const report: AgainReport = { returned: 0, told: 0, unreadable: [] };
  for (const given of ids) {
    const id = isId('user', given) ? accountIdOf(given) : given;
    if (!isId('account', id)) {
      report.unreadable.push(given);
      continue;
    }
    const about = { userId: userIdOf(id) };
    const isHere = (await accounts.find(id)) !== null;
    report[isHere ? 'returned' : 'told'] += 1;
    if (isTrial) continue;
    const at = clock.now();
    if (!isHere) {
      await store.tombstones.tellAgain(id, at, erased(about, { clock }), wordsEnded(about, { clock }));
      continue;
    }
    const erasure = { askedAt: at, dueAt: at, hash: '' };
    const events = [deactivated(about, { clock })];
    const off = await store.switchOff(id, { at, reason: null, erasure, letters: [], events });
    if (!off) await store.beginAgain(id, [erased(about, { clock })]);
  }
  return report;
}
