import type { DemoAuth } from '@kelmah/kit/demo/demo-data';
import { answerOf, aPerson } from '@kelmah/kit/testing/graph';
import { testLogger } from '@kelmah/kit/testing/service';
import { totpCode } from '../factor/totp.service';
import { completes } from '../../test/factor-story';
import { does, goodPassword, setTheStage, viewerOf, type Stage, type Tokens } from '../../test/story';
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
        ...{
          userId: viewer.userId,
          name: 'Efua Owusu',
          email: 'efua@example.com',
          phone: null,
          password: null,
          totpSecret: null,
        },
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

test('the staff of the demo sign in with a code of their app, and are staff', async () => {
  const { userId } = aPerson('STAFF');
  const [email, totpSecret] = ['staff@example.com', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'];
  const account = { userId, name: 'Kelmah Staff', email, phone: null, password: goodPassword, totpSecret };
  const demo: DemoAuth = {
    accounts: [{ ...account, roles: ['STAFF'], permissions: ['finance'], locale: 'en', createdAt: stage.clock.now() }],
    partnerApps: [],
  };
  await loadDemoAccounts(demo, stage.config, testLogger('auth'));
  const begun = await does(stage, undefined, 'signIn', { email, password: goodPassword });
  expect(begun).toMatchObject({ __typename: 'SecondFactorNeeded', factors: ['TOTP'] });
  const totp = totpCode(totpSecret, stage.clock.now());
  const done = await completes(stage, { challenge: begun['challenge'], totp });
  expect(viewerOf((done['tokens'] as Tokens).accessToken)).toMatchObject({ userId, permissions: ['finance'] });
});
