import type { GraphQLSchema } from 'graphql';
import { day, hour, minute, second, systemClock, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectMail, type Mail } from '@kelmah/kit/mail/mail';
import { layMongoGround, type MongoGround } from '@kelmah/kit/server/ground';
import type { Route } from '@kelmah/kit/server/http';
import { answer } from '@kelmah/kit/server/http';
import type { Service } from '@kelmah/kit/server/run-service';
import { connectSms, type Sms } from '@kelmah/kit/sms/sms';
import { accountService } from './account/account.service';
import { accountStore } from './account/account.store';
import { createCodes } from './code/code.service';
import type { AuthConfig } from './config';
import { profileChanged } from './consumers/profile-changed.consumer';
import { signingKeys, type SigningKeys } from './key/key.service';
import { keyStore } from './key/key.store';
import { createSealer } from './key/seal.service';
import { createLetters } from './letter/letter.service';
import { letterStore } from './letter/letter.store';
import { startLetterWorker } from './letter/letter.worker';
import { createLimits } from './limit/limit.service';
import { limitStore } from './limit/limit.store';
import { createPasswords } from './password/password.service';
import { resetService } from './password/reset.service';
import type { PartnerTools } from './partners/app-change.service';
import { apiKeyService } from './partners/api-key.service';
import { liveUsageStore } from './partners/live-usage.store';
import { partnerService } from './partners/partner.service';
import { partnerStore } from './partners/partner.store';
import { usageService } from './partners/usage.service';
import { usageStore } from './partners/usage.store';
import { phoneService } from './phone/phone.service';
import { authGraph, type AuthServices } from './schema';
import { revocationStore } from './session/revocation.store';
import { sessionService } from './session/session.service';
import { sessionStore } from './session/session.store';
import { signInService } from './sign-in/sign-in.service';
import { signUpService } from './sign-up/sign-up.service';
import type { AuthTools } from './tools';

/** Ways to people that are not ours. */
export interface Outside {
  mail: Mail;
  sms: Sms;
}

export interface AuthService extends Service {
  schema: GraphQLSchema;
  keys: SigningKeys;
  /** The timers' work, for a test that moves the clock. */
  chores: {
    sendLetters: () => Promise<void>;
    finishEndings: () => Promise<void>;
    copyUsage: () => Promise<void>;
    forget: () => Promise<void>;
  };
}

/** For so long a sign-up whose address is not proved is remembered. */
const unprovedLifeMs = 7 * day;

export async function buildAuthService(
  config: AuthConfig,
  logger: Logger,
  clock: Clock = systemClock,
  outside: Outside = outsideOf(config),
): Promise<AuthService> {
  const ground = await layMongoGround('auth', config, logger, clock);
  const accounts = accountStore(ground.mongo);
  const sessionRecords = sessionStore(ground.mongo);
  const sealer = createSealer(config.AUTH_KEY_SECRET);
  const keys = signingKeys(keyStore(ground.mongo), sealer, clock, logger);
  const letters = createLetters(sealer, clock);
  const nudge = () => ground.nudge();
  const revocations = revocationStore(ground.redis);
  const sessions = sessionService({
    ...{ accounts, revocations, keys, clock, logger, nudge },
    sessions: sessionRecords,
  });
  const mailing = { ...outside, store: letterStore(accounts), letters, webUrl: config.WEB_URL };
  const postbox = startLetterWorker({ ...mailing, clock, logger });
  const tools: AuthTools = {
    accounts,
    sessions,
    codes: createCodes(sealer, clock),
    letters,
    limits: createLimits(limitStore(ground.redis, clock, logger)),
    passwords: createPasswords(),
    clock,
    nudge,
    sendLetters: () => postbox.nudge(),
  };
  const partnerSide = partnerSideOf(ground, { ...tools, revocations, sealer, logger }, config);
  const { partners, usage } = partnerSide;
  const graph = graphOf(tools, partnerSide);
  const chores: AuthService['chores'] = {
    sendLetters: () => postbox.run(),
    copyUsage: () => usage.copy(),
    finishEndings: async () => {
      await sessions.finishEndings();
      await partners.finishEnds();
    },
    forget: async () => {
      const now = clock.now();
      await accounts.forgetUnproved(new Date(now.getTime() - unprovedLifeMs));
      await sessionRecords.forgetExpired(now);
      await usage.forget();
    },
  };
  const service = ground.raise({
    schema: graph.schema,
    consumers: [profileChanged(accounts)],
    routes: [keySetRoute(keys)],
    timers: [
      { name: 'letters', everyMs: 5 * second, work: chores.sendLetters },
      { name: 'endings', everyMs: 5 * second, work: chores.finishEndings },
      { name: 'usage', everyMs: minute, work: chores.copyUsage },
      { name: 'keys', everyMs: hour, work: () => keys.tend() },
      { name: 'forget', everyMs: hour, work: chores.forget },
    ],
    stop: async () => {
      await postbox.stop();
      outside.mail.stop();
    },
  });
  await keys.current();
  return { ...service, schema: graph.schema, keys, chores };
}

type PartnerSide = Pick<AuthServices, 'partners' | 'apiKeys' | 'usage'>;

function partnerSideOf(
  { mongo, redis, clock, logger }: MongoGround,
  tools: Omit<PartnerTools, 'apps' | 'dailyCostQuota'>,
  { PARTNER_DAILY_COST_QUOTA: dailyCostQuota }: AuthConfig,
): PartnerSide {
  const apps = partnerStore(mongo);
  const all: PartnerTools = { ...tools, apps, dailyCostQuota };
  return {
    partners: partnerService(all),
    apiKeys: apiKeyService(all),
    usage: usageService({ apps, usage: usageStore(mongo), live: liveUsageStore(redis), clock, logger }),
  };
}

const graphOf = (tools: AuthTools, partners: PartnerSide) =>
  authGraph(
    {
      ...partners,
      accounts: accountService(tools.accounts),
      sessions: tools.sessions,
      signUps: signUpService(tools),
      signIns: signInService(tools),
      resets: resetService(tools),
      phones: phoneService(tools),
    },
    tools.clock,
  );

const outsideOf = (config: AuthConfig): Outside => ({
  mail: connectMail({ url: config.SMTP_URL, from: config.MAIL_FROM }),
  sms: connectSms({
    accountSid: config.TWILIO_ACCOUNT_SID,
    authToken: config.TWILIO_AUTH_TOKEN,
    from: config.TWILIO_FROM,
    apiBase: config.TWILIO_API_BASE,
  }),
});

const keySetRoute = (keys: SigningKeys): Route => ({
  method: 'GET',
  path: '/.well-known/jwks.json',
  handle: async (_request, response) => {
    answer(response, 200, await keys.published(), { 'cache-control': 'public, max-age=300' });
  },
});
