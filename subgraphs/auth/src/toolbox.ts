import { connectMail, type Mail } from '@kelmah/kit/mail/mail';
import type { MongoGround } from '@kelmah/kit/server/ground';
import { connectSms, type Sms } from '@kelmah/kit/sms/sms';
import { accountStore } from './account/account.store';
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
import { startLetterWorker } from './letter/letter.worker';
import { createLimits } from './limit/limit.service';
import { limitStore } from './limit/limit.store';
import { passkeySide } from './passkey/passkey-side.service';
import { createPasswords } from './password/password.service';
import { revocationStore } from './session/revocation.store';
import { sessionService } from './session/session.service';
import { sessionStore } from './session/session.store';
import type { AuthTools } from './tools';

/** Ways to people that are not ours. */
export interface Outside {
  mail: Mail;
  sms: Sms;
}

export const outsideOf = (config: AuthConfig): Outside => ({
  mail: connectMail({ url: config.SMTP_URL, from: config.MAIL_FROM }),
  sms: connectSms({
    accountSid: config.TWILIO_ACCOUNT_SID,
    authToken: config.TWILIO_AUTH_TOKEN,
    from: config.TWILIO_FROM,
    apiBase: config.TWILIO_API_BASE,
  }),
});

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
  const mailing = { ...outside, store: letterStore(accounts), letters, webUrl: config.WEB_URL };
  const postbox = startLetterWorker({ ...mailing, clock, logger });
  const sendLetters = () => postbox.nudge();
  const activityRecords = activityStore(ground.mongo);
  const activity = activityService({
    activities: activityRecords,
    accounts,
    letters,
    sealer,
    clock,
    logger,
    sendLetters,
  });
  const legacy = openLegacy(ground, accounts, config);
  const erasures = erasureStore(ground.mongo, accounts);
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
    passwords: createPasswords(),
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
    revocations,
    sessionRecords,
    activityRecords,
    erasures,
    deactivations,
  };
}
