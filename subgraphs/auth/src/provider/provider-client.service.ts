import * as oidc from 'openid-client';
import { hour, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { emailField } from '../account/inputs.service';
import type { ProviderName, ProviderSettings } from './provider-settings.service';

const timeoutSeconds = 5;
/** For so long a provider's configuration is taken as it was read. */
const knownForMs = hour;

/** What a provider proves about somebody. */
export interface ProvedIdentity {
  provider: ProviderName;
  /** What the provider calls them, for ever. */
  subject: string;
  /** Lower case; null where it gave none. */
  email: string | null;
  emailVerified: boolean;
  name: string | null;
}

/** What is remembered from the way out, to be held against what comes back. */
export interface Checks {
  state: string;
  nonce?: string;
  verifier?: string;
}

/** Why nobody was proved: the provider does not answer, the person did not want to, or something is not right. */
export class NotProved extends Error {
  constructor(readonly why: 'AWAY' | 'CANCELLED' | 'WRONG') {
    super(why);
  }
}

export interface ProviderClient {
  settings: ProviderSettings;
  /** What to remember for one sign-in. */
  makeChecks(): Checks;
  /** Where the browser is sent. @throws NotProved while the provider is away. */
  addressFor(checks: Checks): Promise<string>;
  /** Who came back. The code in the address is used up. @throws NotProved */
  prove(callback: URL, checks: Checks): Promise<ProvedIdentity>;
}

const cancelled = new Set(['access_denied', 'user_cancelled_login', 'user_cancelled_authorize']);

/** Whether a provider did not answer, or said itself that it cannot. */
function isAway(error: unknown): boolean {
  const { code, name, cause, status } = error as { code?: string; name?: string; cause?: unknown; status?: number };
  if (status !== undefined) return status >= 500 || status === 429;
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return true;
  // What fetch says of a connection that was refused, reset or timed out.
  if (name === 'TypeError' || name === 'TimeoutError') return true;
  return typeof cause === 'object' && cause !== null && isAway(cause);
}

function reasonOf(error: unknown): NotProved {
  if (error instanceof NotProved) return error;
  if (error instanceof oidc.AuthorizationResponseError)
    return new NotProved(cancelled.has(error.error) ? 'CANCELLED' : 'WRONG');
  // An application that the provider does not know any more is no fault of whoever signs in.
  if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_client') return new NotProved('AWAY');
  return new NotProved(isAway(error) ? 'AWAY' : 'WRONG');
}

function discover({ discoveryUrl, issuer, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> {
  const isPlain = discoveryUrl.startsWith('http:');
  const execute = [oidc.enableNonRepudiationChecks, ...(isPlain ? [oidc.allowInsecureRequests] : [])];
  return oidc
    .discovery(new URL(discoveryUrl), clientId, { client_secret: clientSecret }, oidc.ClientSecretPost(clientSecret), {
      execute,
      timeout: timeoutSeconds,
    })
    .then((configuration) => {
      if (configuration.serverMetadata().issuer !== issuer) throw new NotProved('AWAY');
      return configuration;
    });
}

/** Keeps what was discovered for an hour, and longer while the provider does not answer; a failure is not kept. */
function keptConfiguration(settings: ProviderSettings, clock: Clock): () => Promise<oidc.Configuration> {
  let known: { configuration: oidc.Configuration; untilMs: number } | undefined;
  let asking: Promise<oidc.Configuration> | undefined;
  const ask = async () => {
    try {
      const configuration = await discover(settings);
      known = { configuration, untilMs: clock.now().getTime() + knownForMs };
      return configuration;
    } catch (error) {
      if (known) return known.configuration;
      throw error;
    } finally {
      asking = undefined;
    }
  };
  return async () => {
    if (known && known.untilMs > clock.now().getTime()) return known.configuration;
    asking ??= ask();
    return asking;
  };
}

function identityOf(provider: ProviderName, claims: Record<string, unknown> & { sub: string }): ProvedIdentity {
  const email = emailField.safeParse(claims['email']);
  const name = claims['name'];
  const isVerified = claims['email_verified'] === true || claims['email_verified'] === 'true';
  return {
    provider,
    subject: claims.sub,
    email: email.success ? email.data : null,
    emailVerified: email.success && isVerified,
    name: typeof name === 'string' ? name : null,
  };
}

/** One provider, asked by OpenID Connect: authorization code, PKCE and nonce where it knows them, signed ID token. */
export function providerClient(
  settings: ProviderSettings,
  around: { redirectUri: string; clock: Clock; logger: Logger },
): ProviderClient {
  const { name, isFull, parameters } = settings;
  const configured = keptConfiguration(settings, around.clock);

  async function guarded<Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      const reason = reasonOf(error);
      const { code, error: said } = error as { code?: string; error?: string };
      if (reason.why !== 'CANCELLED')
        around.logger.warn('a provider proved nobody', { provider: name, what, why: reason.why, reason: said ?? code });
      throw reason;
    }
  }

  return {
    settings,
    makeChecks: () => ({
      state: oidc.randomState(),
      ...(isFull && { nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }),
    }),

    addressFor: ({ state, nonce, verifier }) =>
      guarded('start', async () => {
        const wanted = { redirect_uri: around.redirectUri, scope: 'openid profile email', state, ...parameters };
        const challenge = verifier && {
          code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        };
        const all = { ...wanted, ...(nonce && { nonce }), ...challenge };
        return oidc.buildAuthorizationUrl(await configured(), all).href;
      }),

    prove: (callback, { state, nonce, verifier }) =>
      guarded('finish', async () => {
        const configuration = await configured();
        const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new NotProved('WRONG');
        if (claims['email'] !== undefined) return identityOf(name, claims);
        const told = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
        return identityOf(name, { ...told, ...claims });
      }),
  };
}
