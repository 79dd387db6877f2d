import { day, hour, minute, second } from '@kelmah/kit/clock/clock';
import { erasureParts } from '@kelmah/kit/events/catalogue/auth.events';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { LetterKind } from '../letter/letter.service';
import type { AuthTools } from '../tools';
import { accountPart, type AccountPartStores } from './account-part.service';
import { makeArchive } from './export-archive.service';
import { placeMs } from './export-place.service';
import { partsAsked, type ExportTools } from './export.service';
import type { ExportRecord } from './export.store';

/** For so long a copy that is ready is kept. */
const keptMs = 7 * day;
/** Whatever has not come by then does not come. */
const patienceMs = day;
/** Longer than it takes to put a file together: nobody else takes it meanwhile. */
const leaseMs = 5 * minute;
const letterLifeMs = 3 * day;
const takenAtOnce = 20;

export interface ExportRoundTools extends ExportTools {
  tools: Pick<AuthTools, 'accounts' | 'activity' | 'letters' | 'sendLetters' | 'clock' | 'nudge'>;
  stores: AccountPartStores;
  logger: Logger;
}

/** What goes on by the clock: copies are put together, told of, given up, and taken away again. */
export function exportRound(all: ExportRoundTools) {
  const { store, logger } = all;
  const { clock } = all.tools;
  const turns: Record<ExportRecord['status'], (one: ExportRecord) => Promise<void>> = {
    PREPARING: preparation(all),
    READY: async (one) => {
      if (!one.isTold) return tell(all, one);
      await removeAll(all, one._id);
      await store.move(one, { status: 'EXPIRED', lookAt: null });
    },
    FAILED: async (one) => {
      if (!one.isTold) return tell(all, one);
      // By now no place is open any more: what came in late goes too.
      await removeAll(all, one._id);
      await store.move(one, { lookAt: null });
    },
    EXPIRED: async (one) => void (await store.move(one, { lookAt: null })),
    LEFT: async (one) => {
      await removeAll(all, one._id);
      await store.remove(one._id);
    },
  };

  return {
    /** Does what is due. */
    run: async (): Promise<void> => {
      for (let taken = 0; taken < takenAtOnce; taken += 1) {
        const now = clock.now();
        const one = await store.take(now, new Date(now.getTime() + leaseMs));
        if (!one) return;
        try {
          await turns[one.status](one);
        } catch (error) {
          logger.warn('an export waits', { export: one._id, error: (error as Error).message });
          await store.move(one, { lookAt: new Date(clock.now().getTime() + minute) });
        }
      }
    },

    /** Takes away whatever copies there are of somebody who is erased; true once that is done. */
    leave: async (accountId: string): Promise<boolean> => {
      try {
        for (const one of await store.ofAccount(accountId)) {
          await removeAll(all, one._id);
          // A service may be about to hand in its part, or a copy about to be put together: the clock looks again.
          const lookAt = new Date(clock.now().getTime() + placeMs + leaseMs);
          await store.move(one, { status: 'LEFT', accountId: null, userId: null, lookAt });
        }
        return (await store.ofAccount(accountId)).length === 0;
      } catch (error) {
        logger.warn('exports of an erased account are still there', { error: (error as Error).message });
        return false;
      }
    },
  };
}

export type ExportRound = ReturnType<typeof exportRound>;

async function removeAll({ places }: ExportRoundTools, id: string): Promise<void> {
  await places.removeParts(id);
  await places.removeFile(id);
}

/** The younger it is, the sooner it is looked at again: most are ready within seconds. */
function nextLook({ requestedAt }: ExportRecord, now: Date): Date {
  const ageMs = now.getTime() - requestedAt.getTime();
  const waitMs = ageMs < minute ? second : ageMs < hour ? 15 * second : 2 * minute;
  return new Date(now.getTime() + waitMs);
}

function preparation(all: ExportRoundTools) {
  const { store, places, logger, tools } = all;
  const { clock } = tools;
  return async (one: ExportRecord): Promise<void> => {
    const missing = await places.missing(one._id);
    if (missing.length === 0) return finish(all, one);
    const now = clock.now();
    if (now.getTime() - one.requestedAt.getTime() >= patienceMs) {
      logger.error('an export failed', { export: one._id, missing });
      await store.move(one, { status: 'FAILED', lookAt: now });
      return;
    }
    const lookAt = nextLook(one, now);
    const isClosed = now.getTime() - one.askedAt.getTime() >= placeMs;
    if (!isClosed || one.userId === null) return void (await store.move(one, { lookAt }));
    logger.warn('parts of an export are asked for again', { export: one._id, missing });
    const event = await partsAsked({ _id: one._id, userId: one.userId }, missing, all);
    await store.move(one, { askedAt: now, lookAt }, [event]);
    tools.nudge();
  };
}

/** Puts the parts together. Done again, by another instance or after a crash, it makes the same file once more. */
async function finish(all: ExportRoundTools, one: ExportRecord): Promise<void> {
  const { store, places, tools, logger } = all;
  const account = one.accountId === null ? null : await tools.accounts.find(one.accountId);
  if (!account || account.erasure?.begunAt) return;
  const madeAt = tools.clock.now();
  const parts: Record<string, Buffer> = {
    account: Buffer.from(JSON.stringify(await accountPart(account, all.stores), null, 2)),
  };
  for (const service of erasureParts) {
    const part = await places.part(one._id, service);
    if (part === null) throw new Error(`The part of ${service} has gone`);
    parts[service] = part;
  }
  await places.keep(one._id, await makeArchive({ name: account.name, madeAt }, parts));
  const expiresAt = new Date(madeAt.getTime() + keptMs);
  const isReady = await store.move(one, { status: 'READY', readyAt: madeAt, expiresAt, lookAt: madeAt });
  if (isReady) return void logger.info('an export is ready', { export: one._id });
  // Somebody else was quicker with the same file; or its owner was erased meanwhile, and nothing of it may stay.
  const now = await store.find(one._id);
  if (now?.status !== 'READY') await places.removeFile(one._id);
}

const letterOf: Partial<Record<ExportRecord['status'], LetterKind>> = {
  READY: 'export-ready',
  FAILED: 'export-failed',
};

/** Writes to the owner how it ended, and sees to when it is looked at next. */
async function tell({ store, places, tools }: ExportRoundTools, one: ExportRecord): Promise<void> {
  const { accounts, activity, letters, clock } = tools;
  const kind = letterOf[one.status];
  const account = one.accountId === null ? null : await accounts.find(one.accountId);
  const isReady = one.status === 'READY';
  if (isReady) await places.removeParts(one._id);
  if (account && kind) {
    await accounts.write(account._id, letters.make(kind, { to: account.email }, letterLifeMs));
    tools.sendLetters();
    if (isReady) await activity.note(account._id, { what: 'EXPORT_READY' });
  }
  const lookAt = isReady ? one.expiresAt : new Date(clock.now().getTime() + placeMs + minute);
  await store.move(one, { isTold: true, lookAt });
}
