import type { Clock } from '@kelmah/kit/clock/clock';
import { NotYet } from '@kelmah/kit/events/consumer';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { ErasedPeople } from '@kelmah/kit/mongo/erased-people';
import type { IdentityStore } from '../identity/identity.store';
import type { UploadService } from '../upload/upload.service';
import type { UploadStore } from '../upload/upload.store';
import { forgotten } from './leaving.states';
import { eventsOf } from './person.events';
import { newPerson } from './person.service';
import type { PersonRecord, PersonStore } from './person.store';

export interface LeavingTools {
  people: PersonStore;
  uploads: Pick<UploadService, 'forget'>;
  uploadRecords: Pick<UploadStore, 'ofOwner' | 'makeNameless'>;
  checks: Pick<IdentityStore, 'removeOf'>;
  erased: ErasedPeople;
  clock: Clock;
  nudge(): void;
}

export type LeavingService = ReturnType<typeof leavingService>;

/** Takes away the files of somebody, but not those that others were handed: these lose what they were called. */
async function forgetFiles({ uploads, uploadRecords }: LeavingTools, userId: string): Promise<void> {
  const files = await uploadRecords.ofOwner(userId);
  const isShared = ({ purpose, audience }: (typeof files)[number]) =>
    (purpose === 'DELIVERABLE' || purpose === 'MESSAGE' || purpose === 'EVIDENCE') && audience.length > 0;
  await uploads.forget(files.filter((file) => !isShared(file)).map(({ _id }) => _id));
  for (const file of files.filter(isShared)) await uploadRecords.makeNameless(file);
}

/** People who switch their account off, come back, or are erased. */
export function leavingService(tools: LeavingTools) {
  const { people, clock, nudge } = tools;

  /** Replaces a person by what they are now; another change that came in between is taken into account. */
  async function replace(
    userId: string,
    event: EventRecord,
    next: (person: PersonRecord, at: Date) => PersonRecord | undefined,
  ): Promise<void> {
    const at = new Date(event.at);
    for (;;) {
      const before = await people.find(userId);
      if (!before) throw new NotYet('This person is not known yet');
      // Older news than what is known, or news of somebody who is gone.
      if (before.erasedAt || (before.awayChangedAt && before.awayChangedAt >= at)) return;
      const after = next(before, at);
      if (!after) return;
      const events = eventsOf(before, after, { clock, requestId: event.requestId });
      if (!(await people.replaceWhole(before.version, after, events))) continue;
      nudge();
      return;
    }
  }

  return {
    /** Hides somebody from search and from their public pages. */
    left: (event: EventRecord<'account.deactivated'>): Promise<void> =>
      replace(event.data.userId, event, (person, at) => ({
        ...person,
        away: { since: at, published: person.worker?.published ?? false },
        awayChangedAt: at,
        worker: person.worker && { ...person.worker, published: false },
        version: person.version + 1,
      })),

    /** Shows somebody again, as they were. */
    returned: (event: EventRecord<'account.reactivated'>): Promise<void> =>
      replace(event.data.userId, event, (person, at) => ({
        ...person,
        away: null,
        awayChangedAt: at,
        worker: person.worker && { ...person.worker, published: person.away?.published ?? person.worker.published },
        version: person.version + 1,
      })),

    /** What somebody who is gone had handed to others has been kept for long enough. */
    wordsEnded: async ({ data: { userId } }: EventRecord<'account.words-ended'>): Promise<void> => {
      await tools.uploads.forget((await tools.uploadRecords.ofOwner(userId)).map(({ _id }) => _id));
    },

    /** Forgets somebody: their id stays for those who worked with them, under no name. */
    erased: async (event: EventRecord<'account.erased'>): Promise<void> => {
      const { userId } = event.data;
      const unknown = { name: undefined, roles: [], memberSince: new Date(event.at) };
      await people.addMissing(newPerson(userId, unknown));
      await replace(userId, event, (person, at) => forgotten(person, at));
      await forgetFiles(tools, userId);
      await tools.checks.removeOf(userId);
      await people.forgetElsewhere(userId);
      await tools.erased.done(event, clock);
      nudge();
    },
  };
}
