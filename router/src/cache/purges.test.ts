import { eventCatalogue } from '@kelmah/kit/events/catalogue/catalogue';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import { systemClock } from '@kelmah/kit/clock/clock';
import { readFileSync } from 'node:fs';
import { committedFile } from '../supergraph/supergraph-file';
import { purgedBy, purges } from './purges';

const userId = newId('user');
const jobId = newId('job');
const from = { clock: systemClock };

test('a changed profile purges the person', () => {
  const event = makeEvent('profile.changed', userId, { userId, name: 'Ama', photoUploadId: null, version: 2 }, from);
  expect(purgedBy(event as EventRecord)).toEqual([`User:${userId}`, 'User']);
});

test('a posted job purges lists of jobs', () => {
  const data = {
    ...{ jobId, hirerId: userId, title: 'A tap', tradeId: newId('trade'), region: 'ASHANTI', town: 'Kumasi' },
    uploadIds: [],
  };
  const event = makeEvent('job.posted', jobId, data, from);
  expect(purgedBy(event as EventRecord)).toEqual([`Job:${jobId}`, 'Job', 'Job[]']);
});

test('an opened review purges whom it is about, not who wrote it', () => {
  const subjectId = newId('user');
  const data = { reviewId: newId('review'), contractId: newId('contract'), authorId: userId, subjectId, rating: 5 };
  const tags = purgedBy(makeEvent('review.opened', data.reviewId, data, from) as EventRecord);
  expect(tags).toContain(`User:${subjectId}`);
  expect(tags).not.toContain(`User:${userId}`);
});

test('an event that changes nothing public purges nothing', () => {
  const event = makeEvent('account.phone-verified', userId, { userId, phone: '+233201234567' }, from);
  expect(purgedBy(event as EventRecord)).toEqual([]);
});

test('what is purged is of types that the graph has, by events that there are', () => {
  const sdl = readFileSync(committedFile('supergraph.graphql'), 'utf8');
  const data = { jobId, userId, workerId: userId, subjectId: userId };
  for (const type of Object.keys(purges)) {
    expect(Object.keys(eventCatalogue)).toContain(type);
    const tags = purgedBy({ type, data } as unknown as EventRecord);
    expect(tags).not.toHaveLength(0);
    for (const tag of tags) expect(sdl).toMatch(new RegExp(`^type ${tag.replace(/(:.*|\[\])$/, '')}$`, 'm'));
  }
});
