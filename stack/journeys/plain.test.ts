// Journeys that need a house, and none of their own: to bring one up costs twenty seconds of processor time.
import './plain/the-hire';
import './plain/strangers';
import './plain/costs';
import './plain/envelopes';
import './plain/ended-sessions';
import { sharedHouse } from './support/shared-house';

afterAll(async () => (await sharedHouse()).close(), 60_000);
