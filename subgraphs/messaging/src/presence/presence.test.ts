import { eventually } from '@kelmah/kit/testing/eventually';
import { setTimeout as pause } from 'node:timers/promises';
import { aWorld, type Person, type World } from '../../test/story';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const presenceOf = async (viewer: Person, person: Person) => {
  const { _entities } = await viewer.asks<{ _entities: { presence: string }[] }>(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { presence } } }',
    { r: [{ __typename: 'User', id: person.id }] },
  );
  return _entities[0]?.presence;
};

describe('presence', () => {
  it('is online while a subscription is open, and offline some time after the last one', async () => {
    const { hirer, worker } = await world.dealings();
    expect(await presenceOf(hirer, worker)).toBe('OFFLINE');
    const first = await worker.listens('subscription { notificationAdded { id } }');
    const second = await worker.listens('subscription { conversationUpdated { id } }');
    await eventually(async () => expect(await presenceOf(hirer, worker)).toBe('ONLINE'));
    await first.stop();
    // Longer than the key lives by itself: the other subscription keeps it alive.
    await pause(800);
    expect(await presenceOf(hirer, worker)).toBe('ONLINE');
    await second.stop();
    await eventually(async () => expect(await presenceOf(hirer, worker)).toBe('OFFLINE'));
  });

  it('is known to those alone who share a conversation', async () => {
    const { hirer, worker } = await world.dealings();
    const stranger = await world.hirer('Efua Owusu');
    const listening = await worker.listens('subscription { notificationAdded { id } }');
    await eventually(async () => expect(await presenceOf(hirer, worker)).toBe('ONLINE'));
    expect(await presenceOf(stranger, worker)).toBe('UNKNOWN');
    const watching = await stranger.listens<{ presenceChanged: { id: string } }>(
      'subscription ($ids: [ID!]!) { presenceChanged(userIds: $ids) { id presence } }',
      { ids: [worker.id, stranger.id] },
    );
    // Of the two, a stranger may watch themselves alone.
    await watching.until(1);
    expect(watching.heard.map(({ presenceChanged }) => presenceChanged.id)).not.toContain(worker.id);
    await Promise.all([listening.stop(), watching.stop()]);
  });

  it('tells those who watch: as it is, then each change', async () => {
    const { hirer, worker } = await world.dealings();
    const watching = await hirer.listens<{ presenceChanged: { id: string; presence: string } }>(
      'subscription ($ids: [ID!]!) { presenceChanged(userIds: $ids) { id presence } }',
      { ids: [worker.id] },
    );
    await watching.until(1);
    const listening = await worker.listens('subscription { notificationAdded { id } }');
    await watching.until(2);
    await listening.stop();
    const heard = await watching.until(3);
    expect(heard.map(({ presenceChanged }) => presenceChanged)).toEqual(
      ['OFFLINE', 'ONLINE', 'OFFLINE'].map((presence) => ({ id: worker.id, presence })),
    );
    await watching.stop();
  });
});

describe('typing', () => {
  const subscription = 'subscription ($id: ID!) { typing(conversationId: $id) { until user { id } } }';
  const set = async (person: Person, conversationId: string, typing: boolean) => {
    const { setTyping } = await person.asks<{ setTyping: { __typename: string } }>(
      `mutation ($input: SetTypingInput!) { setTyping(input: $input) {
        __typename ... on SetTypingSuccess { conversationId } ... on Refusal { code field }
      } }`,
      { input: { conversationId, typing } },
    );
    return setTyping;
  };

  it('is told to the others while it goes on, and ends', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    type Heard = { typing: { until: Date; user: { id: string } } };
    const hirerHears = await hirer.listens<Heard>(subscription, { id: conversationId });
    const workerHears = await worker.listens<Heard>(subscription, { id: conversationId });
    expect(await set(worker, conversationId, true)).toEqual({ __typename: 'SetTypingSuccess', conversationId });
    await hirerHears.until(1);
    world.clock.advance(3_000);
    const inSixSeconds = new Date(world.clock.now().getTime() + 6_000);
    await set(worker, conversationId, true);
    await hirerHears.until(2);
    await set(worker, conversationId, false);
    const [, again, ended] = (await hirerHears.until(3)).map(({ typing }) => typing);
    expect(again).toEqual({ until: inSixSeconds, user: { id: worker.id } });
    expect(ended?.until.getTime()).toBeLessThan(world.clock.now().getTime());
    // What one writes is no news to oneself.
    expect(workerHears.heard).toEqual([]);
    await Promise.all([hirerHears.stop(), workerHears.stop()]);
  });

  it('cannot be said by a stranger', async () => {
    const { conversationId } = await world.dealings();
    expect(await set(await world.worker('Yaw Asante'), conversationId, true)).toEqual({
      ...{ __typename: 'NotFound', code: 'NOT_FOUND', field: 'conversationId' },
    });
  });
});
