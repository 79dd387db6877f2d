import { z } from 'zod';
import { refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { sameSecret } from '@kelmah/kit/ids/ids';
import type { Flows, OutwardFlow } from './flow.service';
import { NotProved, type ProvedIdentity, type ProviderClient } from './provider-client.service';
import { titleOf, type ProviderName } from './provider-settings.service';

/** The page of the web client that providers send browsers back to. */
export const callbackPath = '/auth/callback';

/** Paths of the web client and no other address: a browser reads `//` and `/\` as the beginning of another one. */
export const returnPathField = z
  .string()
  .max(500, 'This path is too long.')
  // A tab or a line break inside is dropped by browsers, and what is left may be another address.
  .regex(/^\/(?![/\\])[^\p{Cc}]*$/u, 'This is no path of Kelmah.');

export const flowField = z.string().min(1, 'Begin again.').max(4_000, 'Begin again.');
export const callbackField = z.string().max(8_000, 'This address is too long.');

/** One answer for whatever is not right with what came back, so that it tells nothing. */
export const flowOver = () =>
  refuse.conflict(
    RefusalCode.WRONG_CODE,
    'This sign-in is over, or was begun in another browser. Begin again.',
    'callbackUrl',
  );

const providerAway = (name: ProviderName) =>
  refuse.conflict(
    RefusalCode.NOT_READY,
    `${titleOf(name)} does not answer just now. Try again in a moment, or sign in another way.`,
    'provider',
  );

const cancelled = (name: ProviderName) =>
  refuse.conflict(RefusalCode.WRONG_STATE, `You did not go on at ${titleOf(name)}. Nothing was changed.`);

export function refusalOf(error: unknown, name: ProviderName): Refusal {
  if (!(error instanceof NotProved)) throw error;
  if (error.why === 'AWAY') return providerAway(name);
  return error.why === 'CANCELLED' ? cancelled(name) : flowOver();
}

/** The address that a browser came back to, where it is ours. */
function callbackOf(text: string, webUrl: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const ours = new URL(callbackPath, webUrl);
  const isOurs = url.origin === ours.origin && url.pathname === ours.pathname && !url.username && !url.password;
  return isOurs ? url : undefined;
}

export interface ReturnTools {
  clients: ReadonlyMap<ProviderName, ProviderClient>;
  flows: Flows;
  webUrl: string;
}

/**
 * Who came back from a provider, and on which way: the flow must be one of ours, of this kind, not too old and not used,
 * and the address must carry its state.
 */
export async function comeBack(
  { clients, flows, webUrl }: ReturnTools,
  given: { flow: string; callbackUrl: string },
  isMeant: (flow: OutwardFlow) => boolean,
): Promise<{ flow: OutwardFlow; identity: ProvedIdentity } | Refusal> {
  const flow = flows.open('provider flow', given.flow);
  const callback = callbackOf(given.callbackUrl, webUrl);
  const client = flow && clients.get(flow.provider);
  if (!flow || !callback || !client || !isMeant(flow)) return flowOver();
  const states = callback.searchParams.getAll('state');
  if (states.length !== 1 || !sameSecret(states[0] ?? '', flow.checks.state)) return flowOver();
  // Used up before the provider is asked: of two at once, one alone goes on.
  if (!(await flows.use(flow.checks.state))) return flowOver();
  try {
    return { flow, identity: await client.prove(callback, flow.checks) };
  } catch (error) {
    return refusalOf(error, flow.provider);
  }
}

/** Begins a way to a provider: where the browser is sent, and what it keeps meanwhile. */
export async function setOut(
  { clients, flows }: ReturnTools,
  provider: ProviderName,
  about: Omit<OutwardFlow, 'provider' | 'checks'>,
): Promise<{ url: string; flow: string } | Refusal> {
  const client = clients.get(provider);
  if (!client) {
    const message = `Signing in with ${titleOf(provider)} is not offered here.`;
    return refuse.conflict(RefusalCode.NOT_READY, message, 'provider');
  }
  const checks = client.makeChecks();
  try {
    const url = await client.addressFor(checks);
    return { url, flow: flows.seal('provider flow', { provider, checks, ...about }).flow };
  } catch (error) {
    return refusalOf(error, provider);
  }
}
