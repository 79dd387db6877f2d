import { newId } from '@kelmah/kit/ids/ids';
import type { AccountRecord, AccountStore } from '../account/account.store';
import { decoyOf } from '../letter/letter.service';
import type { CodePurpose } from './code.service';

/**
 * Uses up one try of an account's code. Null where nobody is known, there is no code, it is too late, or no try is left:
 * all of them take as long, one step that finds nothing and one that writes.
 */
export async function spendEvenly(
  accounts: Pick<AccountStore, 'spendTry' | 'writeDecoy'>,
  known: AccountRecord | null,
  { subject, purpose, now }: { subject: string; purpose: CodePurpose; now: Date },
): Promise<AccountRecord | null> {
  const nobody = newId('account', now);
  const account = await accounts.spendTry(known?._id ?? nobody, purpose, now);
  if (account) await accounts.spendTry(nobody, purpose, now);
  else await accounts.writeDecoy(decoyOf(subject));
  return account;
}
