import { closeLobby, openLobby } from './support/lobby';

// As in production: what the built client asks must be what was registered.
beforeAll(() => openLobby({ SAFELIST: 'enforce' }), 240_000);
afterAll(closeLobby, 60_000);

describe.each(['the-hire', 'dispute', 'security', 'passkey'])('%s', (journey) => {
  jest.requireActual(`./journeys/${journey}`);
});
