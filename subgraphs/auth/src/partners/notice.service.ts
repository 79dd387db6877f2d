import { day } from '@kelmah/kit/clock/clock';
import type { LetterNotice } from '../letter/letter.service';
import type { PartnerTools } from './app-change.service';
import type { AppRecord, KeyRecord } from './partner.store';

const noticeLifeMs = 3 * day;

/**
 * Writes to an app's owner what happened to its keys, so that nobody makes one unseen. The change itself is done by now:
 * a letter that cannot be written is logged and takes nothing back.
 */
export async function writeNotice(
  tools: PartnerTools,
  app: AppRecord,
  what: LetterNotice['what'],
  key?: KeyRecord,
): Promise<void> {
  try {
    const account = await tools.accounts.find(app.accountId);
    if (!account) return;
    const notice: LetterNotice = { what, app: app.name, ...(key && { label: key.label, hint: hintOf(key) }) };
    await tools.accounts.write(account._id, tools.letters.make('api-key', { to: account.email, notice }, noticeLifeMs));
    tools.sendLetters();
  } catch (error) {
    tools.logger.warn('no letter about an API key', { app: app._id, what, error: (error as Error).message });
  }
}

/** By what a key is told from others without being shown. */
export const hintOf = ({ lastFour }: Pick<KeyRecord, 'lastFour'>): string => `klm_…${lastFour}`;
