import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '@kelmah/kit/clock/clock';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import { currencies } from '@kelmah/kit/money/money';
import { levelOf } from '../identity/identity.states';
import type { PersonRecord, WorkerRecord } from './person.store';

type From = { clock: Clock; requestId?: string };

/** What a change of a person says to others. */
export function eventsOf(before: PersonRecord, after: PersonRecord, from: From): EventRecord[] {
  const events: EventRecord[] = [];
  if (!isDeepStrictEqual(faceOf(before), faceOf(after))) events.push(profileChanged(after, from));
  const wasPublished = before.worker?.published === true;
  if (after.worker?.published) {
    const card = cardOf(after, after.worker, from.clock);
    const isNews =
      !wasPublished || !before.worker || !isDeepStrictEqual(cardOf(before, before.worker, from.clock), card);
    if (isNews) events.push(published(after, card, from));
  } else if (wasPublished) events.push(withdrawn(after, from));
  return events;
}

/** What everybody sees of a person. */
function faceOf(person: PersonRecord) {
  const { name, photoUploadId, about, region, town, languages, isWorker, isHirer, hirer, worker } = person;
  return {
    ...{ name, photoUploadId, about, region, town, languages, isWorker, isHirer },
    level: levelOf(person),
    hirer: hirer && { kind: hirer.kind, firm: hirer.firm },
    worker: worker?.published ? worker : null,
  };
}

const profileChanged = ({ _id, name, photoUploadId, version }: PersonRecord, from: From) =>
  makeEvent('profile.changed', _id, { userId: _id, name, photoUploadId, version }, from);

const published = ({ _id, version }: PersonRecord, card: ReturnType<typeof cardOf>, from: From) =>
  makeEvent('worker-profile.published', _id, { userId: _id, ...card, version }, from);

const withdrawn = ({ _id, version }: PersonRecord, from: From) =>
  makeEvent('worker-profile.withdrawn', _id, { userId: _id, version }, from);

/** What others keep of a worker. The place is the one that everybody may see. */
function cardOf(person: PersonRecord, worker: WorkerRecord, clock: Clock) {
  const { accepting, pausedUntil } = worker.availability;
  const [longitude, latitude] = worker.place?.coordinates ?? [];
  return {
    name: person.name,
    tradeIds: worker.tradeIds,
    region: worker.region ?? '',
    town: worker.town ?? '',
    point: longitude === undefined || latitude === undefined ? null : { latitude, longitude },
    radiusKm: worker.radiusKm,
    rateMin: worker.rateMin?.amountMinor ?? null,
    rateMax: worker.rateMax?.amountMinor ?? null,
    currency: worker.rateMin?.currency ?? worker.rateMax?.currency ?? currencies[0],
    available: accepting && (pausedUntil === null || pausedUntil <= clock.now()),
  };
}
