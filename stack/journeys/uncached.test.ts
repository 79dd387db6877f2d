import { closeSharedHouse, sharedHouse } from './support/shared-house';

// Journeys on a house whose router keeps no answers.
beforeAll(() => sharedHouse({ RESPONSE_CACHE: 'off' }), 120_000);
afterAll(closeSharedHouse, 60_000);

describe.each(['public-answers', 'one-away'])('%s', (journey) => {
  jest.requireActual(`./uncached/${journey}`);
});
