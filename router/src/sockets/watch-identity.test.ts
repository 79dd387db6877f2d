import { systemClock } from '@kelmah/kit/clock/clock';
import { anonymous, type Viewer } from '@kelmah/kit/context/viewer';
import { eventually } from '@kelmah/kit/testing/eventually';
import { watchIdentity } from './watch-identity';

function watching(viewer: Partial<Viewer>, expiresAtSeconds = Infinity) {
  const listeners = new Map<string, Set<() => void>>();
  const revocations = {
    isRevoked: () => Promise.resolve(false),
    onRevoked: (id: string, callback: () => void) => {
      const known = listeners.get(id) ?? new Set();
      listeners.set(id, known.add(callback));
      return () => known.delete(callback);
    },
    stop: () => undefined,
  };
  const ends: string[] = [];
  const identity = { viewer: { ...anonymous, ...viewer }, expiresAtSeconds };
  const stop = watchIdentity(identity, { clock: systemClock, revocations: revocations as never }, (why) =>
    ends.push(why),
  );
  const left = () => [...listeners.values()].reduce((count, each) => count + each.size, 0);
  return { ends, stop, left, revoke: (id: string) => [...(listeners.get(id) ?? [])].forEach((callback) => callback()) };
}

test.each([
  ['session', { sessionId: 'one' }],
  ['key', { keyId: 'one' }],
])('tells once that a %s was revoked, and listens no more', (_what, viewer) => {
  const { ends, revoke, left } = watching(viewer, systemClock.now().getTime() / 1_000 + 60);
  revoke('other');
  expect(ends).toEqual([]);
  revoke('one');
  revoke('one');
  expect([ends, left()]).toEqual([['revoked'], 0]);
});

test('tells that a token ran out, also one that had when it came', async () => {
  const nowSeconds = systemClock.now().getTime() / 1_000;
  const all = [watching({ sessionId: 'one' }, nowSeconds + 0.2), watching({ sessionId: 'one' }, nowSeconds - 3)];
  for (const { ends } of all) await eventually(() => expect(ends).toEqual(['expired']));
  expect(all.map(({ left }) => left())).toEqual([0, 0]);
});

test('who is not signed in never ends, nor what ends in years, nor what is not watched any more', async () => {
  const nowSeconds = systemClock.now().getTime() / 1_000;
  const [nobody, years, stopped] = [
    watching({}),
    watching({ keyId: 'one' }, nowSeconds + 10 * 365 * 86_400),
    watching({ sessionId: 'one' }, nowSeconds + 0.1),
  ];
  const soon = watching({}, nowSeconds + 0.2);
  stopped.stop();
  await eventually(() => expect(soon.ends).toEqual(['expired']));
  expect([nobody.ends, years.ends, stopped.ends, stopped.left()]).toEqual([[], [], [], 0]);
  years.stop();
});
