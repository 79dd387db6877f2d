import { day, hour } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf } from '@kelmah/kit/testing/graph';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import { hasActivityWords } from '../letter/activity.template';
import {
  aMember,
  does,
  goodPassword,
  letterTo,
  lettersTo,
  setTheStage,
  signsIn,
  viewerOf,
  type Person,
  type Stage,
} from '../../test/story';
import { ActivityKind } from './activity.type';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

interface Node {
  kind: string;
  at: string;
  device: string | null;
  session: { id: string; current: boolean } | null;
}

async function activityOf(viewer: Person['viewer'], first = 100): Promise<Node[]> {
  const source = `query Read($first: Int) { me { activity(first: $first) { edges { node { id kind at device place session { id current } } } } } }`;
  const data = await answerOf(stage.auth.schema, viewer, source, { first });
  const { me } = JSON.parse(JSON.stringify(data)) as { me: { activity: { edges: { node: Node }[] } } };
  return me.activity.edges.map(({ node }) => node);
}

const note = (member: Person, what: keyof typeof ActivityKind, more: { device?: string; letter?: boolean } = {}) =>
  stage.auth.activity.note(accountIdOf(member.viewer.userId), { what, ...more }, stage.clock.now());

describe('what happened to an account', () => {
  it('is told to its owner, the latest first, with the session that did it while it lives', async () => {
    const member = await aMember(stage);
    const elsewhere = viewerOf((await signsIn(stage, member, 'a tablet')).accessToken);
    stage.clock.advance(hour);
    await does(stage, member.viewer, 'endSession', { sessionId: elsewhere.sessionId });
    const nodes = await activityOf(member.viewer);
    expect(nodes.map(({ kind, device }) => [kind, device])).toEqual([
      ['SESSION_ENDED', 'a tablet'],
      ['SIGNED_IN', 'a tablet'],
      ['SIGNED_IN', 'Unknown device'],
    ]);
    expect(nodes.map(({ session }) => session)).toEqual([null, null, { id: member.viewer.sessionId, current: true }]);
    expect(nodes[0]?.at).toBe(stage.clock.now().toISOString());
  });

  it('is a list of the last hundred', async () => {
    const member = await aMember(stage);
    for (let times = 0; times < 101; times += 1) await note(member, 'SESSION_ENDED', { device: `number ${times}` });
    const nodes = await activityOf(member.viewer);
    expect(nodes).toHaveLength(100);
    expect(nodes.some(({ kind }) => kind === 'SIGNED_IN')).toBe(false);
    expect(nodes.some(({ device }) => device === 'number 0')).toBe(false);
  });

  it('says from which country it came, and keeps no address', async () => {
    const member = await aMember(stage);
    const input = { email: member.email, password: goodPassword, device: 'Tecno Spark' };
    await does(stage, undefined, 'signIn', input, '102.176.10.1');
    expect((await activityOf(member.viewer))[0]).toMatchObject({ device: 'Tecno Spark', place: 'Ghana' });
    const kept = await stage.auth.activityRecords.all(accountIdOf(member.viewer.userId));
    expect(JSON.stringify(kept)).not.toContain('102.176.10.1');
    expect((await letterTo(stage, member.email, /new device/)).text).toContain('On: Tecno Spark. From: Ghana.');
  });
});

describe('letters about it', () => {
  it('reach the owner in their language, with a way out for whom it was not', async () => {
    const member = await aMember(stage, { locale: 'TW' });
    await note(member, 'TOTP_OFF', { device: 'a\nstranger' });
    const letter = await letterTo(stage, member.email, /authenticator app no/);
    expect(letter.text).toContain('Mfiri: a stranger.');
    expect(letter.text).toContain(`/forgot?email=${encodeURIComponent(member.email)}`);
  });

  it('come for a device that was not seen before, and for no other', async () => {
    const member = await aMember(stage);
    await signsIn(stage, member, 'a tablet');
    await letterTo(stage, member.email, /new device/);
    const before = lettersTo(stage, member.email).length;
    await signsIn(stage, member, 'a tablet');
    await note(member, 'SIGNED_OUT');
    await note(member, 'PASSKEY_ADDED');
    await letterTo(stage, member.email, /passkey was added/);
    expect(lettersTo(stage, member.email)).toHaveLength(before + 1);
  });

  it('say once a day that somebody keeps trying', async () => {
    const member = await aMember(stage);
    const count = () => lettersTo(stage, member.email).filter(({ subject }) => /tries to sign in/.test(subject)).length;
    await note(member, 'SIGN_IN_FAILED_OFTEN');
    await note(member, 'SIGN_IN_FAILED_OFTEN');
    await stage.auth.chores.sendLetters();
    await eventually(() => expect(count()).toBe(1));
    stage.clock.advance(day + hour);
    await note(member, 'SIGN_IN_FAILED_OFTEN');
    await stage.auth.chores.sendLetters();
    await eventually(() => expect(count()).toBe(2));
  });

  it('have words for every kind that is not told by a letter of its own', () => {
    const ends = ['SIGNED_OUT', 'SESSION_ENDED', 'OTHER_SESSIONS_ENDED'];
    const own = [...ends, 'EMAIL_CHANGE_ASKED', 'EMAIL_CHANGED', 'EMAIL_CHANGE_REVERTED'];
    const others = [...own, 'EXPORT_READY', 'ERASURE_ASKED', 'STAFF_INVITED', 'SUPPORT_ASKED', 'SUPPORT_ENDED'];
    expect(Object.keys(ActivityKind).filter((kind) => !hasActivityWords(kind))).toEqual(others.sort(byPlace));
  });
});

const places = Object.keys(ActivityKind);
const byPlace = (a: string, b: string) => places.indexOf(a) - places.indexOf(b);
