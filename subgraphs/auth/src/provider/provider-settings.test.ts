import { z } from 'zod';
import { providersOf, providerVariables } from './provider-settings.service';

const schema = z.object({ ...providerVariables, NODE_ENV: z.string().default('production') });
const settings = (variables: Record<string, string>) => providersOf(schema.parse(variables));

describe('the configuration of providers', () => {
  it('offers nobody where there is none', () => {
    expect(settings({})).toEqual([]);
  });

  it('takes the real addresses where nothing else is said', () => {
    const both = settings({
      GOOGLE_CLIENT_ID: 'g',
      GOOGLE_CLIENT_SECRET: 'gs',
      LINKEDIN_CLIENT_ID: 'l',
      LINKEDIN_CLIENT_SECRET: 'ls',
    });
    expect(both.map(({ name, issuer, discoveryUrl, isFull }) => ({ name, issuer, discoveryUrl, isFull }))).toEqual([
      {
        name: 'GOOGLE',
        issuer: 'https://accounts.google.com',
        discoveryUrl: 'https://accounts.google.com/.well-known/openid-configuration',
        isFull: true,
      },
      {
        name: 'LINKEDIN',
        issuer: 'https://www.linkedin.com/oauth',
        discoveryUrl: 'https://www.linkedin.com/oauth/.well-known/openid-configuration',
        isFull: false,
      },
    ]);
  });

  it.each([
    ['half a provider', { GOOGLE_CLIENT_ID: 'g' }, 'GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET go together'],
    ['the other half', { LINKEDIN_CLIENT_SECRET: 's' }, 'LINKEDIN_CLIENT_ID and LINKEDIN_CLIENT_SECRET go together'],
    [
      'a provider without TLS in production',
      { GOOGLE_CLIENT_ID: 'g', GOOGLE_CLIENT_SECRET: 's', GOOGLE_ISSUER: 'http://accounts.example' },
      'must start with https: in production',
    ],
  ])('refuses %s', (_name, variables, words) => {
    expect(() => settings(variables)).toThrow(words);
  });

  it('may be asked without TLS on a developer’s machine', () => {
    const variables = { GOOGLE_CLIENT_ID: 'g', GOOGLE_CLIENT_SECRET: 's', GOOGLE_ISSUER: 'http://127.0.0.1:1' };
    expect(settings({ ...variables, NODE_ENV: 'development' })[0]).toMatchObject({
      discoveryUrl: 'http://127.0.0.1:1/.well-known/openid-configuration',
    });
  });
});
