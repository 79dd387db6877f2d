import { second } from '@kelmah/kit/clock/clock';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { testLogger } from '@kelmah/kit/testing/service';
import { accountStore } from '../src/account/account.store';
import { totpCode } from '../src/factor/totp.service';
import { aMember, does, goodPassword, viewerOf, type Answer, type Person, type Stage, type Tokens } from './story';

/** Somebody whose account asks for a second factor. */
export interface Guarded extends Person {
  secret: string;
  recoveryCodes: string[];
  /** What their app shows now, or so many steps later. */
  code(stepsOn?: number): string;
}

const stepMs = 30 * second;

/** Sets up an app for somebody who has just signed in, and moves on to a code that was not used yet. */
export async function guards(stage: Stage, person: Person): Promise<Guarded> {
  const { secret } = (await does(stage, person.viewer, 'startTotp', {})) as unknown as { secret: string };
  const code = (stepsOn = 0) => totpCode(secret, new Date(stage.clock.now().getTime() + stepsOn * stepMs));
  const done = await does(stage, person.viewer, 'confirmTotp', { code: code() });
  stage.clock.advance(stepMs);
  const { tokens } = await does(stage, undefined, 'refreshSession', { refreshToken: person.tokens.refreshToken });
  const { accessToken } = tokens as Tokens;
  const recoveryCodes = done['recoveryCodes'] as string[];
  const viewer = viewerOf(accessToken);
  return { ...person, tokens: tokens as Tokens, viewer, secret, recoveryCodes, code };
}

/** Somebody with an account, signed in, whose app is set up. */
export const aGuarded = async (stage: Stage, more: Record<string, unknown> = {}): Promise<Guarded> =>
  guards(stage, await aMember(stage, more));

/** Gives the first proof, the password. */
export const begins = (stage: Stage, { email }: { email: string }, device?: string): Promise<Answer> =>
  does(stage, undefined, 'signIn', { email, password: goodPassword, device });

/** The challenge that the first proof is answered with. */
export const challengeOf = async (stage: Stage, person: { email: string }): Promise<string> =>
  String((await begins(stage, person))['challenge']);

export const completes = (stage: Stage, input: Record<string, unknown>, address?: string): Promise<Answer> =>
  does(stage, undefined, 'completeSignIn', input, address);

/** The accounts as they are kept, behind the service's back. */
export async function withAccounts<Result>(
  { config }: Stage,
  work: (accounts: ReturnType<typeof accountStore>) => Promise<Result>,
): Promise<Result> {
  const { MONGO_URL: url, KELMAH_NAMESPACE: namespace } = config;
  const mongo = await connectMongo({ url, namespace, service: 'auth', logger: testLogger() });
  try {
    return await work(accountStore(mongo));
  } finally {
    await mongo.close();
  }
}

/** Writes into somebody's account what no way of the product leads to in a test. */
export const changes = (stage: Stage, { viewer }: Person, set: object): Promise<unknown> =>
  withAccounts(stage, ({ model }) =>
    model.updateOne({ _id: accountIdOf(viewer.userId) }, { $set: set } as never).exec(),
  );
