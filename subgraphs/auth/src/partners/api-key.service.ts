import { z } from 'zod';
import { partnerScopes } from '@kelmah/kit/access/partner-scope';
import { minute } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, newId, newSecret } from '@kelmah/kit/ids/ids';
import { changeApp, ownApp, ownAppOfKey, type Edited, type PartnerTools } from './app-change.service';
import {
  activeKeysMax,
  countNew,
  countOf,
  keyRecordOf,
  keyTextOf,
  newKeysADayMax,
  overlapEnd,
  overlapHoursMax,
  statusOfKey,
  withEnd,
  withKey,
} from './key-rules.service';
import { writeNotice } from './notice.service';
import type { AppRecord, KeyRecord } from './partner.store';

const createInput = z.object({
  appId: z.string(),
  label: z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().min(1, 'Give the key a label.').max(40, 'A label has at most 40 characters.')),
  scopes: z
    .array(z.enum(partnerScopes))
    .min(1, 'Choose at least one thing that the key may read.')
    .transform((scopes) => partnerScopes.filter((scope) => scopes.includes(scope))),
  idempotencyKey: z
    .string()
    .min(16, 'Make up a key of at least 16 characters.')
    .max(128, 'A key has at most 128 characters.')
    .nullish(),
});
const rotateInput = z.object({
  keyId: z.string(),
  overlapHours: z.int().min(0, 'The overlap is 0 to 168 hours.').max(overlapHoursMax, 'The overlap is 0 to 168 hours.'),
});

/** For so long the same request is answered with the same key again: by then the first answer has come or is lost. */
const repeatMs = 10 * minute;

const missingApp = () => refuse.notFound('You have no such app.', 'appId');
const missingKey = () => refuse.notFound('You have no such key.', 'keyId');
const suspended = () => refuse.conflict(RefusalCode.WRONG_STATE, 'This app is suspended. Write to support.');
const tooManyKeys = () =>
  refuse.conflict(RefusalCode.LIMIT_REACHED, `An app has at most ${activeKeysMax} keys. Revoke one first.`);
const tooManyNew = () =>
  refuse.conflict(RefusalCode.LIMIT_REACHED, `An app gets at most ${newKeysADayMax} new keys within 24 hours.`);
const reused = (message: string) => refuse.conflict(RefusalCode.KEY_REUSED, message, 'idempotencyKey');

export interface KeyMade {
  app: AppRecord;
  key: KeyRecord;
  /** The key itself; nowhere kept. */
  secret: string;
}

export interface KeyHolder {
  keyId: string;
  appId: string;
  scopes: readonly string[];
  dailyCostQuota: number;
  endsAt: Date | null;
}

export type ApiKeyService = ReturnType<typeof apiKeyService>;

/** API keys: made, rotated and revoked by the owner of their app, known to the router by their hash. */
export function apiKeyService(tools: PartnerTools) {
  return {
    create: (input: unknown, context: RequestContext) => create(tools, input, context),
    rotate: (input: unknown, context: RequestContext) => rotate(tools, input, context),
    revoke: (keyId: string, context: RequestContext) => revoke(tools, keyId, context),

    /** Who holds the key with this hash (SHA-256, hex). Null where it is unknown or over, or its app is suspended. */
    holder: async (hash: string): Promise<KeyHolder | null> => {
      const app = /^[0-9a-f]{64}$/.test(hash) ? await tools.apps.findByHash(hash) : null;
      const key = app?.keys.find((one) => one.hash === hash);
      if (!app || !key || app.status !== 'ACTIVE' || statusOfKey(key, tools.clock.now()) === 'ENDED') return null;
      const { _id: appId, dailyCostQuota } = app;
      return { keyId: key.id, appId, scopes: key.scopes, dailyCostQuota, endsAt: key.endsAt };
    },
  };
}

type CreateWish = z.output<typeof createInput>;

async function create(tools: PartnerTools, input: unknown, { viewer }: RequestContext): Promise<KeyMade | Refusal> {
  const wish = parseInput(createInput, input);
  if (isRefusal(wish)) return wish;
  const tooMany = await tools.limits.take('partnerChange', accountIdOf(userIdOfViewer(viewer)));
  if (tooMany) return tooMany;
  const secret = secretFor(tools, wish);
  const made = await changeApp(
    tools,
    () => ownApp(tools, viewer, wish.appId),
    missingApp,
    (app) => added(app, wish, secret, tools.clock.now()),
  );
  if (isRefusal(made)) return made;
  const { key, isNew } = made.done;
  if (isNew) await writeNotice(tools, made.app, 'made', key);
  return { app: made.app, key, secret };
}

// With a client's key the secret follows from it and from what this service alone knows, so that a repeat is answered
// with the same one and it is still kept nowhere.
const secretFor = ({ sealer }: PartnerTools, { appId, idempotencyKey }: CreateWish) =>
  keyTextOf(
    idempotencyKey
      ? Buffer.from(sealer.mac('api-key', appId, idempotencyKey), 'hex').toString('base64url')
      : newSecret(),
  );

function added(
  app: AppRecord,
  { label, scopes }: CreateWish,
  secret: string,
  now: Date,
): Edited<{ key: KeyRecord; isNew: boolean }> | Refusal {
  if (app.status !== 'ACTIVE') return suspended();
  const key = keyRecordOf(secret, { id: newId('apiKey', now), label, scopes, now });
  const same = app.keys.find(({ hash }) => hash === key.hash);
  if (same) {
    if (same.label !== label || same.scopes.join() !== scopes.join())
      return reused('This request was made before with something else in it.');
    const isLate = now.getTime() - same.createdAt.getTime() > repeatMs || same.endsAt !== null;
    return isLate
      ? reused('This request was done before, and its key was shown then.')
      : { done: { key: same, isNew: false } };
  }
  if (countOf(app.keys, 'ACTIVE', now) >= activeKeysMax) return tooManyKeys();
  if (countNew(app.keys, now) >= newKeysADayMax) return tooManyNew();
  return { change: { keys: withKey(app.keys, key, now) }, done: { key, isNew: true } };
}

async function rotate(
  tools: PartnerTools,
  input: unknown,
  { viewer }: RequestContext,
): Promise<(KeyMade & { previous: KeyRecord }) | Refusal> {
  const wish = parseInput(rotateInput, input);
  if (isRefusal(wish)) return wish;
  const tooMany = await tools.limits.take('partnerChange', accountIdOf(userIdOfViewer(viewer)));
  if (tooMany) return tooMany;
  const secret = keyTextOf(newSecret());
  const made = await changeApp(
    tools,
    () => ownAppOfKey(tools, viewer, wish.keyId),
    missingKey,
    (app) => rotated(app, wish, secret, tools.clock.now()),
  );
  if (isRefusal(made)) return made;
  await writeNotice(tools, made.app, 'rotated', made.done.key);
  return { app: made.app, ...made.done, secret };
}

function rotated(
  app: AppRecord,
  { keyId, overlapHours }: z.output<typeof rotateInput>,
  secret: string,
  now: Date,
): Edited<{ key: KeyRecord; previous: KeyRecord }> | Refusal {
  const old = app.keys.find(({ id }) => id === keyId);
  if (!old) return missingKey();
  if (app.status !== 'ACTIVE') return suspended();
  if (statusOfKey(old, now) !== 'ACTIVE')
    return refuse.conflict(RefusalCode.WRONG_STATE, 'This key was rotated or revoked before.', 'keyId');
  if (countNew(app.keys, now) >= newKeysADayMax) return tooManyNew();
  if (overlapHours > 0 && countOf(app.keys, 'ENDING', now) >= activeKeysMax)
    return refuse.conflict(
      RefusalCode.LIMIT_REACHED,
      'Too many keys are ending. Revoke one, or rotate without overlap.',
    );
  const previous = { ...old, endsAt: overlapEnd(now, overlapHours) };
  const key = keyRecordOf(secret, { id: newId('apiKey', now), label: old.label, scopes: old.scopes, now });
  const keys = withKey(withEnd(app.keys, keyId, previous.endsAt), key, now);
  return { change: { keys }, ended: overlapHours === 0 ? [keyId] : [], done: { key, previous } };
}

/** Ends a key now. Ending it again changes nothing. */
async function revoke(
  tools: PartnerTools,
  keyId: string,
  { viewer }: RequestContext,
): Promise<{ app: AppRecord; key: KeyRecord } | Refusal> {
  const ended = await changeApp(
    tools,
    () => ownAppOfKey(tools, viewer, keyId),
    missingKey,
    (app): Edited<{ key: KeyRecord; isNew: boolean }> | Refusal => {
      const key = app.keys.find(({ id }) => id === keyId);
      if (!key) return missingKey();
      const now = tools.clock.now();
      if (statusOfKey(key, now) === 'ENDED') return { done: { key, isNew: false } };
      const change = { keys: withEnd(app.keys, keyId, now) };
      return { change, ended: [keyId], done: { key: { ...key, endsAt: now }, isNew: true } };
    },
  );
  if (isRefusal(ended)) return ended;
  if (ended.done.isNew) await writeNotice(tools, ended.app, 'revoked', ended.done.key);
  return { app: ended.app, key: ended.done.key };
}
