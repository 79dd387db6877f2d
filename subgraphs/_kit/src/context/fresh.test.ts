import { manualClock, minute, second } from '../clock/clock';
import { needsFreshProof } from './fresh';
import { anonymous, serviceViewer, type Viewer } from './viewer';

const clock = manualClock(new Date('2026-03-01T12:00:00Z'));
const provedAgo = (ms: number): Viewer => ({
  ...anonymous,
  kind: 'person',
  authenticatedAtSeconds: (clock.now().getTime() - ms) / 1_000,
});

test.each([0, 10 * minute, -30 * second])('a proof %d ms ago is fresh', (ms) => {
  expect(needsFreshProof(provedAgo(ms), clock)).toBeUndefined();
});

test.each([10 * minute + second, 60 * minute, -31 * second])('a proof %d ms ago is not', (ms) => {
  expect(needsFreshProof(provedAgo(ms), clock)).toMatchObject({ code: 'REAUTHENTICATE' });
});

test('nobody but a person has a fresh proof', () => {
  const seconds = clock.now().getTime() / 1_000;
  for (const viewer of [anonymous, serviceViewer('router'), { ...provedAgo(0), authenticatedAtSeconds: undefined }])
    expect(needsFreshProof(viewer, clock)?.code).toBe('REAUTHENTICATE');
  expect(needsFreshProof({ ...anonymous, kind: 'partner', authenticatedAtSeconds: seconds }, clock)).toBeDefined();
});
