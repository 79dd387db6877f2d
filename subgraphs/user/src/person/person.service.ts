import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Clock } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { NotYet } from '@kelmah/kit/events/consumer';
import { Fault } from '@kelmah/kit/errors/fault';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId } from '@kelmah/kit/ids/ids';
import { Region } from '@kelmah/kit/reference/regions';
import type { UploadService } from '../upload/upload.service';
import { derived } from '../worker/worker.states';
import { eventsOf } from './person.events';
import { line, paragraph } from './inputs.service';
import { masked } from './leaving.states';
import type { PersonRecord, PersonStore } from './person.store';

const profileInput = z.object({
  name: line(2, 80, 'Write your name.').nullish(),
  about: paragraph(1_000).nullish(),
  region: z.enum(Region).nullish(),
  town: line(1, 80, 'Write the name of the town.').nullish(),
  languages: z
    .array(line(2, 30, 'Write the name of a language.'))
    .max(10, 'Name at most ten languages.')
    .transform((names) => [...new Set(names)])
    .nullish(),
  photoUploadId: z.string().nullish(),
});

/** How often a change is made anew because another change of the same person came in between. */
const triesMax = 20;

type Fields = Partial<Omit<PersonRecord, '_id' | 'version'>>;
/** Works a change out on the latest version; answers with the fields that it sets. */
export type Edit = (person: PersonRecord) => Fields | Refusal | Promise<Fields | Refusal>;

export interface PersonTools {
  people: PersonStore;
  uploads: UploadService;
  clock: Clock;
  nudge(): void;
}

export type PersonService = ReturnType<typeof personService>;

/** A person of whom nothing is known but what the token says: the event of their sign-up is still on its way. */
export const newPerson = (
  id: string,
  about: { name: string | undefined; roles: readonly string[]; memberSince: Date },
): PersonRecord => ({
  _id: id,
  name: about.name ?? 'New member',
  photoUploadId: null,
  about: null,
  region: null,
  town: null,
  languages: [],
  memberSince: about.memberSince,
  isWorker: about.roles.includes('WORKER'),
  isHirer: about.roles.includes('HIRER'),
  worker: null,
  hirer: null,
  version: 0,
});

/** Changes a person in one write with what it says to others. Nothing is written where nothing changes. */
export function changerOf({ people, clock, nudge }: Pick<PersonTools, 'people' | 'clock' | 'nudge'>) {
  return async (
    id: string,
    fresh: () => PersonRecord,
    edit: Edit,
    requestId?: string,
  ): Promise<PersonRecord | Refusal> => {
    for (let tries = 0; tries < triesMax; tries += 1) {
      const before = await people.find(id);
      if (!before) {
        await people.addMissing(fresh());
        continue;
      }
      // Somebody who is gone changes no more, whatever token is still about.
      if (before.erasedAt) return refuse.unauthenticated();
      const fields = await edit(before);
      if (isRefusal(fields)) return fields;
      if (Object.keys(fields).length === 0) return before;
      const next = { ...before, ...fields, version: before.version + 1 };
      const events = eventsOf(before, next, { clock, requestId });
      const after = await people.replace(before.version, next, events);
      if (!after) continue;
      if (events.length > 0) nudge();
      return after;
    }
    throw new Fault('UNAVAILABLE');
  };
}

export type News = Pick<Fields, 'phoneProvedAt' | 'identityProvedAt'>;

/** Takes over what an event says of somebody; what is known already changes nothing. */
export function noterOf(tools: Pick<PersonTools, 'people' | 'clock' | 'nudge'>) {
  const changeOne = changerOf(tools);
  return async (userId: string, news: News): Promise<void> => {
    // What they are called and may be stands in an event that is still on its way.
    const unknown = () => {
      throw new NotYet('This person is not known yet');
    };
    await changeOne(userId, unknown, (person) => {
      const isKnown = Object.entries(news).every(
        ([field, value]) => ((person[field as keyof News] ?? null) === null) === (value === null),
      );
      return isKnown ? {} : news;
    });
  };
}

export function personService({ people, uploads, clock, nudge }: PersonTools) {
  const fromViewer = (viewer: Viewer) =>
    newPerson(userIdOfViewer(viewer), { name: viewer.name, roles: viewer.roles, memberSince: clock.now() });

  const changeOne = changerOf({ people, clock, nudge });

  /** Changes the viewer's own person. */
  const change = ({ viewer, requestId }: RequestContext, edit: Edit) =>
    changeOne(userIdOfViewer(viewer), () => fromViewer(viewer), edit, requestId);

  return {
    change,

    /** People by their ids, in any order; those whom nobody knows are left out. One query. */
    findMany: async (ids: readonly string[], viewer: Viewer): Promise<PersonRecord[]> => {
      const found = await people.findMany(ids.filter((id) => isId('user', id)));
      const own = viewer.kind === 'person' ? viewer.userId : undefined;
      const seen = found.map((person) => (person.away && person._id !== own ? masked(person) : person));
      const isMissing = own !== undefined && ids.includes(own) && !found.some(({ _id }) => _id === own);
      return isMissing ? [...seen, fromViewer(viewer)] : seen;
    },

    /** Changes the viewer's public profile; what is not given stays. */
    updateProfile: async (input: unknown, context: RequestContext): Promise<PersonRecord | Refusal> => {
      const given = parseInput(profileInput, input);
      if (isRefusal(given)) return given;
      const { name, languages, photoUploadId, ...rest } = given;
      if (name === null) return refuse.invalid('name', 'A name cannot be left out.');
      if (photoUploadId) {
        const problem = await uploads.problemWith([photoUploadId], 'PROFILE', context.viewer);
        if (problem) return refuse.invalid('photoUploadId', problem.message);
      }
      const fields = onlyGiven({ ...rest, name, photoUploadId, languages: languages === null ? [] : languages });
      return change(context, (person) => {
        if (Object.entries(fields).every(([field, value]) => isDeepStrictEqual(person[field as keyof Fields], value)))
          return {};
        const { worker } = person;
        return { ...fields, ...(worker && { worker: derived(worker, { ...person, ...fields }) }) };
      });
    },
  };
}

/** Only what was given: `undefined` keeps what is there. */
const onlyGiven = (fields: Record<string, unknown>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
