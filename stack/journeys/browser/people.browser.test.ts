import { closeLobby, openLobby } from './support/lobby';

// Here some people do by the graph what is not the journey itself, in words that no client registered.
beforeAll(() => openLobby(), 240_000);
afterAll(closeLobby, 60_000);

describe.each(['doors', 'staff', 'team'])('%s', (journey) => {
  jest.requireActual(`./journeys/${journey}`);
});
