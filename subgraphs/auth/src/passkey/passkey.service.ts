import { generateRegistrationOptions } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import { z } from 'zod';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, newSecret } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { ceremonyLifeMs } from './challenge.store';
import type { PasskeyPlace } from './passkey-inputs.type';
import { badPasskey, hintsFor, needsName, passkeyName, type PasskeyTools } from './passkey-rules.service';
import type { Options } from './passkey-sign-in.service';
import { passkeysMax, type PasskeyRecord } from './passkey.store';
import { algorithms, readMade, verifyMade, type RelyingParty } from './relying-party.service';

const credentialId = z.string().min(1).max(1_400);
const finishInput = z.object({ response: z.unknown(), name: passkeyName });
const renameInput = z.object({ passkeyId: credentialId, name: passkeyName });
const removeInput = z.object({ passkeyId: credentialId });

const missing = () => refuse.notFound('You have no such passkey.', 'passkeyId');
const taken = () => refuse.conflict(RefusalCode.ALREADY_EXISTS, 'This passkey is here already.');
const enough = () =>
  refuse.conflict(
    RefusalCode.LIMIT_REACHED,
    `You have ${passkeysMax} passkeys, as many as there can be. Remove one first.`,
  );
const lastWayIn = () =>
  refuse.conflict(RefusalCode.NOT_READY, 'This is your last way in. Choose a password or add another way first.');
const lastFactor = () =>
  refuse.conflict(RefusalCode.NOT_READY, 'Staff keep a second factor. Add another one before you remove this one.');

export type PasskeyService = ReturnType<typeof passkeyService>;

const accountIdOfViewer = (viewer: Viewer) => accountIdOf(userIdOfViewer(viewer));
// A passkey is made in the session that gave the fresh proof, and in no other of the same person.
const boundTo = (viewer: Viewer) => `${accountIdOfViewer(viewer)} ${viewer.sessionId ?? ''}`;

export interface Added {
  account: AccountRecord;
  passkey: PasskeyRecord;
}

/** The passkeys of whoever is signed in. */
export const passkeyService = (tools: PasskeyTools) => ({ ...additions(tools), ...changes(tools) });

const noterOf =
  ({ activity, clock }: PasskeyTools) =>
  (what: 'PASSKEY_ADDED' | 'PASSKEY_REMOVED', { viewer, address }: RequestContext) =>
    activity.note(accountIdOfViewer(viewer), { what, sessionId: viewer.sessionId, address }, clock.now());

function additions(tools: PasskeyTools) {
  const { accounts, challenges, clock, limits, party, passkeys } = tools;
  const note = noterOf(tools);

  /** Why no passkey can be added, as far as that can be said before one is made. */
  async function mayAdd(viewer: Viewer): Promise<RelyingParty | Refusal> {
    if (!party) return needsName();
    const stale = needsFreshProof(viewer, clock);
    if (stale) return stale;
    return (await limits.take('passkeyChange', accountIdOfViewer(viewer))) ?? party;
  }

  return {
    /** Asks for a new passkey. It takes a fresh proof. */
    start: async (prefer: PasskeyPlace | undefined, { viewer }: RequestContext): Promise<Options | Refusal> => {
      const allowed = await mayAdd(viewer);
      if (isRefusal(allowed)) return allowed;
      const account = await passkeys.giveHandle(accountIdOfViewer(viewer), newSecret());
      if (!account) return refuse.unauthenticated();
      const present = account.passkeys ?? [];
      if (present.length >= passkeysMax) return enough();
      // Whoever has the password of staff alone must not make themselves a second factor beside the one there is.
      const hasFactor = present.length > 0 || account.factor?.totp !== undefined;
      if (account.roles.includes('STAFF') && hasFactor && viewer.factors !== 2)
        return refuse.reauthenticate('First confirm by your second factor that it is you.');
      const options = { ...(await optionsToMake(allowed, account)), ...hintsFor(prefer) };
      await challenges.put('add', options.challenge, boundTo(viewer));
      return { options };
    },

    /** Adds the passkey that was made. */
    finish: async (input: unknown, context: RequestContext): Promise<Added | Refusal> => {
      const given = parseInput(finishInput, input);
      if (isRefusal(given)) return given;
      if (!party) return needsName();
      const answer = readMade(given.response);
      if (!answer || !(await challenges.take('add', answer.challenge, boundTo(context.viewer)))) return badPasskey();
      const made = await verifyMade(party, answer);
      if (!made) return badPasskey();
      const passkey = { ...made, name: given.name, createdAt: clock.now(), lastUsedAt: null };
      const accountId = accountIdOfViewer(context.viewer);
      const account = await passkeys.add(accountId, passkey);
      if (account === 'TAKEN') return taken();
      if (!account)
        return (await accounts.find(accountId))?.passkeys?.some(({ id }) => id === made.id) ? taken() : enough();
      await note('PASSKEY_ADDED', context);
      return { account, passkey };
    },
  };
}

function changes(tools: PasskeyTools) {
  const { accounts, clock, passkeys } = tools;
  const note = noterOf(tools);
  return {
    rename: async (input: unknown, { viewer }: RequestContext): Promise<Added | Refusal> => {
      const given = parseInput(renameInput, input);
      if (isRefusal(given)) return given;
      const account = await passkeys.rename(accountIdOfViewer(viewer), given.passkeyId, given.name);
      const passkey = account?.passkeys?.find(({ id }) => id === given.passkeyId);
      return account && passkey ? { account, passkey } : missing();
    },

    /** Removes a passkey that is not the last way in. It takes a fresh proof. */
    remove: async (input: unknown, context: RequestContext): Promise<AccountRecord | Refusal> => {
      const given = parseInput(removeInput, input);
      if (isRefusal(given)) return given;
      const stale = needsFreshProof(context.viewer, clock);
      if (stale) return stale;
      const accountId = accountIdOfViewer(context.viewer);
      const changed = await passkeys.remove(accountId, given.passkeyId);
      if (changed) {
        await note('PASSKEY_REMOVED', context);
        return changed;
      }
      const account = await accounts.find(accountId);
      if (!account?.passkeys?.some(({ id }) => id === given.passkeyId)) return missing();
      return account.roles.includes('STAFF') ? lastFactor() : lastWayIn();
    },
  };
}

const optionsToMake = (party: RelyingParty, { email, name, passkeyHandle = '', passkeys = [] }: AccountRecord) =>
  generateRegistrationOptions({
    rpName: 'Kelmah',
    rpID: party.id,
    userID: isoBase64URL.toBuffer(passkeyHandle),
    userName: email,
    userDisplayName: name,
    timeout: ceremonyLifeMs,
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
