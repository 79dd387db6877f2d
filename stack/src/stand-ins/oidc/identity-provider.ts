import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { StandInClock } from '../clock';
import type { KeptState } from '../kept-state';
import { keptAdapter, type KeptArtifact } from './adapter';
import type { Flavour } from './flavour';
import { lostPage } from './login-page';
import type { Person } from './people';
import type { SigningKey } from './spoil';

interface KeptSecrets {
  jwk: SigningKey;
  cookieKey: string;
}

export interface IdentityProvider {
  provider: Provider;
  jwk: SigningKey;
}

const minutes = 60;

/** The keys of a provider, made once. */
function secretsOf(state: KeptState): KeptSecrets {
  const kept = state.collection<KeptSecrets>('secrets');
  const known = kept.get('secrets');
  if (known) return known;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk: SigningKey = {
    ...privateKey.export({ format: 'jwk' }),
    kid: randomBytes(8).toString('hex'),
    alg: 'RS256',
    use: 'sig',
  };
  return kept.put('secrets', { jwk, cookieKey: randomBytes(32).toString('hex') });
}

/** Any address of Kelmah on this machine: its port is another one in each test. */
const isOurs = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(address);
  return protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname) && pathname + search + hash === callback;
};
const callback = '/auth/callback';

/** Everybody has agreed to what is asked for as soon as they have said who they are: one page asks for both. */
async function grantFor(ctx: KoaContextWithOIDC) {
  const { client, session, provider, params } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope(String(params?.scope ?? ''));
  await grant.save();
  return grant;
}

function claimsOf(person: Person, use: string, { textualVerified }: Flavour) {
  const { subject, name, email, emailVerified } = person;
  const isText = textualVerified && use === 'id_token';
  return { sub: subject, name, email, email_verified: isText ? String(emailVerified) : emailVerified };
}

/** The provider itself, as far as it is alike for both. */
export function identityProvider(
  flavour: Flavour,
  issuer: string,
  state: KeptState,
  clock: StandInClock,
  people: () => readonly Person[],
): IdentityProvider {
  const { jwk, cookieKey } = secretsOf(state);
  const { name, title, clientId, clientSecret } = flavour;
  const configuration: Configuration = {
    adapter: keptAdapter(state.collection<KeptArtifact>('artifacts'), clock),
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`http://127.0.0.1${callback}`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'RS256',
      },
    ],
    clientAuthMethods: ['client_secret_post'],
    responseTypes: ['code'],
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => false },
    jwks: { keys: [jwk as never] },
    // Every stand-in and the client share one host, and so one jar of cookies.
    cookies: {
      keys: [cookieKey],
      names: { interaction: `${name}_interaction`, resume: `${name}_resume`, session: `${name}_session` },
    },
    ttl: {
      AccessToken: 60 * minutes,
      AuthorizationCode: minutes,
      Grant: 10 * minutes,
      IdToken: 60 * minutes,
      Interaction: 10 * minutes,
      Session: 10 * minutes,
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: grantFor,
    findAccount: (_ctx, subject) => {
      const person = people().find((one) => one.subject === subject);
      return person && { accountId: subject, claims: (use) => claimsOf(person, use, flavour) };
    },
    renderError: (ctx, { error, error_description: why }) => {
      const { headers = {}, body } = lostPage(title, `${error}: ${why ?? ''}`);
      ctx.set(headers);
      ctx.body = body;
    },
  };
  const provider = new Provider(issuer, configuration);
  provider.Client.prototype.redirectUriAllowed = isOurs;
  return { provider, jwk };
}
