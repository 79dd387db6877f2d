import { connectMail, type Mail } from '@kelmah/kit/mail/mail';
import { connectObjectStore, type ObjectStore } from '@kelmah/kit/object-store/object-store';
import type { MongoGround } from '@kelmah/kit/server/ground';
import { connectSms, type Sms } from '@kelmah/kit/sms/sms';
import { accountStore, type AccountStore } from './account/account.store';
import { activityService } from './activity/activity.service';
import { activityStore } from './activity/activity.store';
import { createCodes } from './code/code.service';
import type { AuthConfig } from './config';
import { createDevices } from './device/device.service';
import { entryService } from './entry/entry.service';
import { deactivationService } from './erasure/deactivation.service';
import { erasureStore } from './erasure/erasure.store';
import { factorsOf } from './factor/factors-of.service';
import { signingKeys } from './key/key.service';
import { keyStore } from './key/key.store';
import { createSealer } from '@kelmah/kit/crypto/seal';
import { openLegacy } from './legacy/open-legacy.service';
import { createLetters } from './letter/letter.service';
import { letterStore } from './letter/letter.store';
import { startLetterWorker, type LetterWorker } from './letter/letter.worker';
import { createLimits } from './limit/limit.service';
import { limitStore } from './limit/limit.store';
import { passkeySide } from './passkey/passkey-side.service';
import { createPasswords, type Passwords } from './password/password.service';
import { revocationStore } from './session/revocation.store';
import { sessionService } from './session/session.service';
import { sessionStore } from './session/session.store';
import { invitationStore } from './staff/invitation.store';
import { staffRecordStore } from './staff/staff-record.store';
import { staffStore } from './staff/staff.store';
import { supportRequestStore } from './support/support-request.store';
import type { AuthTools } from './tools';

/** Ways to people that are not ours. */
export interface Outside {
  mail: Mail;
  sms: Sms;
  objects: ObjectStore;
  /** Cheaper ones, in tests that are not about them. */
  passwords?: Passwords;
}

export const outsideOf = (config: AuthConfig): Outside => ({
  mail: connectMail({ url: config.SMTP_URL, from: config.MAIL_FROM }),
  sms: connectSms({
    accountSid: config.TWILIO_ACCOUNT_SID,
    authToken: config.TWILIO_AUTH_TOKEN,
    from: config.TWILIO_FROM,
    apiBase: config.TWILIO_API_BASE,
  }),
  objects: connectObjectStore({
    bucket: config.S3_BUCKET,
    region: config.S3_REGION,
    endpoint: config.S3_ENDPOINT,
    accessKeyId: config.S3_ACCESS_KEY_ID,
    secretAccessKey: config.S3_SECRET_ACCESS_KEY,
  }),
});

export type Toolbox = ReturnType<typeof buildToolbox>;

/** Makes what the ways in are made of, and what stands beside them. */
export function buildToolbox(ground: MongoGround, config: AuthConfig, outside: Outside) {
  const { clock, logger } = ground;
  const accounts = accountStore(ground.mongo);
  const sessionRecords = sessionStore(ground.mongo);
  const sealer = createSealer(config.AUTH_KEY_SECRET, 'auth');
  const keys = signingKeys(keyStore(ground.mongo), sealer, clock, logger);
  const letters = createLetters(sealer, clock);
  const nudge = () => ground.nudge();
  const revocations = revocationStore(ground.redis);
  const devices = createDevices(sealer, clock);
  const sessions = sessionService({
    ...{ accounts, revocations, keys, devices, clock, logger, nudge },
    sessions: sessionRecords,
  });
  const staffStores = staffStoresOf(ground, accounts);
  const mailing = { ...outside, letters, webUrl: config.WEB_URL, clock, logger };
  const postbox = bothOf(
    startLetterWorker({ ...mailing, store: letterStore(accounts) }),
    startLetterWorker({ ...mailing, store: letterStore(staffStores.invitations) }),
  );
  const sendLetters = () => postbox.nudge();
  const activityRecords = activityStore(ground.mongo);
  const activity = activityService({
    activities: activityRecords,
    accounts,
    letters,
    deviceOf: async (sessionId) => (await sessionRecords.find(sessionId))?.device,
    clock,
    logger,
    sendLetters,
  });
  const erasures = erasureStore(ground.mongo, accounts);
  const legacy = openLegacy(ground, accounts, erasures.tombstones, config);
  const deactivations = deactivationService({ activity, sessions, clock, nudge }, erasures);
  const { welcomeBack } = deactivations;
  const tools: AuthTools = {
    accounts,
    sessions,
    sealer,
    factorsOf,
    entry: entryService({ sessions, activity, sealer, clock, factorsOf, welcomeBack }),
    codes: createCodes(sealer, clock),
    legacy: legacy.accounts,
    letters,
    activity,
    limits: createLimits(limitStore(ground.redis, clock, logger), sealer.mac),
    devices,
    passwords: outside.passwords ?? createPasswords(),
    clock,
    nudge,
    sendLetters,
  };
  const passkeys = passkeySide(tools, { redis: ground.redis, logger, webUrl: config.WEB_URL });
  tools.passkeys = passkeys.proofs;
  return {
    tools,
    legacy,
    passkeys,
    keys,
    postbox,
    staffStores,
    revocations,
    sessionRecords,
    activityRecords,
    erasures,
    deactivations,
  };
}

/** What is kept of staff and support, and how what they did comes into the records. */
function staffStoresOf({ mongo }: MongoGround, accounts: AccountStore) {
  const records = staffRecordStore(mongo);
  const invitations = invitationStore(mongo);
  const requests = supportRequestStore(mongo);
  const settle = async () => {
    await records.takeOver(accounts.model);
    await records.takeOver(invitations.model);
    await records.takeOver(requests.model);
  };
  return { staff: staffStore(mongo, accounts), records, invitations, requests, settle };
}

export type StaffStores = ReturnType<typeof staffStoresOf>;

/** Letters wait on two shelves. */
const bothOf = (one: LetterWorker, other: LetterWorker): LetterWorker => ({
  nudge: () => {
    one.nudge();
    other.nudge();
  },
  run: async () => void (await Promise.all([one.run(), other.run()])),
  stop: async () => void (await Promise.all([one.stop(), other.stop()])),
});
