import { minute } from '@kelmah/kit/clock/clock';
import { answerOf } from '@kelmah/kit/testing/graph';
import {
  aFreshMember,
  anOutsider,
  comesBy,
  finishes,
  begins,
  goesThrough,
  links,
  setTheProviderStage,
  startProviders,
  type Providers,
} from '../../test/provider-story';
import { aMember, does, signsIn, viewerOf, type Answer, type Stage, type Tokens } from '../../test/story';

// The stand-ins start in a process of their own.
jest.setTimeout(60_000);

let providers: Providers;
let stage: Stage;
beforeAll(async () => {
  providers = await startProviders();
  stage = await setTheProviderStage(providers);
}, 120_000);
afterAll(async () => {
  await stage?.stop();
  await providers?.stop();
});

const hirer = { roles: ['HIRER'] };
type Shown = { id: string; provider: string; email: string };
const identitiesIn = (done: Answer) => (done['account'] as { identities: Shown[] }).identities;
const viewerIn = (done: Answer) => viewerOf((done['tokens'] as Tokens).accessToken);

describe('linking', () => {
  it('opens the account by the provider from then on, whatever address it has there', async () => {
    const member = await aFreshMember(stage);
    const who = anOutsider({ verified: false });
    const done = await links(stage, member.viewer, 'LINKEDIN', who);
    expect(done).toMatchObject({ __typename: 'FinishProviderLinkSuccess', returnPath: '/security' });
    expect(identitiesIn(done)).toMatchObject([{ provider: 'LINKEDIN', email: who.email, lastUsedAt: null }]);
    expect(viewerIn(await comesBy(stage, 'LINKEDIN', who)).userId).toBe(member.viewer.userId);
    const noted = await stage.auth.activity.page(member.viewer.userId.replace('usr_', 'acc_'), { first: 10 } as never);
    expect(JSON.stringify(noted)).toContain('IDENTITY_LINKED');
  });

  it('takes a fresh proof', async () => {
    const member = await aMember(stage);
    stage.clock.advance(11 * minute);
    expect(await links(stage, member.viewer, 'GOOGLE', anOutsider())).toMatchObject({ code: 'REAUTHENTICATE' });
    const nobody = await does(stage, undefined, 'startProviderLink', { provider: 'GOOGLE', returnPath: '/' });
    expect(nobody).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is finished by the session that began it, and by no other', async () => {
    const member = await aFreshMember(stage);
    const stranger = await aFreshMember(stage);
    const elsewhere = viewerOf((await signsIn(stage, member)).accessToken);
    const start = await does(stage, member.viewer, 'startProviderLink', { provider: 'GOOGLE', returnPath: '/' });
    const callbackUrl = await goesThrough(String(start['url']), anOutsider());
    const finish = { flow: start['flow'], callbackUrl };
    for (const viewer of [stranger.viewer, elsewhere])
      expect(await does(stage, viewer, 'finishProviderLink', finish)).toMatchObject({ code: 'WRONG_CODE' });
    // Nor does it sign anybody in.
    expect(await finishes(stage, String(start['flow']), callbackUrl, hirer)).toMatchObject({ code: 'WRONG_CODE' });
    const done = await does(stage, member.viewer, 'finishProviderLink', finish);
    expect(done.__typename).toBe('FinishProviderLinkSuccess');
  });

  it('is nothing that a sign-in turns into: an attacker cannot have a victim link the attacker’s account', async () => {
    const victim = await aFreshMember(stage);
    const { url, flow } = await begins(stage, 'GOOGLE');
    const callbackUrl = await goesThrough(url, anOutsider());
    const done = await does(stage, victim.viewer, 'finishProviderLink', { flow, callbackUrl });
    expect(done).toMatchObject({ code: 'WRONG_CODE' });
  });

  it('is refused where it opens another account, and again where it opens this one it changes nothing', async () => {
    const [one, other] = [await aFreshMember(stage), await aFreshMember(stage)];
    const who = anOutsider();
    const first = await links(stage, one.viewer, 'GOOGLE', who);
    expect(await links(stage, other.viewer, 'GOOGLE', who)).toMatchObject({ code: 'ALREADY_EXISTS' });
    const again = await links(stage, one.viewer, 'GOOGLE', who);
    expect(identitiesIn(again)).toEqual(identitiesIn(first));
  });

  it('is done five times at most', async () => {
    const member = await aFreshMember(stage);
    for (let count = 0; count < 5; count += 1) await links(stage, member.viewer, 'GOOGLE', anOutsider());
    expect(await links(stage, member.viewer, 'LINKEDIN', anOutsider())).toMatchObject({ code: 'LIMIT_REACHED' });
  });
});

describe('unlinking', () => {
  const unlinks = (viewer: Parameters<typeof does>[1], identityId: string) =>
    does(stage, viewer, 'unlinkProvider', { identityId });

  it('takes the way in away', async () => {
    const member = await aFreshMember(stage);
    const who = anOutsider();
    const [linked] = identitiesIn(await links(stage, member.viewer, 'GOOGLE', who));
    const done = await unlinks(member.viewer, linked?.id ?? '');
    expect(identitiesIn(done)).toEqual([]);
    expect(await comesBy(stage, 'GOOGLE', who)).toMatchObject({ __typename: 'ProviderSignUpNeeded' });
    expect(await unlinks(member.viewer, linked?.id ?? '')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes a fresh proof, and an identity of one’s own', async () => {
    const member = await aFreshMember(stage);
    const other = await aFreshMember(stage);
    const [linked] = identitiesIn(await links(stage, member.viewer, 'GOOGLE', anOutsider()));
    expect(await unlinks(other.viewer, linked?.id ?? '')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await unlinks(member.viewer, 'anything')).toMatchObject({ code: 'INVALID_INPUT' });
    stage.clock.advance(11 * minute);
    expect(await unlinks(member.viewer, linked?.id ?? '')).toMatchObject({ code: 'REAUTHENTICATE' });
  });

  it('leaves a last way in, also where two are taken away at once', async () => {
    const who = anOutsider();
    const viewer = viewerIn(await comesBy(stage, 'GOOGLE', who, hirer));
    const mine = async () =>
      (await answerOf<{ me: { identities: Shown[] } }>(stage.auth.schema, viewer, '{ me { identities { id } } }')).me
        .identities;
    const [only] = await mine();
    expect(await unlinks(viewer, only?.id ?? '')).toMatchObject({ code: 'WRONG_STATE' });
    await links(stage, viewer, 'LINKEDIN', anOutsider());
    const both = await mine();
    const done = await Promise.all(both.map(({ id }) => unlinks(viewer, id)));
    expect(done.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'UnlinkProviderSuccess']);
    expect(await mine()).toHaveLength(1);
  });
});
