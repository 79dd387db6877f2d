import { manualClock } from '@kelmah/kit/clock/clock';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { newId } from '@kelmah/kit/ids/ids';
import { testNamespace, testEngines } from '@kelmah/kit/testing/engines';
import { testLogger } from '@kelmah/kit/testing/service';
import { accountStore } from '../account/account.store';
import { createDevices } from '../device/device.service';
import { signingKeys } from '../key/key.service';
import { keyStore } from '../key/key.store';
import { createSealer } from '@kelmah/kit/crypto/seal';
import { sessionService } from './session.service';
import { sessionStore } from './session.store';

describe('a revocation while Redis is away', () => {
  it('holds for refreshing at once and is announced when Redis is back', async () => {
    const logger = testLogger('auth');
    const clock = manualClock();
    const namespace = testNamespace();
    const mongo = await connectMongo({ url: testEngines().mongoUrl, namespace, service: 'auth', logger });
    const announced: string[] = [];
    let isAway = true;
    const sealer = createSealer('a secret that only this test has, long', 'auth');
    const sessions = sessionService({
      sessions: sessionStore(mongo),
      accounts: accountStore(mongo),
      revocations: {
        announce: async (sessionId) => {
          if (isAway) throw new Error('Connection is closed.');
          announced.push(sessionId);
        },
      },
      keys: signingKeys(keyStore(mongo), sealer, clock, logger),
      devices: createDevices(sealer, clock),
      clock,
      logger,
      nudge: () => undefined,
    });
    const accountId = newId('account');
    const account = {
      _id: accountId,
      userId: accountId.replace('acc_', 'usr_'),
      name: 'Ama Mensah',
      email: 'ama@example.com',
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
    await mongo.close();
  });
});
