import { anonymous, type Viewer } from '@kelmah/kit/context/viewer';
import { countConnections } from './connection-limits';

const limits = { connectionsPerAddress: 10, connectionsPerViewer: 2, subscriptionsPerViewer: 3 };
const person = (userId: string): Viewer => ({ ...anonymous, kind: 'person', userId });

test('a viewer holds so many connections, from wherever; another is not touched by it', () => {
  const open = countConnections(limits);
  const first = open.ofViewer(person('a'), '1.1.1.1');
  expect(open.ofViewer(person('a'), '2.2.2.2')).toBeDefined();
  expect(open.ofViewer(person('a'), '3.3.3.3')).toBeUndefined();
  expect(open.ofViewer(person('b'), '1.1.1.1')).toBeDefined();
  // Given back twice it counts once.
  first?.();
  first?.();
  expect(open.ofViewer(person('a'), '3.3.3.3')).toBeDefined();
  expect(open.ofViewer(person('a'), '3.3.3.3')).toBeUndefined();
});

test('those who are not signed in share a fifth of their address', () => {
  const open = countConnections(limits);
  expect([1, 2, 3].map(() => open.ofViewer(anonymous, '1.1.1.1') !== undefined)).toEqual([true, true, false]);
  expect(open.ofViewer(anonymous, '2.2.2.2')).toBeDefined();
  const subscriptions = [1, 2, 3, 4, 5].map(() => open.subscriptionOf(anonymous, '1.1.1.1') !== undefined);
  expect(subscriptions).toEqual([true, true, true, true, false]);
});

test('an address holds so many connections, whosesoever; a key is a viewer', () => {
  const open = countConnections(limits);
  const taken = Array.from({ length: 11 }, () => open.fromAddress('1.1.1.1') !== undefined);
  expect(taken.filter(Boolean)).toHaveLength(10);
  const partner: Viewer = { ...anonymous, kind: 'partner', keyId: 'key_1' };
  const subscriptions = [1, 2, 3, 4].map(() => open.subscriptionOf(partner, '1.1.1.1') !== undefined);
  expect(subscriptions).toEqual([true, true, true, false]);
});
