import { systemClock } from '@kelmah/kit/clock/clock';
import { NotYet } from '@kelmah/kit/events/consumer';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import { createMetrics } from '../observe/metrics';
import { purgeCache } from './purge-consumer';

const userId = newId('user');
const event = makeEvent(
  'worker-profile.withdrawn',
  userId,
  { userId, version: 3 },
  { clock: systemClock },
) as EventRecord;

test('an event purges what it makes stale, and is counted', async () => {
  const purged: (readonly string[])[] = [];
  const metrics = createMetrics();
  await purgeCache({ purge: async (tags) => void purged.push(tags) }, metrics).handle(event);
  expect(purged).toEqual([[`User:${userId}`, 'User', 'User[]']]);
  expect((await metrics.purges.get()).values).toEqual([{ labels: { event: 'worker-profile.withdrawn' }, value: 1 }]);
});

test('with Redis away it is to come again, without noise', async () => {
  const purge = () => Promise.reject(new Error('Connection is closed.'));
  await expect(purgeCache({ purge }, createMetrics()).handle(event)).rejects.toBeInstanceOf(NotYet);
});
