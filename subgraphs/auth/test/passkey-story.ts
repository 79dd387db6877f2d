import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { testLogger } from '@kelmah/kit/testing/service';
import { accountStore } from '../src/account/account.store';
import { anAuthenticator, type Authenticator, type Misdeed } from './authenticator';
import { aMember, does, setTheStage, type Answer, type Person, type Stage } from './story';

export const webUrl = 'http://localhost:5173';

export interface PasskeyStage extends Stage {
  accounts: ReturnType<typeof accountStore>['model'];
}

/** A stage at which people open Kelmah by a name, with its accounts as they are kept. */
export async function setThePasskeyStage(): Promise<PasskeyStage> {
  const stage = await setTheStage({ WEB_URL: webUrl });
  const { MONGO_URL: url, KELMAH_NAMESPACE: namespace } = stage.config;
  const mongo = await connectMongo({ url, namespace, service: 'auth', logger: testLogger('auth') });
  return {
    ...stage,
    accounts: accountStore(mongo).model,
    stop: async () => {
      await mongo.close();
      await stage.stop();
    },
  };
}

type Viewer = Parameters<typeof does>[1];

/** Adds a passkey to whoever is signed in. */
export async function adds(
  stage: Stage,
  viewer: Viewer,
  device: Authenticator = anAuthenticator(webUrl),
  misdeed: Misdeed = {},
): Promise<Answer> {
  const { options } = await does(stage, viewer, 'startPasskey', {});
  return does(stage, viewer, 'finishPasskey', { response: device.create(options, misdeed), name: 'My phone' });
}

export interface PasskeyOwner extends Person {
  device: Authenticator;
  accountId: string;
}

/** Somebody with an account and a passkey. */
export async function aPasskeyOwner(stage: Stage, counts = true): Promise<PasskeyOwner> {
  const member = await aMember(stage);
  const device = anAuthenticator(webUrl, { counts });
  const done = await adds(stage, member.viewer, device);
  if (done.__typename !== 'FinishPasskeySuccess') throw new Error(`No passkey: ${JSON.stringify(done)}`);
  return { ...member, device, accountId: member.viewer.userId.replace('usr_', 'acc_') };
}

/** Signs in by a passkey. */
export async function entersBy(stage: Stage, device: Authenticator, misdeed: Misdeed = {}): Promise<Answer> {
  const { options } = await does(stage, undefined, 'startPasskeySignIn', {});
  return does(stage, undefined, 'finishPasskeySignIn', { response: device.get(options, misdeed), device: 'A phone' });
}

export const refusedPasskey = {
  __typename: 'NotAllowed',
  code: 'UNAUTHENTICATED',
  message: 'This passkey was not accepted, or it took too long. Try again, or sign in another way.',
  field: null,
};
