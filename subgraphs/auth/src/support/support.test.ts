import { day, minute, second } from '@kelmah/kit/clock/clock';
import { decodeJwt } from 'jose';
import type { Guarded } from '../../test/factor-story';
import { aColleague, keptOf, reads } from '../../test/staff-story';
import { aMember, does, setTheStage, viewerOf, type Person, type Stage } from '../../test/story';
import { serviceViewer } from '@kelmah/kit/context/viewer';

let stage: Stage;
let helper: Guarded;
let ama: Person;
beforeAll(async () => {
  stage = await setTheStage();
  helper = await aColleague(stage, 'support');
});
afterAll(() => stage.stop());
beforeEach(async () => {
  ama = await aMember(stage);
});

interface Request {
  id: string;
  status: string;
  until: string;
  looks: { operation: string }[];
}
const reason = 'You wrote that your payout is missing.';

const asks = async (about = ama) =>
  (await does(stage, helper.viewer, 'requestSupportAccess', { userId: about.viewer.userId, reason }))[
    'request'
  ] as Request;
const answers = (requestId: string, allow: boolean, viewer = ama.viewer) =>
  does(stage, viewer, 'answerSupportRequest', { requestId, allow });
const starts = (requestId: string, viewer = helper.viewer) => does(stage, viewer, 'startSupportSession', { requestId });
const ends = (requestId: string, viewer = ama.viewer) => does(stage, viewer, 'endSupportAccess', { requestId });
const notes = (token: string, operation = 'MyContracts') => {
  const { sid: sessionId, act } = decodeJwt<{ sid: string; act: { sid: string } }>(token);
  return does(stage, serviceViewer('router'), 'noteSupportLook', { sessionId, staffSessionId: act.sid, operation });
};
const requestsOf = async ({ viewer }: Person) =>
  (
    await reads<{ me: { supportRequests: Request[] } }>(
      stage,
      { viewer },
      '{ me { supportRequests { id status reason until looks { operation } person { id } by { id } } } }',
    )
  ).me.supportRequests;

/** Support looks at somebody who said yes. */
async function looks() {
  const { id } = await asks();
  await answers(id, true);
  const started = await starts(id);
  return { id, token: String(started['accessToken']), viewer: viewerOf(String(started['accessToken'])) };
}

describe('asking', () => {
  it('reaches the person, who sees who asks and why; asking again is the same', async () => {
    const [first, again] = await Promise.all([asks(), asks()]);
    expect(again).toEqual(first);
    const told = await stage.probe.waitFor('support.asked', ama.viewer.userId);
    expect(told.data).toEqual({ userId: ama.viewer.userId, requestId: first.id });
    expect(await requestsOf(ama)).toEqual([
      expect.objectContaining({ id: first.id, status: 'ASKED', reason, by: { id: helper.viewer.userId } }),
    ]);
  });

  it('is for support alone, and about members alone', async () => {
    const input = { userId: ama.viewer.userId, reason };
    const other = { ...helper.viewer, permissions: ['finance' as const] };
    expect(await does(stage, other, 'requestSupportAccess', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await does(stage, ama.viewer, 'requestSupportAccess', input)).toMatchObject({ code: 'FORBIDDEN' });
    const about = (userId: string) => does(stage, helper.viewer, 'requestSupportAccess', { userId, reason });
    expect(await about(helper.viewer.userId)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await about('usr_01ARZ3NDEKTSV4RRFFQ69G5FAV')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await about('')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('finds a person by address or id, and tells nobody else', async () => {
    const find = (text: string, viewer = helper.viewer) =>
      reads(stage, { viewer }, `{ personForSupport(search: ${JSON.stringify(text)}) { id } }`);
    const found = { personForSupport: { id: ama.viewer.userId } };
    expect(await find(` ${ama.email.toUpperCase()} `)).toEqual(found);
    expect(await find(ama.viewer.userId)).toEqual(found);
    expect(await find('nobody@example.com')).toEqual({ personForSupport: null });
    expect(await find(ama.email, ama.viewer as typeof helper.viewer)).toEqual({ personForSupport: null });
  });
});

describe('the answer', () => {
  it('is the person’s own, by a fresh proof, once', async () => {
    const { id } = await asks();
    const stranger = await aMember(stage);
    expect(await answers(id, true, stranger.viewer)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answers(id, true, helper.viewer as typeof ama.viewer)).toMatchObject({ code: 'NOT_FOUND' });
    const stale = { ...ama.viewer, authenticatedAtSeconds: (ama.viewer.authenticatedAtSeconds ?? 0) - 601 };
    expect(await answers(id, true, stale)).toMatchObject({ code: 'REAUTHENTICATE' });
    const done = await Promise.all([answers(id, true), answers(id, true)]);
    const until = new Date(stage.clock.now().getTime() + 30 * minute).toISOString();
    expect(done.map((one) => one['request'])).toEqual(
      [1, 2].map(() => expect.objectContaining({ status: 'ALLOWED', until })),
    );
    expect(await answers(id, false)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('no is no, and silence for a day too', async () => {
    const [refused, silent] = [await asks(), await asks(await aMember(stage))];
    const stale = { ...ama.viewer, authenticatedAtSeconds: 0 };
    expect(await answers(refused.id, false, stale)).toMatchObject({ request: { status: 'REFUSED' } });
    for (const { id } of [refused, silent]) expect(await starts(id)).toMatchObject({ code: 'NOT_READY' });
    stage.clock.advance(day + second);
    expect(await answers(silent.id, false)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await starts(silent.id)).toMatchObject({ code: 'NOT_READY' });
  });
});

describe('the look', () => {
  it('is as the person, by somebody named, without a role or a proof of its own', async () => {
    const { token } = await looks();
    expect(decodeJwt(token)).toMatchObject({
      sub: ama.viewer.userId,
      act: { sub: helper.viewer.userId, sid: helper.viewer.sessionId },
      ...{ roles: ['HIRER'], permissions: [] },
    });
    expect(decodeJwt(token)).not.toHaveProperty('auth_time');
    expect(decodeJwt(token).exp).toBe(Math.floor(stage.clock.now().getTime() / 1_000) + 15 * 60);
  });

  it('never lasts beyond the consent', async () => {
    const { id, token } = await looks();
    stage.clock.advance(29 * minute);
    const { exp = 0 } = decodeJwt(String((await starts(id))['accessToken']));
    expect(exp * 1_000 - stage.clock.now().getTime()).toBeLessThanOrEqual(minute);
    stage.clock.advance(minute + second);
    expect(await notes(token)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await starts(id)).toMatchObject({ code: 'NOT_READY' });
    expect((await requestsOf(ama))[0]?.status).toBe('EXPIRED');
  });

  it('changes nothing, and sees no way in and no secret', async () => {
    const { id, viewer } = await looks();
    const changes = [
      ['signOut', { everywhere: true }],
      ['changePassword', { newPassword: 'another one altogether' }],
      ['answerSupportRequest', { requestId: id, allow: true }],
      ['startSupportSession', { requestId: id }],
    ] as const;
    for (const [mutation, input] of changes)
      expect(await does(stage, viewer, mutation, input)).toMatchObject({
        code: 'FORBIDDEN',
        message: expect.stringContaining('nothing can be changed') as string,
      });
    const shown = '{ me { email phone roles locale createdAt user { id } } }';
    expect(await reads(stage, { viewer }, shown)).toMatchObject({ me: { email: ama.email } });
    for (const hidden of [
      'sessions { id }',
      'passkeys { id }',
      'identities { id }',
      'factors { required }',
      'hasPassword',
    ])
      await expect(reads(stage, { viewer }, `{ me { id ${hidden} } }`)).rejects.toThrow();
    await expect(reads(stage, { viewer }, '{ me { activity { edges { cursor } } } }')).rejects.toThrow();
  });

  it('is written down before, and shown to the person', async () => {
    const { token } = await looks();
    expect(await notes(token, 'MyContracts')).toMatchObject({ noted: true });
    expect(await notes(token, 'Earnings')).toMatchObject({ noted: true });
    expect((await requestsOf(ama))[0]?.looks.map(({ operation }) => operation).sort()).toEqual([
      'Earnings',
      'MyContracts',
    ]);
    const forged = { sessionId: helper.viewer.sessionId, staffSessionId: helper.viewer.sessionId, operation: 'x' };
    expect(await does(stage, serviceViewer('router'), 'noteSupportLook', forged)).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await does(stage, helper.viewer, 'noteSupportLook', forged)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each(['ama', 'helper'] as const)('is ended by either side at once: %s', async (who) => {
    const { id, token, viewer } = await looks();
    expect(await ends(id, (who === 'ama' ? ama : helper).viewer)).toMatchObject({ request: { status: 'ENDED' } });
    expect(await stage.redis.commands.exists(stage.redis.key('revoked', viewer.sessionId))).toBe(1);
    expect(await notes(token)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await starts(id)).toMatchObject({ code: 'NOT_READY' });
    expect(await ends(id, (await aMember(stage)).viewer)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ends with the session of the member of staff, and with what they may do', async () => {
    const other = await aColleague(stage, 'support');
    const { id } = (await does(stage, other.viewer, 'requestSupportAccess', { userId: ama.viewer.userId, reason }))[
      'request'
    ] as Request;
    await answers(id, true);
    const token = String((await starts(id, other.viewer))['accessToken']);
    expect(await starts(id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await notes(token)).toMatchObject({ noted: true });
    await does(stage, other.viewer, 'signOut', {});
    expect(await notes(token)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('leaves a record of each step that names people by their ids alone', async () => {
    const { token } = await looks();
    await notes(token);
    const boss = { ...helper.viewer, permissions: ['ops' as const] };
    const { staffRecords } = await reads<{ staffRecords: { edges: { node: { kind: string } }[] } }>(
      stage,
      { viewer: boss },
      '{ staffRecords(first: 4) { edges { node { kind operation by { id } about { id } } } } }',
    );
    expect(staffRecords.edges.map(({ node }) => node.kind).sort()).toEqual([
      'SUPPORT_ALLOWED',
      'SUPPORT_ASKED',
      'SUPPORT_LOOKED',
      'SUPPORT_STARTED',
    ]);
    expect(JSON.stringify(staffRecords)).not.toContain(ama.email);
    expect((await keptOf(stage, ama))?.staffRecords ?? []).toEqual([]);
  });
});
