import { hash } from '@node-rs/bcrypt';
import type { LegacyUser } from '@kelmah/kit/demo/legacy-tables.store';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { eventually } from '@kelmah/kit/testing/eventually';
import { aLegacySystem, aLegacyUser, type LegacySystem } from '@kelmah/kit/testing/legacy-system';
import { testLogger } from '@kelmah/kit/testing/service';
import { accountStore, type AccountStore } from '../src/account/account.store';
import { does, setTheStage, type Stage } from './story';

export const oldPassword = 'kenkey and fish';

export interface LegacyStage extends Stage {
  old: LegacySystem;
  accounts: AccountStore;
}

/** The stage with an older system beside it. */
export async function setTheLegacyStage(): Promise<LegacyStage> {
  const old = await aLegacySystem();
  const stage = await setTheStage({ LEGACY_DATABASE_URL: old.url });
  const { MONGO_URL: url, KELMAH_NAMESPACE: namespace } = stage.config;
  const mongo = await connectMongo({ url, namespace, service: 'auth', logger: testLogger() });
  return {
    ...stage,
    old,
    accounts: accountStore(mongo),
    stop: async () => {
      await mongo.close();
      await stage.stop();
      await old.stop();
    },
  };
}

/** A cheap hash: what it costs is not what is tried. */
export const bcrypt = (password: string, version: '2a' | '2b' | '2y' = '2b') => hash(password, { cost: 4, version });

export const signInBy = (stage: Stage, email: string, password = oldPassword) =>
  does(stage, undefined, 'signIn', { email, password });

/** Somebody who is in the older system alone; `address` is how their e-mail address reads here. */
export async function anOldHand(
  { old }: LegacyStage,
  more: Partial<LegacyUser> = {},
): Promise<LegacyUser & { address: string }> {
  const user = aLegacyUser({ password: await bcrypt(oldPassword), ...more });
  await old.add([user]);
  return { ...user, address: (user.email ?? '').trim().toLowerCase() };
}

let strangers = 0;
export const aStranger = (): string => `stranger.${(strangers += 1)}@old.example`;

/** Brings the older system back and waits until it is asked again. */
export async function comesBack(stage: LegacyStage): Promise<void> {
  stage.old.comeBack();
  await eventually(() => signInBy(stage, aStranger()), 20_000);
}
