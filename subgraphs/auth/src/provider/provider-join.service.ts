import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { newId, userIdOf } from '@kelmah/kit/ids/ids';
import { registered } from '../account/account.events';
import type { AccountRecord, SignUpFields } from '../account/account.store';
import type { AuthTools } from '../tools';
import { identityKey, type IdentityRecord, type IdentityStore } from './identity.store';
import type { ProvedIdentity } from './provider-client.service';
import { titleOf } from './provider-settings.service';

export interface JoinTools extends Pick<AuthTools, 'accounts' | 'legacy' | 'clock' | 'nudge'> {
  identities: IdentityStore;
}

const linkNeeded = ({ provider }: ProvedIdentity): Refusal =>
  refuse.conflict(
    RefusalCode.LINK_NEEDED,
    `You have a Kelmah account with this address. Sign in as you usually do, then link ${titleOf(provider)} under Security.`,
  );

const unprovedAddress = ({ provider }: ProvedIdentity): Refusal =>
  refuse.conflict(
    RefusalCode.NOT_READY,
    `${titleOf(provider)} has not confirmed your e-mail address. Confirm it there, or join by e-mail.`,
  );

const shutOut = (): Refusal => refuse.forbidden('This address cannot join Kelmah. Write to us if that is a mistake.');

export function identityOf(proved: ProvedIdentity, now: Date, isUsed: boolean): IdentityRecord {
  const { provider, subject, email } = proved;
  const key = identityKey(provider, subject);
  return { id: newId('identity', now), key, provider, email, linkedAt: now, lastUsedAt: isUsed ? now : null };
}

/** A new person whose address is proved; the account of a sign-up that nobody proved is `replaced`. */
interface Newcomer {
  account: null;
  email: string;
  replaced: AccountRecord | null;
}

/** Whether a proved and unknown identity may have an account of its own; the refusal where it may not. */
async function admit({ accounts, legacy }: JoinTools, identity: ProvedIdentity): Promise<Newcomer | Refusal> {
  const { email } = identity;
  // An address that the provider does not vouch for may be anybody's.
  if (email === null || !identity.emailVerified) return unprovedAddress(identity);
  const { account, isShutOut, sure } = await legacy.find(email, await accounts.findByEmail(email));
  await sure();
  if (isShutOut) return shutOut();
  if (account && (account.emailVerifiedAt !== null || account.legacy)) return linkNeeded(identity);
  return { account: null, email, replaced: account };
}

/** The account of a proved identity, or leave to open one, or the refusal of both. */
export async function recognise(
  tools: JoinTools,
  identity: ProvedIdentity,
  now: Date,
): Promise<{ account: AccountRecord } | Newcomer | Refusal> {
  const use = () => tools.identities.use(identityKey(identity.provider, identity.subject), identity.email, now);
  const known = await use();
  if (known) return { account: known };
  const admitted = await admit(tools, identity);
  if (!isRefusal(admitted)) return admitted;
  // What stands in the way may be the account that this same identity opened in this very moment.
  const opened = await use();
  return opened ? { account: opened } : admitted;
}

type Person = Pick<SignUpFields, 'name' | 'roles' | 'locale'>;

function newAccount(email: string, person: Person, identity: IdentityRecord, now: Date): AccountRecord {
  const id = newId('account', now);
  return {
    _id: id,
    userId: userIdOf(id),
    email,
    ...person,
    emailVerifiedAt: now,
    phoneVerifiedAt: null,
    permissions: [],
    password: null,
    isContested: false,
    codes: {},
    letters: [],
    identities: [identity],
    sessionsNotBefore: null,
    profileVersion: 0,
    createdAt: now,
  };
}

/** Opens an account for whoever is proved and new. Of several at the same moment one opens it and all get it. */
export async function join(
  tools: JoinTools,
  proved: ProvedIdentity,
  person: Person,
  { requestId }: RequestContext,
): Promise<AccountRecord | Refusal> {
  const { identities, clock, nudge } = tools;
  const now = clock.now();
  const from = { clock, requestId };
  const identity = identityOf(proved, now, true);
  for (let tries = 0; tries < 3; tries += 1) {
    const known = await recognise(tools, proved, now);
    if (isRefusal(known)) return known;
    if (known.account) return known.account;
    const { email, replaced } = known;
    const account = newAccount(email, person, identity, now);
    const events = registered(replaced ? { ...replaced, ...person } : account, from);
    const joined = replaced
      ? await identities.takeOver(replaced._id, person, identity, now, events)
      : await identities.add(account, events);
    if (joined !== 'TAKEN' && joined !== null) {
      nudge();
      return joined;
    }
    // In this very moment it was opened elsewhere: by this same identity, or by the address.
  }
  return linkNeeded(proved);
}
