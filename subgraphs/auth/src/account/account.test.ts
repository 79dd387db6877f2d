import type { Viewer } from '@kelmah/kit/context/viewer';
import { answerOf, ask, aPerson } from '@kelmah/kit/testing/graph';
import { aMember, setTheStage, type Stage } from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const entity = (viewer: Viewer | undefined, id: string) =>
  answerOf<{ _entities: unknown[] }>(
    stage.auth.schema,
    viewer,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Account { email phone sessions { id } } } }',
    { of: [{ __typename: 'Account', id }] },
  );

describe('an account', () => {
  it('is nobody for the anonymous, and for a token whose account is gone', async () => {
    for (const viewer of [undefined, aPerson('HIRER')])
      expect(await answerOf(stage.auth.schema, viewer, '{ me { id } }')).toEqual({ me: null });
  });

  it('is reached by its owner in one query for the account and one for the sessions', async () => {
    const member = await aMember(stage);
    const source =
      '{ me { id email phone phoneVerified emailVerified roles locale sessions { id current } user { id } } }';
    const { data, errors, queries } = await ask(stage.auth.schema, member.viewer, source);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      me: {
        id: member.viewer.userId.replace('usr_', 'acc_'),
        email: member.email,
        phone: null,
        phoneVerified: false,
        emailVerified: true,
        roles: ['HIRER'],
        locale: 'EN',
        sessions: [{ id: member.viewer.sessionId, current: true }],
        user: { id: member.viewer.userId },
      },
    });
    expect(Object.fromEntries(queries)).toEqual({ accounts: 1, sessions: 1 });
  });

  it('is for strangers as one that is not there', async () => {
    const member = await aMember(stage);
    const stranger = await aMember(stage, { roles: ['WORKER'] });
    const id = member.viewer.userId.replace('usr_', 'acc_');
    const missing = { _entities: [null] };
    for (const viewer of [undefined, stranger.viewer, { ...stranger.viewer, roles: ['STAFF' as const] }])
      expect(await entity(viewer, id)).toEqual(missing);
    expect(await entity(member.viewer, 'acc_01J00000000000000000000000')).toEqual(missing);
    expect(await entity(member.viewer, id)).toEqual({
      _entities: [{ email: member.email, phone: null, sessions: [{ id: member.viewer.sessionId }] }],
    });
  });
});
