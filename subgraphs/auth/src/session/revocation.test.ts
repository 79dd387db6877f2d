import type { Connection } from 'mongoose';
import { manualClock } from '@kelmah/kit/clock/clock';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { newId } from '@kelmah/kit/ids/ids';
import { testNamespace, testEngines } from '@kelmah/kit/testing/engines';
import { testLogger } from '@kelmah/kit/testing/service';
import { accountStore, type AccountRecord } from '../account/account.store';
import { createDevices } from '../device/device.service';
import { signingKeys } from '../key/key.service';
import { keyStore } from '../key/key.store';
import { createSealer } from '@kelmah/kit/crypto/seal';
import { sessionService } from './session.service';
import { sessionStore } from './session.store';

const logger = testLogger('auth');
const clock = manualClock();
const sealer = createSealer('a secret that only this test has, long', 'auth');
let mongo: Connection;
beforeAll(async () => {
  const url = testEngines().mongoUrl;
  mongo = await connectMongo({ url, namespace: testNamespace(), service: 'auth', logger });
});
afterAll(() => mongo.close());

/** Sessions that are announced by this. */
const sessionsThat = (announce: (sessionId: string) => Promise<void>, store = sessionStore(mongo)) =>
  sessionService({
    sessions: store,
    accounts: accountStore(mongo),
    revocations: { announce },
    keys: signingKeys(keyStore(mongo), sealer, clock, logger),
    devices: createDevices(sealer, clock),
    clock,
    logger,
    nudge: () => undefined,
  });

async function anAccount(): Promise<AccountRecord> {
  const accountId = newId('account');
  const account = {
    _id: accountId,
    userId: accountId.replace('acc_', 'usr_'),
    name: 'Ama Mensah',
    email: `${accountId}@example.com`.toLowerCase(),
    emailVerifiedAt: clock.now(),
    phoneVerifiedAt: null,
    roles: ['HIRER' as const],
    permissions: [],
    locale: 'en' as const,
    password: null,
    isContested: false,
    codes: {},
    letters: [],
    sessionsNotBefore: null,
    profileVersion: 0,
    createdAt: clock.now(),
  };
  await accountStore(mongo).add(account);
  return account;
}

describe('a revocation while Redis is away', () => {
  it('holds for refreshing at once and is announced when Redis is back', async () => {
    const announced: string[] = [];
    let isAway = true;
    const sessions = sessionsThat(async (sessionId) => {
      if (isAway) throw new Error('Connection is closed.');
      announced.push(sessionId);
    });
    const account = await anAccount();
    const { session, tokens } = await sessions.open(account, { device: 'Phone', begunAt: clock.now(), factors: 1 });
    await sessions.signOut(
      { kind: 'person', userId: account.userId, sessionId: session._id, roles: [], permissions: [], scopes: [] },
      false,
    );
    expect(await sessions.refresh(tokens.refreshToken)).toMatchObject({ code: 'UNAUTHENTICATED' });
    await sessions.finishEndings();
    expect(announced).toEqual([]);
    isAway = false;
    await sessions.finishEndings();
    await sessions.finishEndings();
    expect(announced).toEqual([session._id]);
  });
});

describe('a sign-in that the end of all sessions overtakes', () => {
  it('is over before its token is worth anything', async () => {
    const announced: string[] = [];
    const store = sessionStore(mongo);
    const account = await anAccount();
    const ending = sessionsThat(async () => undefined);
    const add: typeof store.add = async (session) => {
      await ending.signOut({ kind: 'person', ...account, permissions: [], scopes: [] }, true);
      await store.add(session);
    };
    const sessions = sessionsThat(async (id) => void announced.push(id), { ...store, add });
    const { session, tokens } = await sessions.open(account, { device: 'Phone', begunAt: clock.now(), factors: 1 });
    expect(announced).toEqual([session._id]);
    expect(await sessions.refresh(tokens.refreshToken)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
