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
