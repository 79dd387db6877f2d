import type { GraphQLSchema } from 'graphql';
import { day, hour, minute, second, systemClock, type Clock } from '@kelmah/kit/clock/clock';
import { openDeadLetters } from '@kelmah/kit/broker/dead-letters';
import type { Logger } from '@kelmah/kit/logger/logger';
import { layMongoGround, type MongoGround, type Timer } from '@kelmah/kit/server/ground';
import type { Route } from '@kelmah/kit/server/http';
import { answer } from '@kelmah/kit/server/http';
import type { Service } from '@kelmah/kit/server/run-service';
import { accountService } from './account/account.service';
import type { ActivityService } from './activity/activity.service';
import type { ActivityStore } from './activity/activity.store';
import type { AuthConfig } from './config';
import type { ErasureStore } from './erasure/erasure.store';
import { erasurePartDone } from './consumers/erasure-part.consumer';
import { profileChanged } from './consumers/profile-changed.consumer';
import { changeSide } from './change/change-side.service';
import { erasureService, type ErasureService } from './erasure/erasure.service';
import { exportSide, type ExportSide } from './export/export-side.service';
import { factorSide } from './factor/factor-side.service';
import type { SigningKeys } from './key/key.service';
import type { PasskeySide } from './passkey/passkey-side.service';
import { resetService } from './password/reset.service';
import type { PartnerTools } from './partners/app-change.service';
import { apiKeyService } from './partners/api-key.service';
import { liveUsageStore } from './partners/live-usage.store';
import { partnerService } from './partners/partner.service';
import { partnerStore } from './partners/partner.store';
import { usageService } from './partners/usage.service';
import { usageStore } from './partners/usage.store';
import type { RevocationStore } from './session/revocation.store';
import type { SessionStore } from './session/session.store';
import { phoneSignInService } from './phone/phone-sign-in.service';
import { phoneService } from './phone/phone.service';
import { providerSide, type ProviderSide } from './provider/provider-side.service';
import { authGraph, type AuthServices } from './schema';
import { signInService } from './sign-in/sign-in.service';
import { signUpService } from './sign-up/sign-up.service';
import { staffSide } from './staff/staff-side.service';
import { supportSide } from './support/support-side.service';
import { buildToolbox, outsideOf, type Outside, type StaffStores, type Toolbox } from './toolbox';
import type { AuthTools } from './tools';

export interface AuthService extends Service {
  schema: GraphQLSchema;
  keys: SigningKeys;
  /** What is noted of accounts, for a test that notes and reads. */
  activity: ActivityService;
  activityRecords: ActivityStore;
  erasures: ErasureStore;
  /** The timers' work, for a test that moves the clock. */
  chores: {
    sendLetters: () => Promise<void>;
    finishEndings: () => Promise<void>;
    copyUsage: () => Promise<void>;
    tendErasures: () => Promise<void>;
    settle: () => Promise<void>;
    tendExports: () => Promise<void>;
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
  const {
    tools,
    legacy,
    passkeys,
    keys,
    postbox,
    staffStores,
    revocations,
    sessionRecords,
    activityRecords,
    ...leaving
  } = buildToolbox(ground, config, outside);
  const partnerSide = partnerSideOf(ground, { ...tools, revocations, logger }, config);
  const { partners, usage } = partnerSide;
  const exports = exportSide(tools, ground, { objects: outside.objects, activityRecords, sessionRecords });
  const erasures = erasureService({
    ...{ tools, logger, store: leaving.erasures, exports: exports.round },
    graceMinutes: config.ERASURE_GRACE_MINUTES,
    wordsDays: config.ERASED_WORDS_DAYS,
    openDead: () => openDeadLetters({ url: config.AMQP_URL, namespace: config.KELMAH_NAMESPACE }),
  });
  const changes = changeSide(tools);
  const providers = providerSide(tools, ground, config);
  const team = teamOf(tools, staffStores, { keys, revocations, sessionRecords, logger });
  const sides = {
    ...{ ...partnerSide, ...team, ...providers, erasures, deactivations: leaving.deactivations, changes },
    exports: exports.exports,
  };
  const graph = graphOf(tools, sides, passkeys);
  const chores = choresOf(tools, { clock, postbox, usage, erasures, exports, staffStores, partners, sessionRecords });
  const service = ground.raise({
    schema: graph.schema,
    consumers: [profileChanged(tools.accounts), erasurePartDone(erasures)],
    routes: [keySetRoute(keys)],
    timers: timersOf(chores, keys),
    stop: async () => {
      await postbox.stop();
      await legacy.stop();
      outside.mail.stop();
    },
  });
  await keys.current();
  return {
    ...service,
    schema: graph.schema,
    keys,
    chores,
    activity: tools.activity,
    activityRecords,
    erasures: leaving.erasures,
  };
}

/** What the work by the clock is about. */
interface Chored extends Pick<Toolbox, 'postbox' | 'staffStores' | 'sessionRecords'> {
  clock: Clock;
  usage: PartnerSide['usage'];
  partners: PartnerSide['partners'];
  erasures: ErasureService;
  exports: ExportSide;
}

const choresOf = (
  { accounts, sessions }: AuthTools,
  { clock, postbox, usage, erasures, exports, staffStores, partners, sessionRecords }: Chored,
): AuthService['chores'] => ({
  sendLetters: () => postbox.run(),
  copyUsage: () => usage.copy(),
  tendErasures: () => erasures.tend(),
  settle: () => staffStores.settle(),
  tendExports: () => exports.round.run(),
  finishEndings: async () => {
    await sessions.finishEndings();
    await partners.finishEnds();
  },
  forget: async () => {
    const now = clock.now();
    await accounts.forgetUnproved(new Date(now.getTime() - unprovedLifeMs));
    await sessionRecords.forgetExpired(now);
    await usage.forget();
    await erasures.forgetDead();
    await staffStores.invitations.forget(now);
  },
});

const timersOf = (chores: AuthService['chores'], keys: SigningKeys): Timer[] => [
  { name: 'letters', everyMs: 5 * second, work: chores.sendLetters },
  { name: 'endings', everyMs: 5 * second, work: chores.finishEndings },
  { name: 'erasures', everyMs: 5 * second, work: chores.tendErasures },
  { name: 'exports', everyMs: 2 * second, work: chores.tendExports },
  { name: 'staff-records', everyMs: 30 * second, work: chores.settle },
  { name: 'usage', everyMs: minute, work: chores.copyUsage },
  { name: 'keys', everyMs: hour, work: () => keys.tend() },
  { name: 'forget', everyMs: hour, work: chores.forget },
];

type PartnerSide = Pick<AuthServices, 'partners' | 'apiKeys' | 'usage'>;
type OtherSides = ProviderSide &
  PartnerSide &
  Pick<AuthServices, 'erasures' | 'exports' | 'deactivations' | 'changes' | 'team' | 'support'>;

/** Staff, and what support may see of people. */
const teamOf = (
  tools: AuthTools,
  stores: StaffStores,
  more: { keys: SigningKeys; revocations: RevocationStore; sessionRecords: SessionStore; logger: Logger },
): Pick<AuthServices, 'team' | 'support'> => ({
  team: staffSide({ ...tools, ...stores }),
  support: supportSide({ ...tools, ...stores, ...more }),
});

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

const graphOf = (tools: AuthTools, partners: OtherSides, passkeys: PasskeySide) =>
  authGraph(
    {
      ...partners,
      accounts: accountService(tools.accounts),
      activity: tools.activity,
      sessions: tools.sessions,
      signUps: signUpService(tools),
      signIns: signInService(tools),
      resets: resetService(tools),
      phones: phoneService(tools),
      ...factorSide(tools),
      passkeys: passkeys.passkeys,
      passkeySignIns: passkeys.passkeySignIns,
      phoneSignIns: phoneSignInService(tools),
    },
    tools.clock,
  );

const keySetRoute = (keys: SigningKeys): Route => ({
  method: 'GET',
  path: '/.well-known/jwks.json',
  handle: async (_request, response) => {
    answer(response, 200, await keys.published(), { 'cache-control': 'public, max-age=300' });
  },
});
