import type { Permission } from '@kelmah/kit/context/viewer';
import { answerOf } from '@kelmah/kit/testing/graph';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import { aGuarded, withAccounts, type Guarded } from './factor-story';
import { does, letterTo, viewerOf, type Answer, type Person, type Stage, type Tokens } from './story';

/** The viewer that the next refresh gives somebody. */
export async function renewed<Who extends Person>(stage: Stage, person: Who): Promise<Who> {
  const { tokens } = await does(stage, undefined, 'refreshSession', { refreshToken: person.tokens.refreshToken });
  return { ...person, tokens: tokens as Tokens, viewer: viewerOf((tokens as Tokens).accessToken) };
}

/** Somebody of staff, as the command makes the first one, signed in by two factors. */
export async function aColleague(stage: Stage, ...permissions: Permission[]): Promise<Guarded> {
  const person = await aGuarded(stage);
  await withAccounts(stage, (accounts) => accounts.grantStaff(person.email, permissions, stage.clock.now()));
  return renewed(stage, person);
}

/** The secret in the letter that invites an address. */
export async function invitationOf(stage: Stage, email: string): Promise<string> {
  const { text } = await letterTo(stage, email, /invites you/);
  return decodeURIComponent(/join-staff\?token=([\w.%-]+)/.exec(text)?.[1] ?? '');
}

export const accepts = (stage: Stage, { viewer }: Person, token: string): Promise<Answer> =>
  does(stage, viewer, 'acceptStaffInvitation', { token });

/** The account of somebody, as it is kept. */
export const keptOf = (stage: Stage, { viewer }: Person) =>
  withAccounts(stage, (accounts) => accounts.find(accountIdOf(viewer.userId)));

/** Asks the graph as somebody. */
export async function reads<Data>(stage: Stage, { viewer }: Pick<Person, 'viewer'>, query: string): Promise<Data> {
  return JSON.parse(JSON.stringify(await answerOf(stage.auth.schema, viewer, query))) as Data;
}
