import { configure, subgraphUrls } from './config';

const subgraphs = ['AUTH', 'USER', 'JOB', 'MESSAGING', 'PAYMENT', 'REVIEW'];

const environment = (address: string) => ({
  REDIS_URL: 'redis://localhost:6379',
  ENVELOPE_SECRET: 'a secret of more than thirty-two characters',
  ...Object.fromEntries(subgraphs.map((name) => [`${name}_URL`, address])),
});

describe('addresses of subgraphs', () => {
  it.each([
    ['http://127.0.0.1:3001', 'http://127.0.0.1:3001'],
    ['https://auth.kelmah.example', 'https://auth.kelmah.example'],
    ['kelmah-auth-service:3001', 'http://kelmah-auth-service:3001'],
  ])('reads %s as %s', (address, expected) => {
    expect(subgraphUrls(configure(environment(address)))['auth']).toBe(expected);
  });

  it.each(['ws://127.0.0.1:3001', 'auth', ''])('refuses %p and names the variable', (address) => {
    expect(() => configure(environment(address))).toThrow(/AUTH_URL/);
  });
});

describe('origins of pages', () => {
  const withOrigins = (WEB_ORIGINS: string) => configure({ ...environment('http://127.0.0.1:3001'), WEB_ORIGINS });

  it('are read as they stand', () => {
    expect(withOrigins('https://kelmah.example, http://localhost:5173').WEB_ORIGINS).toEqual([
      'https://kelmah.example',
      'http://localhost:5173',
    ]);
    expect(withOrigins('').WEB_ORIGINS).toEqual([]);
  });

  it.each(['*', 'null', 'kelmah.example', 'https://kelmah.example/', 'https://*.kelmah.example', 'file://'])(
    'are not %p: whoever is listed may ask with a visitor’s cookie',
    (text) => {
      expect(() => withOrigins(text)).toThrow(/WEB_ORIGINS/);
    },
  );
});
