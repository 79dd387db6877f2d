import type { Viewer } from '@kelmah/kit/context/viewer';
import { Fault } from '@kelmah/kit/errors/fault';
import { isRefusal, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId } from '@kelmah/kit/ids/ids';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { AccountStore } from '../account/account.store';
import type { Sealer } from '@kelmah/kit/crypto/seal';
import type { Letters } from '../letter/letter.service';
import type { Limits } from '../limit/limit.service';
import type { RevocationStore } from '../session/revocation.store';
import type { AppChange, AppRecord, PartnerStore } from './partner.store';

/** What the services of partner apps and their keys are made of. */
export interface PartnerTools {
  apps: PartnerStore;
  accounts: AccountStore;
  revocations: RevocationStore;
  letters: Letters;
  limits: Limits;
  sealer: Sealer;
  /** Cost units that a new app's keys may use in a day each. */
  dailyCostQuota: number;
  clock: Clock;
  logger: Logger;
  /** Say it after each write that put a letter into an account. */
  sendLetters(): void;
}

/** What a change makes of an app as it was read; without `change` nothing is written. */
export interface Edited<Done> {
  change?: AppChange;
  /** Ids of the keys that are over by it. */
  ended?: readonly string[];
  done: Done;
}

const triesMax = 30;

export const nameTaken = () =>
  refuse.conflict(RefusalCode.ALREADY_EXISTS, 'You have another app with this name.', 'name');

/**
 * Changes an app and, where it changed meanwhile, does it again on what it has become: whatever `edit` counts or forbids
 * holds for changes at the same moment too.
 * @throws Fault UNAVAILABLE where it kept changing.
 */
export async function changeApp<Done>(
  tools: PartnerTools,
  read: () => Promise<AppRecord | null>,
  missing: () => Refusal,
  edit: (app: AppRecord) => Edited<Done> | Refusal,
): Promise<{ app: AppRecord; done: Done } | Refusal> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const app = await read();
    if (!app) return missing();
    const edited = edit(app);
    if (isRefusal(edited)) return edited;
    if (!edited.change) return { app, done: edited.done };
    const changed = await tools.apps.change(app, edited.change, edited.ended ?? []);
    if (changed === 'NAME_TAKEN') return nameTaken();
    if (!changed) continue;
    if (edited.ended?.length) await announceEnds(tools, changed);
    return { app: changed, done: edited.done };
  }
  throw new Fault('UNAVAILABLE');
}

/** Tells the router which keys are over. What cannot be said now is said by the timer, when Redis is back. */
export async function announceEnds({ apps, revocations, logger }: PartnerTools, app: AppRecord): Promise<void> {
  try {
    for (const keyId of app.unsaid) await revocations.announce(keyId);
    await apps.said(app._id, app.unsaid);
  } catch (error) {
    logger.warn('ends of API keys wait for Redis', { app: app._id, error: (error as Error).message });
  }
}

/** One of the viewer's own apps. */
export async function ownApp({ apps }: PartnerTools, viewer: Viewer, appId: string): Promise<AppRecord | null> {
  return owned(viewer, isId('partnerApp', appId) ? await apps.find(appId) : null);
}

/** The viewer's own app with this key. */
export async function ownAppOfKey({ apps }: PartnerTools, viewer: Viewer, keyId: string): Promise<AppRecord | null> {
  return owned(viewer, isId('apiKey', keyId) ? await apps.findByKey(keyId) : null);
}

const owned = (viewer: Viewer, app: AppRecord | null) =>
  app && viewer.kind === 'person' && app.ownerId === viewer.userId ? app : null;
