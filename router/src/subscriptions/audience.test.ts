import { anonymous, type Viewer } from '@kelmah/kit/context/viewer';
import { audienceOf } from './audience';

const person: Viewer = { ...anonymous, kind: 'person', userId: 'usr_1', sessionId: 'ses_1', roles: ['HIRER'] };
const ofOne = { scope: 'PRIVATE', maxAgeSeconds: 60 } as const;

test.each<[string, Viewer]>([
  ['another person', { ...person, userId: 'usr_2' }],
  ['another session of theirs', { ...person, sessionId: 'ses_2' }],
  ['them with another role', { ...person, roles: ['HIRER', 'WORKER'] }],
  ['nobody', anonymous],
])('what is private is not shared with %s', (_who, other) => {
  expect(audienceOf(person, ofOne)).toEqual({ key: audienceOf({ ...person }, ofOne).key, viewer: person });
  expect(audienceOf(other, ofOne).key).not.toBe(audienceOf(person, ofOne).key);
});

test('what is declared public is asked as nobody, for everybody; what nobody declared is not', () => {
  const everybody = audienceOf(person, { scope: 'PUBLIC', maxAgeSeconds: 5 });
  expect(everybody).toEqual(audienceOf(anonymous, ofOne));
  expect(audienceOf(person, { scope: 'PUBLIC', maxAgeSeconds: 0 }).viewer).toBe(person);
});
