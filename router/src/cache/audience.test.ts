import { anonymous, serviceViewer, type Viewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import { audiences } from './audience';

const writer = newId('user');
const audienceIn = audiences({ includes: (userId) => userId === writer });
const audienceOf = (viewer: Viewer) => audienceIn(viewer, 'PUBLIC');
const person = (userId: string): Viewer => ({ ...anonymous, kind: 'person', userId });
const partner = (...scopes: string[]): Viewer => ({ ...anonymous, kind: 'partner', roles: ['PARTNER'], scopes });

test('people and those who are not signed in are one audience', () => {
  expect(audienceOf(person(newId('user')))).toBe(audienceOf(anonymous));
});

test('partners are one with those partners alone whose keys have the same scopes', () => {
  const [jobs, both] = [audienceOf(partner('jobs:read')), audienceOf(partner('jobs:read', 'workers:read'))];
  expect(new Set([jobs, both, audienceOf(partner()), audienceOf(anonymous)]).size).toBe(4);
  expect(audienceOf(partner('workers:read', 'jobs:read'))).toBe(both);
});

test('nothing is kept for our own processes, nor for who has just changed something', () => {
  expect([audienceOf(serviceViewer('router')), audienceOf(person(writer))]).toEqual([undefined, undefined]);
});

test('what is private is kept for those alone of whom nothing is known', () => {
  const viewers = [person(newId('user')), partner('jobs:read'), serviceViewer('router')];
  expect(viewers.map((viewer) => audienceIn(viewer, 'PRIVATE'))).toEqual([undefined, undefined, undefined]);
  expect(audienceIn(anonymous, 'PRIVATE')).toBeDefined();
  expect(audienceIn(anonymous, 'PRIVATE')).not.toBe(audienceOf(anonymous));
});
