import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { toAccount } from '../account/account.loader';
import { provedHere } from '../account/account.type';
import { needsSecondFactor, type Entered } from './entry.service';

/** How what became of a sign-in is shown in the graph. */
export function showEntered(done: Entered | Refusal) {
  if (isRefusal(done) || needsSecondFactor(done)) return done;
  return { tokens: done.tokens, account: provedHere(toAccount(done.account, done.session._id)) };
}
