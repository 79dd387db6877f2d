import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { monotonicFactory } from 'ulid';

/** The kind of thing an id names, which is the id's prefix. */
export const idKinds = {
  account: 'acc',
  session: 'ses',
  activity: 'act',
  identity: 'idt',
  staffInvitation: 'inv',
  staffRecord: 'sre',
  supportRequest: 'sup',
  partnerApp: 'pap',
  apiKey: 'key',
  user: 'usr',
  trade: 'trd',
  workerProfile: 'wkp',
  hirerProfile: 'hrp',
  portfolioItem: 'pfi',
  certificate: 'crt',
  upload: 'upl',
  identityCheck: 'idc',
  export: 'exp',
  job: 'job',
  application: 'app',
  contract: 'ctr',
  milestone: 'mil',
  termination: 'trm',
  conversation: 'cnv',
  message: 'msg',
  notification: 'ntf',
  funding: 'fnd',
  payout: 'pay',
  payoutAccount: 'pac',
  dispute: 'dsp',
  disputeEvidence: 'dev',
  disputeExcerpt: 'dex',
  chargeback: 'cbk',
  reconciliationRun: 'rcr',
  finding: 'fdg',
  ledgerAlarm: 'lal',
  ledgerAccount: 'lac',
  ledgerEntry: 'len',
  transaction: 'ltx',
  review: 'rev',
  event: 'evt',
  request: 'req',
  envelope: 'env',
} as const;

export type IdKind = keyof typeof idKinds;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const body = /^[0-9A-HJKMNP-TV-Z]{26}$/;

// Random bytes are asked for by the page: sixteen small askings for each id cost more than the rest of it.
const page = { bytes: Buffer.alloc(0), at: 0 };
function random(): number {
  if (page.at + 4 > page.bytes.length) Object.assign(page, { bytes: randomBytes(4_096), at: 0 });
  const value = page.bytes.readUInt32BE(page.at) / 0x1_0000_0000;
  page.at += 4;
  return value;
}
const ulid = monotonicFactory(random);

/** A new id: prefix, underscore, ULID. Ids of one kind sort by the time they were made. */
export function newId(kind: IdKind, at?: Date): string {
  return `${idKinds[kind]}_${ulid(at?.getTime())}`;
}

/**
 * The id that these parts always give: for things made from an event, so that making them twice is making them once.
 * Parts are hashed (SHA-256, 130 bits kept).
 */
export function derivedId(kind: IdKind, ...parts: string[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest();
  let text = '';
  for (let index = 0; index < 26; index += 1) text += alphabet[(digest[index] ?? 0) % 32];
  return `${idKinds[kind]}_${text}`;
}

/** Whether a text has the form of an id of this kind; ask before it reaches a database. */
export function isId(kind: IdKind, text: unknown): text is string {
  if (typeof text !== 'string') return false;
  const prefix = `${idKinds[kind]}_`;
  if (!text.startsWith(prefix)) return false;
  return kind === 'trade'
    ? /^[a-z][a-z-]{1,40}$/.test(text.slice(prefix.length))
    : body.test(text.slice(prefix.length));
}

/** The account that belongs to a user: both share one ULID. */
export function accountIdOf(userId: string): string {
  return `${idKinds.account}_${userId.slice(idKinds.user.length + 1)}`;
}

/** The user that belongs to an account: both share one ULID. */
export function userIdOf(accountId: string): string {
  return `${idKinds.user}_${accountId.slice(idKinds.account.length + 1)}`;
}

/** A secret for links and tokens: 256 random bits, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A code of six digits for an e-mail or a text message. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0');
}

/** A time by chance between three and five quarters of this one, so that many do not do the same at once. */
export function spread(ms: number): number {
  return (ms * (750 + randomInt(0, 501))) / 1_000;
}

/** How a secret is kept at rest: SHA-256, hex. Only for secrets of high entropy; passwords go to argon2id. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function sameSecret(a: string, b: string): boolean {
  const left = createHash('sha256').update(a).digest();
  const right = createHash('sha256').update(b).digest();
  return timingSafeEqual(left, right);
}
