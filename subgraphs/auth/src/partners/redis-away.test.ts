import { manualClock } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { newId } from '@kelmah/kit/ids/ids';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { testEngines, testNamespace } from '@kelmah/kit/testing/engines';
import { aPerson } from '@kelmah/kit/testing/graph';
import { testLogger } from '@kelmah/kit/testing/service';
import { apiKeyService, type KeyMade } from './api-key.service';
import type { PartnerTools } from './app-change.service';
import { partnerService } from './partner.service';
import { partnerStore } from './partner.store';
import { usageService } from './usage.service';
import { usageStore } from './usage.store';

const logger = testLogger('auth');
const clock = manualClock();

/** The services of a platform whose Redis comes and goes and whose letters are never written. */
async function withoutRedis() {
  const mongo = await connectMongo({
    url: testEngines().mongoUrl,
    namespace: testNamespace(),
    service: 'auth',
    logger,
  });
  const apps = partnerStore(mongo);
  const announced: string[] = [];
  const redis = { isAway: true };
  const tools = {
    apps,
    revocations: {
      announce: async (id: string) => {
        if (redis.isAway) throw new Error('away');
        announced.push(id);
      },
    },
    limits: { take: async () => undefined, giveBack: async () => undefined },
    accounts: {
      find: async (id: string) => ({ _id: id, email: 'ama@example.com', emailVerifiedAt: clock.now() }),
      write: () => Promise.reject(new Error('the letters are on fire')),
    },
    letters: { make: () => ({}) },
    dailyCostQuota: 10,
    clock,
    logger,
    sendLetters: () => undefined,
  } as unknown as PartnerTools;
  return { mongo, apps, announced, redis, tools };
}

const made = <Done>(done: Done): Exclude<Done, { code: unknown }> => {
  if (isRefusal(done)) throw new Error(done.message);
  return done as Exclude<Done, { code: unknown }>;
};

async function aKeyOf(tools: PartnerTools, viewer: Viewer): Promise<KeyMade> {
  const context = { viewer, requestId: newId('request') };
  const form = { name: 'App', description: 'What it is for, at length.' };
  const app = made(await partnerService(tools).register(form, context));
  return made(await apiKeyService(tools).create({ appId: app._id, label: 'One', scopes: ['jobs:read'] }, context));
}

it('a key that is revoked while Redis is away is over at once and said to be when Redis is back', async () => {
  const { mongo, apps, announced, redis, tools } = await withoutRedis();
  const viewer = aPerson('HIRER');
  const { key, app } = await aKeyOf(tools, viewer);
  made(await apiKeyService(tools).revoke(key.id, { viewer, requestId: newId('request') }));
  expect(await apiKeyService(tools).holder(key.hash)).toBeNull();
  await partnerService(tools).finishEnds();
  expect(announced).toEqual([]);
  redis.isAway = false;
  await partnerService(tools).finishEnds();
  await partnerService(tools).finishEnds();
  expect(announced).toEqual([key.id]);
  expect((await apps.find(app._id))?.unsaid).toEqual([]);
  await mongo.close();
});

it('usage shows what was copied, and copying waits', async () => {
  const { mongo, apps, tools } = await withoutRedis();
  const viewer = aPerson('HIRER');
  const { key, app } = await aKeyOf(tools, viewer);
  const kept = usageStore(mongo);
  const day = clock.now().toISOString().slice(0, 10);
  await kept.keep([{ keyId: key.id, appId: app._id, day, cost: 3, requests: 2, refused: 1 }]);
  const away = () => Promise.reject(new Error('away'));
  const live = {
    async *keysOf() {
      yield await away();
    },
    read: away,
  };
  const usage = usageService({ apps, usage: kept, live, clock, logger });
  await usage.copy();
  expect(await usage.rowsOf([{ appId: app._id, keyIds: [key.id] }], 1)).toMatchObject([{ cost: 3, requests: 2 }]);
  await mongo.close();
});
