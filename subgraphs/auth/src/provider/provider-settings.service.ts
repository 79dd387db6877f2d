import { z } from 'zod';
import { BadConfiguration } from '@kelmah/kit/config/config';

/** By whom somebody can be known, besides us. */
export type ProviderName = 'GOOGLE' | 'LINKEDIN';

const address = z.url({ protocol: /^https?$/, error: 'must be an address that starts with https:' });
const some = z.string().min(1).optional();

/** All of a provider is optional; without a client id and secret nobody is offered it. */
export const providerVariables = {
  /** What Google's tokens must name as their issuer. */
  GOOGLE_ISSUER: address.default('https://accounts.google.com'),
  /** Where its configuration is read, where that is not below the issuer. */
  GOOGLE_DISCOVERY_URL: address.optional(),
  GOOGLE_CLIENT_ID: some,
  GOOGLE_CLIENT_SECRET: some,
  LINKEDIN_ISSUER: address.default('https://www.linkedin.com/oauth'),
  LINKEDIN_DISCOVERY_URL: address.optional(),
  LINKEDIN_CLIENT_ID: some,
  LINKEDIN_CLIENT_SECRET: some,
};

type Variables = z.output<z.ZodObject<typeof providerVariables>> & { NODE_ENV: string };

/** How a provider is reached, and what it can do. */
export interface ProviderSettings {
  name: ProviderName;
  title: string;
  issuer: string;
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
  /** Takes PKCE and a nonce; LinkedIn knows neither for web applications. */
  isFull: boolean;
  /** What is asked for besides. */
  parameters: Record<string, string>;
}

const titles: Record<ProviderName, string> = { GOOGLE: 'Google', LINKEDIN: 'LinkedIn' };

/** What a person calls a provider. */
export const titleOf = (name: ProviderName): string => titles[name];

function settingsOf(name: ProviderName, variables: Variables): ProviderSettings[] {
  const issuer = variables[`${name}_ISSUER` as const];
  const place = variables[`${name}_DISCOVERY_URL` as const];
  const clientId = variables[`${name}_CLIENT_ID` as const];
  const clientSecret = variables[`${name}_CLIENT_SECRET` as const];
  if (clientId === undefined && clientSecret === undefined) return [];
  if (clientId === undefined || clientSecret === undefined)
    throw new BadConfiguration(`${name}_CLIENT_ID and ${name}_CLIENT_SECRET go together: one of them is missing`);
  const discoveryUrl = place ?? `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  if (variables.NODE_ENV === 'production' && !discoveryUrl.startsWith('https:'))
    throw new BadConfiguration(`${name}_DISCOVERY_URL must start with https: in production`);
  const isFull = name === 'GOOGLE';
  const common = { name, title: titles[name], issuer, discoveryUrl, clientId, clientSecret, isFull };
  // Many share a phone: which account it is, is asked each time.
  return [{ ...common, parameters: isFull ? { prompt: 'select_account' } : {} }];
}

/**
 * Those providers that are configured.
 * @throws BadConfiguration where one is configured by half, or would be asked without TLS in production.
 */
export const providersOf = (variables: Variables): ProviderSettings[] =>
  (Object.keys(titles) as ProviderName[]).flatMap((name) => settingsOf(name, variables));
