import { day, minute } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { aGuarded, guards, type Guarded } from '../../test/factor-story';
import { aColleague, accepts, invitationOf, keptOf, reads, renewed } from '../../test/staff-story';
import { aMember, anAddress, codeTo, does, lettersTo, setTheStage, signUpForm, viewerOf } from '../../test/story';
import type { Stage, Tokens } from '../../test/story';

let stage: Stage;
let boss: Guarded;
beforeAll(async () => {
  stage = await setTheStage();
  boss = await aColleague(stage, 'ops');
});
afterAll(() => stage.stop());

const invites = (email: string, permissions = ['SUPPORT']) =>
  does(stage, boss.viewer, 'inviteStaff', { email, permissions });
const isSignedIn = async (person: Guarded) =>
  (await does(stage, undefined, 'refreshSession', { refreshToken: person.tokens.refreshToken })).__typename ===
  'RefreshSessionSuccess';

beforeEach(async () => {
  // Their proof is fresh again, as after a sign-in.
  const proved = await does(stage, boss.viewer, 'confirmItIsMe', { totp: boss.code() });
  stage.clock.advance(minute / 2);
  boss.viewer = viewerOf(String(proved['accessToken']));
});

it('that the command made is written down, with nobody who did it', async () => {
  const ama = await aColleague(stage, 'finance');
  await eventually(async () => {
    await stage.auth.chores.settle();
    const asked = '{ staffRecords(first: 100) { edges { node { kind by { id } about { id } permissions } } } }';
    const { staffRecords } = await reads<{ staffRecords: { edges: { node: { about: { id: string } } }[] } }>(
      stage,
      boss,
      asked,
    );
    const [record] = staffRecords.edges.filter(({ node }) => node.about.id === ama.viewer.userId);
    expect(record?.node).toMatchObject({ kind: 'GRANTED', by: null, permissions: ['FINANCE'] });
  });
});

describe('an invitation', () => {
  it('makes somebody staff who has an app, with what it says and no more', async () => {
    const ama = await aGuarded(stage);
    expect(await invites(ama.email, ['SUPPORT', 'DISPUTES'])).toMatchObject({
      invitation: { email: ama.email, permissions: ['DISPUTES', 'SUPPORT'] },
    });
    const done = await accepts(stage, ama, await invitationOf(stage, ama.email));
    expect(done).toMatchObject({ permissions: ['DISPUTES', 'SUPPORT'], account: { roles: ['HIRER', 'STAFF'] } });
    const { viewer } = await renewed(stage, ama);
    expect([viewer.roles, viewer.permissions]).toEqual([
      ['HIRER', 'STAFF'],
      ['disputes', 'support'],
    ]);
    const { staff } = await reads<{ staff: { members: { userId: string }[] } }>(
      stage,
      boss,
      '{ staff { members { userId } } }',
    );
    expect(staff.members.map(({ userId }) => userId)).toContain(ama.viewer.userId);
  });

  it('waits for somebody who has no account yet, and then for their app', async () => {
    const email = anAddress();
    await invites(email);
    const token = await invitationOf(stage, email);
    await does(stage, undefined, 'signUp', signUpForm(email));
    const code = await codeTo(stage, email, /is your Kelmah code/);
    const { tokens } = (await does(stage, undefined, 'verifyEmail', { email, code })) as unknown as { tokens: Tokens };
    const kofi = { email, tokens, viewer: viewerOf(tokens.accessToken), codeFrom: () => Promise.resolve('') };
    expect(await accepts(stage, kofi, token)).toMatchObject({ code: 'NOT_READY' });
    expect(await accepts(stage, await guards(stage, kofi), token)).toMatchObject({ permissions: ['SUPPORT'] });
  });

  it('is for its address alone, and is used once', async () => {
    const [ama, thief] = [await aGuarded(stage), await aGuarded(stage)];
    await invites(ama.email);
    const token = await invitationOf(stage, ama.email);
    expect(await accepts(stage, thief, token)).toMatchObject({ code: 'FORBIDDEN' });
    const tries = await Promise.all(Array.from({ length: 8 }, () => accepts(stage, ama, token)));
    expect(tries.filter(({ code }) => code !== undefined && code !== 'WRONG_CODE')).toEqual([]);
    expect(await accepts(stage, ama, token)).toMatchObject({ permissions: ['SUPPORT'] });
    const { staffRecords } = await reads<{
      staffRecords: { edges: { node: { kind: string; about: { id: string } } }[] };
    }>(stage, boss, '{ staffRecords(first: 100) { edges { node { kind about { id } } } } }');
    const joined = staffRecords.edges.filter(
      ({ node }) => node.kind === 'JOINED' && node.about.id === ama.viewer.userId,
    );
    expect(joined).toHaveLength(1);
    await does(stage, boss.viewer, 'removeStaff', { userId: ama.viewer.userId });
    const back = await signsInByTwo(ama);
    expect(await accepts(stage, back, token)).toMatchObject({ code: 'WRONG_CODE' });
    expect((await keptOf(stage, ama))?.roles).not.toContain('STAFF');
  });

  it('is dead once it is taken back, seven days old, or altered', async () => {
    const [ama, esi] = [await aGuarded(stage), await aGuarded(stage)];
    const { invitation } = (await invites(ama.email)) as unknown as { invitation: { id: string } };
    const token = await invitationOf(stage, ama.email);
    expect(await invites(ama.email)).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await accepts(stage, ama, `${token.slice(0, -2)}xx`)).toMatchObject({ code: 'WRONG_CODE' });
    await does(stage, boss.viewer, 'revokeStaffInvitation', { invitationId: invitation.id });
    expect(await accepts(stage, ama, token)).toMatchObject({ code: 'WRONG_CODE' });
    expect(await does(stage, boss.viewer, 'revokeStaffInvitation', { invitationId: invitation.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await invites(esi.email);
    const late = await invitationOf(stage, esi.email);
    stage.clock.advance(7 * day);
    expect(await accepts(stage, await signsInByTwo(esi), late)).toMatchObject({ code: 'WRONG_CODE' });
    boss = await signsInByTwo(boss);
  });

  it('takes a fresh proof of whoever invites, and one of two factors of whoever accepts', async () => {
    const ama = await aGuarded(stage);
    await invites(ama.email);
    const token = await invitationOf(stage, ama.email);
    expect(await accepts(stage, { ...ama, viewer: { ...ama.viewer, factors: 1 } }, token)).toMatchObject({
      code: 'REAUTHENTICATE',
    });
    stage.clock.advance(11 * minute);
    expect(await accepts(stage, ama, token)).toMatchObject({ code: 'REAUTHENTICATE' });
    expect(await invites(anAddress())).toMatchObject({ code: 'REAUTHENTICATE' });
  });
});

/** The same person, signed in anew by password and app. */
async function signsInByTwo(person: Guarded): Promise<Guarded> {
  const { challenge } = await does(stage, undefined, 'signIn', {
    email: person.email,
    password: 'plantain under three stars',
  });
  const { tokens } = await does(stage, undefined, 'completeSignIn', { challenge, totp: person.code() });
  stage.clock.advance(minute / 2);
  return { ...person, tokens: tokens as Tokens, viewer: viewerOf((tokens as Tokens).accessToken) };
}

describe('what staff may look after', () => {
  it('changes by whoever looks after the team, and signs the changed one out at once', async () => {
    const esi = await aColleague(stage, 'finance');
    const change = { userId: esi.viewer.userId, permissions: ['SUPPORT'] };
    expect(await does(stage, boss.viewer, 'changeStaff', change)).toMatchObject({
      member: { permissions: ['SUPPORT'] },
    });
    expect(await isSignedIn(esi)).toBe(false);
    expect(await stage.redis.commands.exists(stage.redis.key('revoked', esi.viewer.sessionId))).toBe(1);
    expect((await signsInByTwo(esi)).viewer.permissions).toEqual(['support']);
    await eventually(() =>
      expect(lettersTo(stage, esi.email).some(({ subject }) => /may do/.test(subject))).toBe(true),
    );
  });

  it('is taken away whole, and the account stays', async () => {
    const esi = await aColleague(stage, 'finance');
    await does(stage, boss.viewer, 'removeStaff', { userId: esi.viewer.userId });
    const { viewer } = await signsInByTwo(esi);
    expect([viewer.roles, viewer.permissions]).toEqual([['HIRER'], []]);
    expect(await does(stage, boss.viewer, 'removeStaff', { userId: esi.viewer.userId })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is nobody’s to widen for themselves, and the last who looks after the team stays', async () => {
    const own = (permissions: string[]) =>
      does(stage, boss.viewer, 'changeStaff', { userId: boss.viewer.userId, permissions });
    expect(await own(['OPS', 'FINANCE'])).toMatchObject({ code: 'FORBIDDEN' });
    expect(await does(stage, boss.viewer, 'removeStaff', { userId: boss.viewer.userId })).toMatchObject({
      code: 'WRONG_STATE',
    });
    expect((await keptOf(stage, boss))?.permissions).toEqual(['ops']);
  });

  it('leaves one who looks after the team where two remove each other', async () => {
    const other = await aColleague(stage, 'ops');
    const done = await Promise.all([
      does(stage, boss.viewer, 'removeStaff', { userId: other.viewer.userId }),
      does(stage, other.viewer, 'removeStaff', { userId: boss.viewer.userId }),
    ]);
    const left = (await Promise.all([keptOf(stage, boss), keptOf(stage, other)])).filter((one) =>
      one?.permissions.includes('ops'),
    );
    expect(left.length).toBeGreaterThanOrEqual(1);
    expect(done.filter(({ __typename }) => __typename === 'RemoveStaffSuccess')).toHaveLength(2 - left.length);
    if (!left.some((one) => one?._id === boss.viewer.userId.replace('usr', 'acc'))) boss = other;
  });

  it.each(['support', 'finance', 'moderation', 'disputes'] as const)(
    'is not for staff with %s alone',
    async (permission) => {
      const viewer = { ...boss.viewer, permissions: [permission] };
      expect(await does(stage, viewer, 'inviteStaff', { email: anAddress(), permissions: ['OPS'] })).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(
        await reads(stage, { viewer }, '{ staff { members { userId } } staffRecords { edges { cursor } } }'),
      ).toEqual({
        ...{ staff: null, staffRecords: null },
      });
    },
  );

  it('is looked up where a token still says what was true', async () => {
    const [former, esi] = [await aColleague(stage, 'ops'), await aColleague(stage, 'finance')];
    await does(stage, boss.viewer, 'removeStaff', { userId: former.viewer.userId });
    const change = { userId: esi.viewer.userId, permissions: ['OPS'] };
    expect(await does(stage, former.viewer, 'changeStaff', change)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is nothing to a member', async () => {
    const member = await aMember(stage);
    expect(
      await does(stage, member.viewer, 'changeStaff', { userId: boss.viewer.userId, permissions: ['OPS'] }),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });
});
