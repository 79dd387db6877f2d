import { z } from 'zod';
import type { DeadLetters } from '@kelmah/kit/broker/dead-letters';
import { day, hour, minute } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { erasureParts, type ErasurePart } from '@kelmah/kit/events/catalogue/auth.events';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, hashSecret, isId, newSecret, userIdOf } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { AccountRecord } from '../account/account.store';
import type { ExportRound } from '../export/export-round.service';
import type { AuthTools } from '../tools';
import { deactivated, erased, reactivated, wordsEnded } from './erasure.events';
import type { ErasureStore } from './erasure.store';

/** What has to be written to have an account erased. */
export const confirmWord = 'ERASE';
/** A service that has not forgotten by then is told of in the log. */
const lateMs = 6 * hour;
const lookedAtOnce = 50;

const eraseInput = z.object({ confirm: z.string().max(300, `Write ${confirmWord}.`) });
const cancelInput = z.object({ token: z.string().max(200, 'This is no link of ours.').nullish() });

export interface ErasureTools {
  tools: AuthTools;
  store: ErasureStore;
  exports: Pick<ExportRound, 'leave'>;
  graceMinutes: number;
  /** For so long after the erasure, in days, it is kept what somebody wrote to others. */
  wordsDays: number;
  /** The events that no service could take. */
  openDead(): Promise<DeadLetters>;
  logger: Logger;
}

export type ErasureService = ReturnType<typeof erasureService>;

/** Forgets people who ask for it: after a while in which they may think better of it, in every service, within a day. */
export function erasureService(all: ErasureTools) {
  const { tools, store, graceMinutes } = all;
  const periods = { minutes: graceMinutes, days: all.wordsDays };
  const { accounts, activity, letters, sessions, clock } = tools;

  return {
    /** Switches the viewer's account off now and has it erased after the grace. */
    ask: async (
      raw: unknown,
      { viewer, requestId, address }: RequestContext,
    ): Promise<{ erasureAt: Date } | Refusal> => {
      const given = parseInput(eraseInput, raw);
      if (isRefusal(given)) return given;
      const stale = needsFreshProof(viewer, clock);
      if (stale) return stale;
      const account = await accounts.find(accountIdOf(userIdOfViewer(viewer)));
      if (!account) return refuse.unauthenticated();
      const word = given.confirm.trim().toLowerCase();
      if (word !== confirmWord.toLowerCase() && word !== account.email)
        return refuse.invalid('confirm', `Write ${confirmWord} to have your account erased.`);
      const at = clock.now();
      const dueAt = new Date(at.getTime() + graceMinutes * minute);
      const secret = newSecret();
      const token = `${account._id}.${secret}`;
      const off = await store.switchOff(account._id, {
        ...{ at, reason: null, erasure: { askedAt: at, dueAt, hash: hashSecret(secret) } },
        letters: [letters.make('erasure-asked', { to: account.email, token, ...periods }, day)],
        events: [deactivated(account, { clock, requestId })],
      });
      if (!off) return refuse.unauthenticated();
      tools.nudge();
      tools.sendLetters();
      await sessions.finishEnding(off);
      await activity.note(off._id, { what: 'ERASURE_ASKED', sessionId: viewer.sessionId, address });
      return { erasureAt: dueAt };
    },

    /** Calls it off, by the link in the letter or by whoever signed in meanwhile. */
    cancel: async (
      raw: unknown,
      { viewer, requestId, address }: RequestContext,
    ): Promise<{ cancelled: true } | Refusal> => {
      const given = parseInput(cancelInput, raw);
      if (isRefusal(given)) return given;
      const whose = given.token ? readToken(given.token) : ownOf(viewer.userId);
      const tooLate = () =>
        refuse.conflict(
          RefusalCode.WRONG_STATE,
          'There is nothing to cancel: it was cancelled, or it has begun.',
          'token',
        );
      if (!whose) return given.token ? tooLate() : refuse.unauthenticated();
      const from = { clock, requestId };
      const kept = await store.cancel(whose.id, whose.hash, [reactivated({ userId: whose.userId }, from)]);
      if (!kept) return tooLate();
      tools.nudge();
      await activity.note(kept._id, { what: 'ERASURE_CANCELLED', sessionId: viewer.sessionId, address });
      return { cancelled: true };
    },

    /** A service says that it has forgotten. */
    partDone: (userId: string, part: ErasurePart) => store.partDone(userId, part),

    /** Throws away dead letters that tell of people who are gone; others may come to be dead after the erasure. */
    forgetDead: () => forgetDead(all),

    /** Begins what is due and ends what all have answered. */
    tend: tenderOf(all),
  };
}

async function forgetDead({ store, openDead, logger }: ErasureTools): Promise<void> {
  const dead = await openDead();
  try {
    const isGone = async (userId: string) =>
      isId('user', userId) && (await store.tombstones.erasedOf([accountIdOf(userId)])).size > 0;
    const count = await dead.forget(isGone);
    if (count > 0) logger.info('dead letters of people who are gone were thrown away', { count });
  } finally {
    await dead.stop();
  }
}

const ownOf = (userId: string | undefined) =>
  userId === undefined ? undefined : { id: accountIdOf(userId), userId, hash: undefined };

function readToken(token: string) {
  const [id = '', secret = ''] = token.split('.');
  return isId('account', id) && secret ? { id, userId: userIdOf(id), hash: hashSecret(secret) } : undefined;
}

function tenderOf(all: ErasureTools) {
  const { tools, store, exports, wordsDays, logger } = all;
  const { letters, clock } = tools;
  const warned = new Set<string>();

  async function begin(account: AccountRecord): Promise<void> {
    const now = clock.now();
    const { email: to, name } = account;
    const last = letters.make('erasure-begun', { to, name }, day);
    if (!(await store.begin(account._id, now, [last], [erased(account, { clock })]))) return;
    await store.stopApps(account._id);
    await exports.leave(account._id);
    tools.nudge();
    tools.sendLetters();
    logger.info('an erasure has begun', { account: account._id });
  }

  async function finish(account: AccountRecord): Promise<void> {
    const { begunAt, parts = [] } = account.erasure ?? {};
    const missing = erasureParts.filter((part) => !parts.includes(part));
    const now = clock.now();
    if (missing.length > 0) {
      const isLate = begunAt !== undefined && now.getTime() - begunAt.getTime() > lateMs;
      if (isLate && !warned.has(account._id)) logger.error('an erasure is late', { account: account._id, missing });
      if (isLate) warned.add(account._id);
      return;
    }
    // Where a crash came between the account and its apps, they are stopped now.
    await store.stopApps(account._id);
    if (!(await exports.leave(account._id))) return;
    if (await store.isUnsaid(account._id)) return;
    await store.bury(account, now);
    await forgetDead(all).catch((error: Error) =>
      // The hourly round comes by as well.
      logger.warn('dead letters could not be looked through', { error: error.message }),
    );
    warned.delete(account._id);
    logger.info('an account was erased', { account: account._id });
  }

  async function endWords(): Promise<void> {
    const now = clock.now();
    const due = await store.tombstones.withWords(new Date(now.getTime() - wordsDays * day), lookedAtOnce);
    for (const id of due) await store.tombstones.endWords(id, now, wordsEnded({ userId: userIdOf(id) }, { clock }));
    if (due.length > 0) tools.nudge();
  }

  return async (): Promise<void> => {
    for (const account of await store.due(clock.now(), lookedAtOnce)) await begin(account);
    for (const account of await store.begun(lookedAtOnce)) await finish(account);
    await endWords();
  };
}
