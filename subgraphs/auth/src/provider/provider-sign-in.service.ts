import { z } from 'zod';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, type Refusal } from '@kelmah/kit/errors/refusal';
import { newSecret } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { deviceField, deviceTokenField } from '../account/inputs.service';
import { localeField, nameField, rolesField } from '../account/person-inputs.service';
import type { Entered, Proof } from '../entry/entry.service';
import type { AuthTools } from '../tools';
import type { ProvedIdentity } from './provider-client.service';
import { join, recognise, type JoinTools } from './provider-join.service';
import type { ProviderName } from './provider-settings.service';
import {
  callbackField,
  comeBack,
  flowField,
  flowOver,
  returnPathField,
  setOut,
  type ReturnTools,
} from './return.service';

export interface ProviderTools extends ReturnTools, JoinTools, Pick<AuthTools, 'entry' | 'limits' | 'activity'> {}

export const providerField = z.enum(['GOOGLE', 'LINKEDIN']);
const startInput = z.object({
  provider: providerField,
  returnPath: returnPathField,
  roles: rolesField.nullish(),
  locale: localeField,
});
const finishInput = z.object({
  flow: flowField,
  callbackUrl: callbackField,
  device: deviceField,
  deviceToken: deviceTokenField,
  roles: rolesField.nullish(),
  name: nameField.nullish(),
});
const signUpInput = z.object({
  flow: flowField,
  name: nameField,
  roles: rolesField,
  locale: localeField,
  device: deviceField,
  deviceToken: deviceTokenField,
});

/** Proved by the provider, new here, and still to say what they do. */
export interface SignUpNeeded {
  signUp: { flow: string; name: string | null; email: string; expiresAt: Date; returnPath: string };
}
export type CameBack = { entered: Entered; returnPath: string };

const proofs: Record<ProviderName, Proof> = { GOOGLE: 'google', LINKEDIN: 'linkedin' };

/** A provider's name for somebody, as far as it can be shown. */
const nameOf = (name: string | null): string | null => {
  const read = nameField.safeParse((name ?? '').slice(0, 80));
  return read.success ? read.data : null;
};

export type ProviderSignInService = ReturnType<typeof providerSignInService>;

/** Signing in, and joining, by an account at Google or LinkedIn. */
export function providerSignInService(tools: ProviderTools) {
  const { clients, clock, entry, flows, limits } = tools;

  const enter = async (
    account: AccountRecord,
    provider: ProviderName,
    { device, deviceToken }: { device: string; deviceToken?: string },
    begunAt: Date,
    returnPath: string,
  ): Promise<CameBack> => ({
    entered: await entry.enter({ account, device, deviceToken, begunAt, proof: proofs[provider] }),
    returnPath,
  });

  /** Whoever has not said what they do here is asked; that they are proved is kept for ten minutes, sealed. */
  function askToJoin(identity: ProvedIdentity, email: string, returnPath: string): SignUpNeeded {
    const sealed = flows.seal('provider sign-up', { id: newSecret(), identity, email, returnPath });
    return { signUp: { ...sealed, name: nameOf(identity.name), email, returnPath } };
  }

  return {
    /** The providers that are configured. */
    offered: (): ProviderName[] => [...clients.keys()],

    /** Where the browser is to go, and what it keeps meanwhile. */
    start: async (input: unknown, { address }: RequestContext): Promise<{ url: string; flow: string } | Refusal> => {
      const given = parseInput(startInput, input);
      if (isRefusal(given)) return given;
      const tooMany = address === undefined ? undefined : await limits.take('providerStart', `from ${address}`);
      if (tooMany) return tooMany;
      const { provider, returnPath, roles, locale } = given;
      return setOut(tools, provider, { returnPath, ...(roles && { joining: { roles, locale } }) });
    },

    /** Signs in whoever came back, or lets them join. An address that somebody has here links nothing by itself. */
    finish: async (input: unknown, context: RequestContext): Promise<CameBack | SignUpNeeded | Refusal> => {
      const given = parseInput(finishInput, input);
      if (isRefusal(given)) return given;
      const begunAt = clock.now();
      const back = await comeBack(tools, given, (flow) => flow.link === undefined);
      if (isRefusal(back)) return back;
      const { identity, flow } = back;
      const enterAs = (account: AccountRecord) => enter(account, identity.provider, given, begunAt, flow.returnPath);
      const known = await recognise(tools, identity, begunAt);
      if (isRefusal(known)) return known;
      if (known.account) return enterAs(known.account);
      const name = given.name ?? nameOf(identity.name);
      const roles = given.roles ?? flow.joining?.roles;
      if (!roles || !name) return askToJoin(identity, known.email, flow.returnPath);
      const locale = flow.joining?.locale ?? 'en';
      const account = await join(tools, identity, { name, roles, locale }, context);
      return isRefusal(account) ? account : enterAs(account);
    },

    /** Opens the account of somebody who was proved and has now said what they do here. */
    signUp: async (input: unknown, context: RequestContext): Promise<CameBack | Refusal> => {
      const given = parseInput(signUpInput, input);
      if (isRefusal(given)) return given;
      const begunAt = clock.now();
      const flow = flows.open('provider sign-up', given.flow);
      if (!flow || !(await flows.use(flow.id))) return flowOver();
      const { name, roles, locale } = given;
      const account = await join(tools, flow.identity, { name, roles, locale }, context);
      if (isRefusal(account)) return account;
      return enter(account, flow.identity.provider, given, begunAt, flow.returnPath);
    },
  };
}
