import type { DemoAuth } from '@kelmah/kit/demo/demo-data';
import { answerOf, aPerson } from '@kelmah/kit/testing/graph';
import { testLogger } from '@kelmah/kit/testing/service';
import { setTheStage, type Stage } from '../../test/story';
import { loadDemoAccounts } from './load-demo.service';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

test('a demo account finds its partner app with keys and usage, however often it is loaded', async () => {
  const viewer = aPerson('HIRER', 'Efua Owusu');
  const now = stage.clock.now();
  const keyId = 'key_01J00000000000000000000000';
  const demo: DemoAuth = {
    accounts: [
      {
        ...{ userId: viewer.userId, name: 'Efua Owusu', email: 'efua@example.com', phone: null, password: null },
        ...{ roles: ['HIRER'], permissions: [], locale: 'en', createdAt: now },
      },
    ],
    partnerApps: [
      {
        id: 'pap_01J00000000000000000000000',
        ownerId: viewer.userId,
        name: 'Coconut Grove bookings',
        description: 'Shows plumbers near by.',
        website: null,
        dailyCostQuota: 9,
        createdAt: now,
        keys: [{ id: keyId, label: 'Website', scopes: ['jobs:read'], createdAt: now, endsAt: null, lastUsedAt: now }],
        usage: [{ keyId, day: now.toISOString().slice(0, 10), cost: 5, requests: 4, refused: 1 }],
      },
    ],
  };
  for (let times = 0; times < 2; times += 1) await loadDemoAccounts(demo, stage.config, testLogger('auth'));
  const source = `{ me { email partnerApps { name dailyCostQuota status usage(days: 1) { cost requests refused }
    keys { label scopes status lastUsedAt } } } }`;
  expect(await answerOf(stage.auth.schema, viewer, source)).toEqual({
    me: {
      email: 'efua@example.com',
      partnerApps: [
        {
          name: 'Coconut Grove bookings',
          dailyCostQuota: 9,
          status: 'ACTIVE',
          usage: [{ cost: 5, requests: 4, refused: 1 }],
          keys: [{ label: 'Website', scopes: ['JOBS_READ'], status: 'ACTIVE', lastUsedAt: now }],
        },
      ],
    },
  });
});
