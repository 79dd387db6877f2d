import { closeSharedHouse, dailyCostQuota, sharedHouse } from './support/shared-house';

// Journeys that need a house, and nothing special of it.
beforeAll(() => sharedHouse({ PARTNER_DAILY_COST_QUOTA: String(dailyCostQuota) }), 120_000);
afterAll(closeSharedHouse, 60_000);

describe.each(['the-hire', 'strangers', 'costs', 'envelopes', 'ended-sessions', 'partners', 'cache'])(
  '%s',
  (journey) => {
    jest.requireActual(`./plain/${journey}`);
  },
);
