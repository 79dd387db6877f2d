import { z } from 'zod';
import { day } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { hasJustProved, needsFreshProof } from '@kelmah/kit/context/fresh';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { erasureParts, type ErasurePart } from '@kelmah/kit/events/catalogue/auth.events';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, newId } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { deviceField, unknownDevice } from '../account/inputs.service';
import type { AuthTools } from '../tools';
import type { ExportPlaces } from './export-place.service';
import type { ExportRecord, ExportStore } from './export.store';

/** So many copies may be asked for in so long; those that failed do not count. */
const perWindow = 3;
const windowMs = 7 * day;
const shown = 10;

const input = z.object({ device: deviceField });

export interface ExportTools {
  tools: Pick<AuthTools, 'accounts' | 'activity' | 'clock' | 'nudge'>;
  store: ExportStore;
  places: ExportPlaces;
}

export type ExportService = ReturnType<typeof exportService>;

/** The event by which services are asked for their parts, each with the place for it. */
export async function partsAsked(
  { _id: exportId, userId }: { _id: string; userId: string },
  services: readonly ErasurePart[],
  from: Pick<ExportTools, 'places'> & { tools: Pick<AuthTools, 'clock'>; requestId?: string },
): Promise<EventRecord> {
  const places = await from.places.doors(exportId, services);
  const data = { userId, exportId, places };
  return makeEvent('account.export-requested', userId, data, { clock: from.tools.clock, requestId: from.requestId });
}

/** Copies of everything that is kept of people, for whoever they are about. */
export function exportService({ tools, store, places }: ExportTools) {
  const { accounts, activity, clock, nudge } = tools;

  async function begin(account: AccountRecord, requestId: string): Promise<ExportRecord | undefined> {
    const now = clock.now();
    const { _id: accountId, userId } = account;
    const record: ExportRecord = {
      ...{ _id: newId('export', now), accountId, userId, status: 'PREPARING', requestedAt: now, askedAt: now },
      ...{ readyAt: null, expiresAt: null, isTold: false, lookAt: now },
    };
    const event = await partsAsked({ _id: record._id, userId }, erasureParts, { tools, places, requestId });
    return (await store.add(record, event)) ? record : undefined;
  }

  return {
    /** Begins a copy, or answers with the one that is under way. */
    request: async (
      raw: unknown,
      { viewer, requestId, address }: RequestContext,
    ): Promise<{ export: ExportRecord; account: AccountRecord } | Refusal> => {
      const given = parseInput(input, raw);
      if (isRefusal(given)) return given;
      const stale = needsFreshProof(viewer, clock);
      if (stale) return stale;
      const account = await accounts.find(accountIdOf(userIdOfViewer(viewer)));
      if (!account || account.deactivated) return refuse.unauthenticated();
      const underWay = await store.underWay(account._id);
      if (underWay) return { export: underWay, account };
      const now = clock.now();
      const asked = await store.askedSince(account._id, new Date(now.getTime() - windowMs));
      const oldest = asked[perWindow - 1];
      if (oldest) {
        const waitMs = oldest.requestedAt.getTime() + windowMs - now.getTime();
        const words = `You can ask for ${perWindow} copies in seven days. Take one that is ready, or ask again later.`;
        return refuse.tooMany(words, Math.max(1, Math.ceil(waitMs / 1_000)));
      }
      const begun = await begin(account, requestId);
      if (begun) {
        nudge();
        const device = given.device === unknownDevice ? undefined : given.device;
        await activity.note(account._id, { what: 'EXPORT_ASKED', sessionId: viewer.sessionId, device, address });
      }
      // Another request was quicker: what it began is what this one asks for.
      const [same] = begun ? [begun] : await store.latest(account._id, 1);
      return same ? { export: same, account } : refuse.unauthenticated();
    },

    /** The latest copies of an account. */
    latest: (accountId: string) => store.latest(accountId, shown),

    /** Where a copy that is ready is saved from; for somebody who proved just now who they are. */
    linkFor: async (
      viewer: Viewer,
      { _id, userId, status, readyAt, expiresAt }: ExportRecord,
    ): Promise<string | null> => {
      const now = clock.now();
      const isThere = status === 'READY' && readyAt !== null && expiresAt !== null && expiresAt > now;
      const mayHave = userId !== null && viewer.userId === userId && hasJustProved(viewer, now);
      return isThere && mayHave ? places.link(_id, readyAt) : null;
    },
  };
}
