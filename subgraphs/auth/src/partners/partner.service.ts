import { z } from 'zod';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, isId, newId } from '@kelmah/kit/ids/ids';
import { announceEnds, changeApp, nameTaken, ownApp, type PartnerTools } from './app-change.service';
import { appsMax, statusOfKey } from './key-rules.service';
import { writeNotice } from './notice.service';
import type { AppRecord } from './partner.store';

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const website = z
  .string()
  .trim()
  .max(200, 'An address has at most 200 characters.')
  .nullish()
  .transform((text) => text || null)
  .pipe(
    z
      .url({
        protocol: /^https?$/,
        hostname: z.regexes.domain,
        error: 'Write an address such as https://lakeside.example.',
      })
      .refine(
        (text) => !URL.canParse(text) || new URL(text).username === '',
        'Write the address without a name or password in it.',
      )
      .nullable(),
  );
const appFields = {
  name: z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(2, 'Give it a name.').max(60, 'A name has at most 60 characters.')),
  description: z
    .string()
    .trim()
    .min(10, 'Say in a sentence what it is for.')
    .max(500, 'At most 500 characters are enough.'),
  website,
};
const registerInput = z.object(appFields);
const updateInput = z.object({ appId: z.string(), ...appFields });

const missingApp = () => refuse.notFound('You have no such app.', 'appId');
const missingForStaff = () => refuse.notFound('There is no such app.', 'appId');
/** A name as it is compared with the account's other apps. */
export const nameKeyOf = (name: string) => name.normalize('NFKC').toLowerCase();

export type PartnerService = ReturnType<typeof partnerService>;

/** Partner apps: their owner registers and changes them, staff suspend them and let them go on. */
export function partnerService(tools: PartnerTools) {
  const { apps } = tools;
  const maySee = (viewer: Viewer, app: AppRecord | null): AppRecord | null => {
    const isSupport = viewer.roles.includes('STAFF') && viewer.permissions.includes('support');
    return app && viewer.kind === 'person' && (app.ownerId === viewer.userId || isSupport) ? app : null;
  };
  return {
    /** An app, for its owner and for support staff. */
    find: async (viewer: Viewer, id: string): Promise<AppRecord | null> =>
      maySee(viewer, isId('partnerApp', id) ? await apps.find(id) : null),

    /** The app with this key, for the same people. */
    findByKey: async (viewer: Viewer, keyId: string): Promise<AppRecord | null> =>
      maySee(viewer, isId('apiKey', keyId) ? await apps.findByKey(keyId) : null),

    ofAccounts: (accountIds: readonly string[]) => apps.ofAccounts(accountIds),

    register: (input: unknown, context: RequestContext) => register(tools, input, context),

    update: async (input: unknown, { viewer }: RequestContext): Promise<AppRecord | Refusal> => {
      const given = parseInput(updateInput, input);
      if (isRefusal(given)) return given;
      const { appId, name, description, website: address } = given;
      const tooMany = await tools.limits.take('partnerChange', accountIdOf(userIdOfViewer(viewer)));
      if (tooMany) return tooMany;
      const changed = await changeApp(
        tools,
        () => ownApp(tools, viewer, appId),
        missingApp,
        () => ({ change: { name, nameKey: nameKeyOf(name), description, website: address }, done: null }),
      );
      return isRefusal(changed) ? changed : changed.app;
    },

    suspend: (appId: string) => setStatus(tools, appId, 'SUSPENDED'),
    resume: (appId: string) => setStatus(tools, appId, 'ACTIVE'),

    /** Says the ends of keys that were not said yet. */
    finishEnds: async (): Promise<void> => {
      for (const app of await apps.unsaid(100)) await announceEnds(tools, app);
    },
  };
}

async function register(tools: PartnerTools, input: unknown, { viewer }: RequestContext): Promise<AppRecord | Refusal> {
  const given = parseInput(registerInput, input);
  if (isRefusal(given)) return given;
  const ownerId = userIdOfViewer(viewer);
  const account = await tools.accounts.find(accountIdOf(ownerId));
  if (!account) return refuse.unauthenticated();
  if (!account.emailVerifiedAt) return refuse.conflict(RefusalCode.NOT_READY, 'Confirm your e-mail address first.');
  const tooMany = await tools.limits.take('partnerChange', account._id);
  if (tooMany) return tooMany;
  const now = tools.clock.now();
  const id = newId('partnerApp', now);
  const added = await tools.apps.add(
    {
      ...given,
      ...{ _id: id, accountId: account._id, ownerId, nameKey: nameKeyOf(given.name) },
      ...{ status: 'ACTIVE', dailyCostQuota: tools.dailyCostQuota, keys: [], unsaid: [], version: 0, createdAt: now },
    },
    appsMax,
  );
  if (added === 'NAME_TAKEN') return nameTaken();
  if (added === 'FULL')
    return refuse.conflict(RefusalCode.LIMIT_REACHED, `An account has at most ${appsMax} partner apps.`);
  return (await tools.apps.find(id)) ?? refuse.notFound('The app is gone again.');
}

/** Suspends an app, and every key of it, or lets it go on. Doing it again changes nothing. */
async function setStatus(
  tools: PartnerTools,
  appId: string,
  status: AppRecord['status'],
): Promise<AppRecord | Refusal> {
  const read = async () => (isId('partnerApp', appId) ? tools.apps.find(appId) : null);
  const changed = await changeApp(tools, read, missingForStaff, (app) => {
    if (app.status === status) return { done: false };
    const live = app.keys.filter((key) => statusOfKey(key, tools.clock.now()) !== 'ENDED').map(({ id }) => id);
    return { change: { status }, ended: status === 'SUSPENDED' ? live : [], done: true };
  });
  if (isRefusal(changed)) return changed;
  if (changed.done) await writeNotice(tools, changed.app, status === 'SUSPENDED' ? 'suspended' : 'resumed');
  return changed.app;
}
