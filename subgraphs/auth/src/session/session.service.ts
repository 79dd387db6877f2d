import { day, second, type Clock } from '@kelmah/kit/clock/clock';
import { handOverRefreshToken } from '@kelmah/kit/context/browser-session';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, refuse, type NotAllowed, type NotFound } from '@kelmah/kit/errors/refusal';
import { hashSecret, isId, newId, sameSecret, accountIdOf } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { AccountRecord, AccountStore, EndReason } from '../account/account.store';
import type { Devices } from '../device/device.service';
import type { SigningKeys } from '../key/key.service';
import { makeAccessToken, type AccessToken } from './access-token.service';
import { hashOfToken, newRefreshToken, openSuccessor, readRefreshToken, sealSuccessor } from './refresh-token.service';
import type { RefreshToken } from './refresh-token.service';
import { runningCountry } from '../place/place.service';
import type { RevocationStore } from './revocation.store';
import { sessionRevoked } from './session.events';
import type { SessionRecord, SessionStore } from './session.store';

export const refreshTokenLifeMs = 30 * day;
/** For so long a token that was just exchanged gives the same successor again: many tabs refresh at once. */
export const graceMs = 10 * second;
/** For so long it gives the same successor to whoever names the same attempt: a phone that never got the answer. */
export const attemptLifeMs = day;

export interface Tokens {
  accessToken: string;
  accessTokenExpiresAt: Date;
  /** Empty where it travels in a browser's cookie. */
  refreshToken: string;
  deviceToken: string;
}

export interface Opened {
  tokens: Tokens;
  session: SessionRecord;
}

export interface OthersEnded {
  ended: number;
  account: AccountRecord;
}

export interface SessionTools {
  sessions: SessionStore;
  accounts: AccountStore;
  revocations: RevocationStore;
  keys: SigningKeys;
  devices: Devices;
  clock: Clock;
  logger: Logger;
  nudge(): void;
}

export type SessionService = ReturnType<typeof sessionService>;

const signInAgain = () => refuse.unauthenticated('You are signed out. Sign in again.');

export function sessionService(tools: SessionTools) {
  const { sessions, clock } = tools;
  const sessionEnder = enderOf(tools);

  return {
    open: openerOf(tools, sessionEnder),

    refresh: refresherOf(tools, sessionEnder),

    /**
     * A new access token for a session whose person has just proved who they are, by a second factor where it says so;
     * the refresh token stays.
     */
    prove: async (account: AccountRecord, sessionId: string, factors?: 2): Promise<AccessToken | NotAllowed> => {
      const session = await sessions.find(sessionId);
      if (session?.accountId !== account._id || isOver(session, account)) return signInAgain();
      const proved = await sessions.proved(sessionId, clock.now(), factors);
      return proved ? makeAccessToken(account, proved, tools.keys, clock) : signInAgain();
    },

    /** Makes a session one of two factors; its access tokens say so from the next refresh on. */
    strengthen: (sessionId: string) => sessions.strengthen(sessionId),

    /** Lets one session go on over the end of all that began before `at`. False where it is over itself. */
    carryOver: (sessionId: string, accountId: string, at: Date): Promise<boolean> =>
      sessions.carryOver(sessionId, accountId, at, clock.now()),

    /** The living sessions of accounts, the last used first. */
    livingOf: (accountIds: readonly string[]) => sessions.livingOf(accountIds, clock.now()),

    /** Ends one of the viewer's own sessions. */
    endOne: async (viewer: Viewer, sessionId: string): Promise<SessionRecord | NotFound> => {
      const missing = () => refuse.notFound('You have no such session.', 'sessionId');
      if (!isId('session', sessionId)) return missing();
      const session = await sessions.find(sessionId);
      if (!session || session.userId !== viewer.userId) return missing();
      return (await sessionEnder.end(session, 'ENDED')) ?? session;
    },

    /** Ends all sessions of the viewer but the one that asks, by one write. */
    endOthers: async (viewer: Viewer & { userId: string }): Promise<OthersEnded | NotAllowed> => {
      const accountId = accountIdOf(viewer.userId);
      const before = justAfter(clock);
      // First this session is made one that goes on: after a crash in between nothing has changed for anybody.
      const goesOn =
        viewer.sessionId !== undefined && (await sessions.carryOver(viewer.sessionId, accountId, before, clock.now()));
      if (!goesOn) return signInAgain();
      const atOnce = await sessionEnder.endAll(accountId, 'ENDED', before);
      // Another device that asked for the same in this very moment goes on over that end, and not over this.
      const living = await sessions.livingOf([accountId], clock.now());
      const others = living.filter(({ _id }) => _id !== viewer.sessionId);
      const after = await Promise.all(others.map((session) => sessionEnder.end(session, 'ENDED')));
      const ended = atOnce + after.filter(Boolean).length;
      const account = await tools.accounts.find(accountId);
      return account ? { ended, account } : signInAgain();
    },

    /** Ends the viewer's session, or all of theirs. Answers how many ended. */
    signOut: async (viewer: Viewer & { userId: string }, everywhere: boolean): Promise<number> => {
      if (everywhere) return sessionEnder.endAll(accountIdOf(viewer.userId), 'SIGNED_OUT');
      const session = viewer.sessionId === undefined ? null : await sessions.find(viewer.sessionId);
      if (session?.userId !== viewer.userId) return 0;
      return (await sessionEnder.end(session, 'SIGNED_OUT')) ? 1 : 0;
    },

    /** Ends the sessions that an account's last write said are over. */
    finishEnding: sessionEnder.finishOne,
    finishEndings: sessionEnder.finish,
  };
}

const tokenMaker =
  ({ keys, devices, clock }: SessionTools) =>
  async (account: AccountRecord, session: SessionRecord, text: string, device?: string): Promise<Tokens> => {
    // Here, where tokens are made, so that no way in can put one where a script of the page reads it.
    const refreshToken = handOverRefreshToken(text);
    const access = await makeAccessToken(account, session, keys, clock);
    const deviceToken = devices.give(device, account);
    return { accessToken: access.text, accessTokenExpiresAt: access.expiresAt, refreshToken, deviceToken };
  };

/** Somebody who has proved who they are. */
export interface Opening {
  /** What the device calls itself. */
  device: string;
  /** What the device kept from its last sign-in. */
  deviceToken?: string;
  /** When they began to sign in. */
  begunAt: Date;
  /** By how many kinds of proof. */
  factors: 1 | 2;
}

/** Begins a session for somebody who has proved who they are. */
function openerOf(tools: SessionTools, sessionEnder: ReturnType<typeof enderOf>) {
  const { sessions, accounts, clock } = tools;
  const tokensOf = tokenMaker(tools);
  return async (account: AccountRecord, { device, deviceToken, begunAt, factors }: Opening): Promise<Opened> => {
    const now = clock.now();
    const id = newId('session', now);
    const token = newRefreshToken(id);
    const session: SessionRecord = {
      _id: id,
      accountId: account._id,
      userId: account.userId,
      device,
      country: runningCountry(),
      createdAt: now,
      // This account was read after its sessions were last ended, so that end does not concern this one.
      begunAt: later(begunAt, account.sessionsNotBefore),
      authenticatedAt: now,
      factors,
      lastUsedAt: now,
      expiresAt: new Date(now.getTime() + refreshTokenLifeMs),
      familyHash: hashSecret(token.family),
      tokenHash: hashOfToken(token),
      previousHash: null,
      successorSealed: null,
      rotatedAt: null,
      endedAt: null,
      endReason: null,
      isAnnounced: true,
    };
    await sessions.add(session);
    // All sessions ended since the account was read, by a new password perhaps: whoever ended them did not see this one.
    const current = await accounts.find(account._id);
    if (!current || isOver(session, current)) await sessionEnder.end(session, 'ENDED');
    return { session, tokens: await tokensOf(account, session, token.text, deviceToken) };
  };
}

/** What a device says besides its token. */
export interface RefreshDetails {
  deviceToken?: string | null;
  attempt?: string | null;
}

function refresherOf(tools: SessionTools, sessionEnder: ReturnType<typeof enderOf>) {
  const { sessions, accounts, clock } = tools;
  const tokensOf = tokenMaker(tools);

  /** The current token for one that was its predecessor a moment ago; otherwise somebody uses a token twice. */
  async function graceOrReuse(
    token: RefreshToken,
    attempt: string | null,
  ): Promise<{ session: SessionRecord; text: string } | NotAllowed> {
    const session = await sessions.find(token.sessionId);
    if (!session || !sameSecret(session.familyHash, hashSecret(token.family))) return signInAgain();
    const now = clock.now();
    if (session.endedAt || session.expiresAt <= now) return signInAgain();
    const sinceMs = now.getTime() - (session.rotatedAt?.getTime() ?? 0);
    // Whoever names the attempt is who made it, and only never heard what became of it.
    const isSameAttempt = attempt !== null && session.attemptHash === attempt && sinceMs <= attemptLifeMs;
    const isPrevious = session.previousHash === hashOfToken(token) && (sinceMs <= graceMs || isSameAttempt);
    if (session.successorSealed && isPrevious) return { session, text: openSuccessor(token, session.successorSealed) };
    tools.logger.warn('refresh token used again', { session: session._id, viewer: session.userId });
    await sessionEnder.end(session, 'REUSED');
    return refuse.unauthenticated('This sign-in was used from two places and has been ended. Sign in again.');
  }

  /** Exchanges a refresh token for its successor and a new access token; the device goes on being known. */
  return async (text: string, { deviceToken, attempt }: RefreshDetails = {}): Promise<Tokens | NotAllowed> => {
    const attemptHash = attempt && /^.{16,128}$/.test(attempt) ? hashSecret(attempt) : null;
    const token = readRefreshToken(text);
    if (!token) return signInAgain();
    const now = clock.now();
    const next = newRefreshToken(token.sessionId, token.family);
    const rotated = await sessions.rotate(
      token.sessionId,
      hashOfToken(token),
      {
        tokenHash: hashOfToken(next),
        successorSealed: sealSuccessor(token, next),
        attemptHash,
        expiresAt: new Date(now.getTime() + refreshTokenLifeMs),
      },
      now,
    );
    const current = rotated ? { session: rotated, text: next.text } : await graceOrReuse(token, attemptHash);
    if (isRefusal(current)) return current;
    const account = await accounts.find(current.session.accountId);
    if (!account || isOver(current.session, account)) return signInAgain();
    return tokensOf(account, current.session, current.text, deviceToken ?? undefined);
  };
}

/** One millisecond on: a session that begins now is from before it. */
const justAfter = (clock: Clock) => new Date(clock.now().getTime() + 1);

const later = (at: Date, other: Date | null) => (other !== null && other > at ? other : at);

const isOver = (session: SessionRecord, account: AccountRecord) =>
  account.sessionsNotBefore !== null && session.begunAt < account.sessionsNotBefore;

/** Ends sessions: in the database first, then in Redis; what a crash or a lost Redis leaves is finished by a timer. */
function enderOf({ sessions, accounts, revocations, clock, logger, nudge }: SessionTools) {
  async function announce(sessionId: string): Promise<void> {
    try {
      await revocations.announce(sessionId);
      await sessions.announced(sessionId);
    } catch (error) {
      logger.warn('revocation waits for Redis', { session: sessionId, error: (error as Error).message });
    }
  }

  async function end(session: SessionRecord, reason: EndReason): Promise<SessionRecord | null> {
    const ended = await sessions.end(session._id, reason, clock.now(), sessionRevoked(session, reason, clock));
    if (!ended) return null;
    nudge();
    await announce(session._id);
    return ended;
  }

  async function endBegunBefore(accountId: string, before: Date, reason: EndReason): Promise<number> {
    const living = await sessions.begunBefore(accountId, before);
    const ended = await Promise.all(living.map((session) => end(session, reason)));
    await accounts.endingDone(accountId, before);
    return ended.filter(Boolean).length;
  }

  async function finishOne({ _id, ending }: AccountRecord): Promise<void> {
    if (ending) await endBegunBefore(_id, ending.before, ending.reason);
  }

  return {
    end,
    finishOne,

    /** Ends every session of an account that began before a time: those that it has now, where none is said. */
    endAll: async (accountId: string, reason: EndReason, before = justAfter(clock)): Promise<number> => {
      await accounts.endSessions(accountId, before, reason);
      return endBegunBefore(accountId, before, reason);
    },

    /** Ends what was to be ended, and says what was not yet said. */
    finish: async (): Promise<void> => {
      for (const account of await accounts.endings(100)) await finishOne(account);
      for (const session of await sessions.unannounced(100)) await announce(session._id);
    },
  };
}
