import { z } from 'zod';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, isId } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { identitiesMax } from './identity.store';
import { identityOf } from './provider-join.service';
import { providerField, type ProviderTools } from './provider-sign-in.service';
import { titleOf, type ProviderName } from './provider-settings.service';
import { callbackField, comeBack, flowField, returnPathField, setOut } from './return.service';

const startInput = z.object({ provider: providerField, returnPath: returnPathField });
const finishInput = z.object({ flow: flowField, callbackUrl: callbackField });
const unlinkInput = z.object({
  identityId: z.string().refine((id) => isId('identity', id), 'This is no identity of yours.'),
});

const takenElsewhere = (provider: ProviderName) =>
  refuse.conflict(RefusalCode.ALREADY_EXISTS, `This ${titleOf(provider)} account opens another Kelmah account.`);
const tooMany = () =>
  refuse.conflict(RefusalCode.LIMIT_REACHED, `You have linked ${identitiesMax} accounts. Unlink one first.`);
const lastWayIn = () =>
  refuse.conflict(
    RefusalCode.WRONG_STATE,
    'This is your last way to sign in. First set a password, add a passkey or confirm a phone number.',
  );

export type ProviderLinkService = ReturnType<typeof providerLinkService>;

/** Links accounts at providers to the viewer's own: with a proof of both, in one session. */
export function providerLinkService(tools: ProviderTools) {
  const { accounts, activity, clock, identities, limits } = tools;
  const ownId = ({ viewer }: RequestContext) => accountIdOf(userIdOfViewer(viewer));

  return {
    start: async (input: unknown, context: RequestContext): Promise<{ url: string; flow: string } | Refusal> => {
      const given = parseInput(startInput, input);
      if (isRefusal(given)) return given;
      const { sessionId } = context.viewer;
      if (sessionId === undefined) return refuse.unauthenticated();
      const stale = needsFreshProof(context.viewer, clock);
      if (stale) return stale;
      const accountId = ownId(context);
      const refused = await limits.take('providerLink', accountId);
      if (refused) return refused;
      return setOut(tools, given.provider, { returnPath: given.returnPath, link: { accountId, sessionId } });
    },

    /** Links whoever came back to the account and session that asked for it. */
    finish: async (
      input: unknown,
      context: RequestContext,
    ): Promise<{ account: AccountRecord; returnPath: string } | Refusal> => {
      const given = parseInput(finishInput, input);
      if (isRefusal(given)) return given;
      const { sessionId } = context.viewer;
      const accountId = ownId(context);
      const back = await comeBack(tools, given, ({ link }) =>
        Boolean(link && link.accountId === accountId && link.sessionId === sessionId),
      );
      if (isRefusal(back)) return back;
      const { identity, flow } = back;
      const now = clock.now();
      const record = identityOf(identity, now, false);
      const linked = await identities.link(accountId, record);
      if (linked === 'TAKEN') return takenElsewhere(identity.provider);
      if (linked) {
        await activity.note(accountId, { what: 'IDENTITY_LINKED', sessionId, address: context.address }, now);
        return { account: linked, returnPath: flow.returnPath };
      }
      const account = await accounts.find(accountId);
      if (!account) return refuse.unauthenticated();
      const isTheirs = account.identities?.some(({ key }) => key === record.key);
      return isTheirs ? { account, returnPath: flow.returnPath } : tooMany();
    },

    unlink: async (input: unknown, context: RequestContext): Promise<AccountRecord | Refusal> => {
      const given = parseInput(unlinkInput, input);
      if (isRefusal(given)) return given;
      const stale = needsFreshProof(context.viewer, clock);
      if (stale) return stale;
      const accountId = ownId(context);
      const account = await identities.unlink(accountId, given.identityId);
      if (account) {
        const { sessionId } = context.viewer;
        await activity.note(accountId, { what: 'IDENTITY_UNLINKED', sessionId, address: context.address });
        return account;
      }
      const present = await accounts.find(accountId);
      const isThere = present?.identities?.some(({ id }) => id === given.identityId);
      return isThere ? lastWayIn() : refuse.notFound('There is no such linked account.', 'identityId');
    },
  };
}
