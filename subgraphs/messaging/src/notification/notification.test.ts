import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { EventRecord, EventType } from '@kelmah/kit/events/event';
import { aWorld, Dealings, type Person, type World } from '../../test/story';
import { chargebackOf, dig, job, soon, split, steps, type Told } from '../../test/notice-steps';
import { noticeEvents } from './notification.table';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const noticesBy = async (dealings: Dealings): Promise<Told[]> => {
  const of = async (who: 'hirer' | 'worker') =>
    (await dealings[who].notices()).map(({ kind, title, path }) => ({ who, kind, title, path }));
  return [...(await of('hirer')), ...(await of('worker'))];
};
const sorted = (told: readonly Told[]) => told.map((each) => JSON.stringify(each, Object.keys(each).sort())).sort();
const say = (type: EventType, data: object) => world.probe.say(type, newId('event'), data as never);

describe('the table of notices', () => {
  it('is told of here in full', () => {
    expect(steps.map(({ type }) => type).sort()).toEqual([...noticeEvents].sort());
  });

  it('tells each of what concerns them, once, though every event comes thrice and in any order', async () => {
    const dealings = new Dealings(world, await world.hirer(), await world.worker());
    const events: EventRecord[] = [];
    // The latest first: what builds on an earlier event waits for it.
    for (const { type, data } of [...steps].reverse()) events.push((await say(type, data(dealings))) as EventRecord);
    for (const event of events) await Promise.all([world.probe.repeat(event), world.probe.repeat(event)]);
    const expected = steps.flatMap(({ told }) => told(dealings));
    await eventually(async () => expect(sorted(await noticesBy(dealings))).toEqual(sorted(expected)), 20_000);
    await world.service.deliver();
    await eventually(() => {
      for (const who of ['hirer', 'worker'] as const) {
        const subjects = world.mailbox.lettersTo(dealings[who].email).map(({ subject }) => subject);
        expect(subjects.sort()).toEqual(
          expected
            .filter((told) => told.who === who)
            .map(({ title }) => title)
            .sort(),
        );
      }
    });
    expect(sorted(await noticesBy(dealings))).toEqual(sorted(expected));
  });

  it.each([
    [
      'funding.refunded',
      ({ funding }: Dealings) => ({ ...funding, refundedMinor: 20_000 }),
      ['PAYMENT_REFUNDED', '₵200.00 goes back to the hirer', 'It is a part of the ₵500.00 that was held'],
    ],
    [
      'dispute.settled',
      ({ dispute }: Dealings) => ({ ...dispute, ...split, outcome: 'SPLIT', endsContract: false }),
      [
        'DISPUTE_SETTLED',
        `The dispute about ${dig} is settled`,
        '₵300.00 goes to the worker, before the fee, and ₵200.00 back to the hirer. The reasons are with the dispute.',
      ],
    ],
    [
      'chargeback.closed',
      (dealings: Dealings) => ({ ...chargebackOf(dealings), outcome: 'WON', receivableMinor: 0 }),
      ['CHARGEBACK', 'The bank no longer asks for ₵500.00', `The payment for ${job} stands`],
    ],
    [
      'contract.terminated',
      ({ contract }: Dealings) => ({ ...contract, settlements: [] }),
      ['CONTRACT_TERMINATED', `The contract for ${job} has ended`, 'No money was held for it.'],
    ],
  ] as const)('tells both of %s with the amounts', async (type, data, [kind, title, body]) => {
    const dealings = await world.dealings();
    await dealings.bothSign();
    await say(type, data(dealings));
    for (const person of [dealings.hirer, dealings.worker]) {
      await dealings.has(person, kind);
      const notices = (await person.notices()).filter((notice) => notice.kind === kind);
      expect(notices).toEqual([expect.objectContaining({ title, body: expect.stringContaining(body) })]);
    }
  });

  it('tells of changed payout details whatever a person chose', async () => {
    const worker = await world.worker();
    const chosen = { kind: 'PAYOUT_DETAILS_CHANGED', inApp: false, email: false, sms: false };
    await worker.asks(
      `mutation ($input: SaveNotificationSettingsInput!) { saveNotificationSettings(input: $input) { __typename } }`,
      { input: { settings: [chosen] } },
    );
    await say('payout-account.details-changed', { workerId: worker.id, holdUntil: soon, accountHint: null });
    await eventually(async () => expect((await worker.notices()).map(({ kind }) => kind)).toContain(chosen.kind));
    const deliveries = await worker.deliveries();
    expect(deliveries.map(({ channel }) => channel)).toEqual(['email', 'sms']);
  });

  it('tells somebody whose identity could not be proved why', async () => {
    const worker = await world.worker();
    const decided = { checkId: newId('identityCheck'), userId: worker.id, reasons: ['UNREADABLE'], decidedAt: soon };
    await say('identity-check.decided', { ...decided, verified: false, note: 'The card cannot be read.' });
    await eventually(async () =>
      expect(await worker.notices()).toEqual([
        expect.objectContaining({
          title: 'Your identity could not be proved',
          body: 'The card cannot be read. You can send new pictures.',
        }),
      ]),
    );
  });

  it('tells the hirer too where a milestone was approved by the clock', async () => {
    const dealings = await world.dealings();
    await say('milestone.approved', { ...dealings.milestone, approvedBy: 'CLOCK' });
    await dealings.has(dealings.hirer, 'MILESTONE_APPROVED');
    await dealings.has(dealings.worker, 'MILESTONE_APPROVED');
    const [notice] = (await dealings.hirer.notices()).filter(({ kind }) => kind === 'MILESTONE_APPROVED');
    expect(notice).toMatchObject({
      title: `${dig} was approved by itself`,
      body: 'Your time to review it is over, so the ₵500.00 held for it goes to the worker.',
    });
  });
});

describe('notices', () => {
  const entity = async (person: Person, id: string) => {
    const { _entities } = await person.asks<{ _entities: unknown[] }>(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Notification { title } } }',
      { r: [{ __typename: 'Notification', id }] },
    );
    return _entities[0];
  };
  const markRead = async (person: Person, input: object) => {
    const { markNotificationsRead } = await person.asks<{ markNotificationsRead: object }>(
      `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) {
        ... on MarkNotificationsReadSuccess { unreadCount } ... on Refusal { code field }
      } }`,
      { input },
    );
    return markNotificationsRead;
  };
  const idsOf = async (person: Person) => {
    const { myNotifications } = await person.asks<{ myNotifications: { edges: { node: { id: string } }[] } }>(
      '{ myNotifications { edges { node { id } } } }',
    );
    return myNotifications.edges.map(({ node }) => node.id);
  };

  it('are their owner’s alone, and read only by them', async () => {
    const dealings = await world.dealings();
    const stranger = await world.hirer('Efua Owusu');
    const [id = ''] = await idsOf(dealings.hirer);
    for (const other of [dealings.worker, stranger]) {
      expect(await entity(other, id)).toBeNull();
      expect(await idsOf(other)).toEqual([]);
      expect(await markRead(other, { notificationIds: [id] })).toEqual({ unreadCount: 0 });
    }
    expect(await dealings.hirer.asks('{ unreadNotificationCount }')).toEqual({ unreadNotificationCount: 1 });
    expect(await entity(dealings.hirer, id)).toEqual({ title: `Kofi Boateng applied to ${job}` });
  });

  it('are marked as read, one by one or all', async () => {
    const hirer = await world.hirer();
    for (let count = 0; count < 3; count += 1) {
      world.clock.advance(1_000);
      await new Dealings(world, hirer, await world.worker()).workerApplies();
    }
    await eventually(async () => expect(await idsOf(hirer)).toHaveLength(3));
    const [newest = '', second = '', oldest = ''] = await idsOf(hirer);
    expect(await markRead(hirer, { notificationIds: [second, 'ntf_nothing', newId('notification')] })).toEqual({
      unreadCount: 2,
    });
    const { myNotifications } = await hirer.asks<{ myNotifications: object }>(
      '{ myNotifications(unreadOnly: true) { edges { node { id } } } }',
    );
    expect(myNotifications).toEqual({ edges: [{ node: { id: newest } }, { node: { id: oldest } }] });
    expect(await markRead(hirer, { all: true })).toEqual({ unreadCount: 0 });
    expect(await markRead(hirer, {})).toEqual({ code: 'INVALID_INPUT', field: 'notificationIds' });
  });

  it('come live to their owner, once', async () => {
    const hirer = await world.hirer();
    const listening = await hirer.listens<{ notificationAdded: { kind: string } }>(
      'subscription { notificationAdded { kind title } }',
    );
    const dealings = new Dealings(world, hirer, await world.worker());
    const event = await dealings.workerApplies();
    await world.probe.repeat(event);
    await listening.until(1);
    await dealings.bothSign();
    const heard = await listening.until(2);
    expect(heard.map(({ notificationAdded }) => notificationAdded.kind)).toEqual([
      'APPLICATION_RECEIVED',
      'CONTRACT_ACTIVE',
    ]);
    await listening.stop();
  });

  it('are written in the language of their reader', async () => {
    const hirer = await world.hirer();
    const { id: userId, name, email } = hirer;
    await world.probe.say('account.registered', userId, { userId, name, email, roles: ['HIRER'], locale: 'tw' });
    await eventually(async () => expect((await world.stores.contacts.byId(userId))?.locale).toBe('tw'));
    await new Dealings(world, hirer, await world.worker()).workerApplies();
    expect((await hirer.notices())[0]?.title).toBe(`Kofi Boateng pɛ sɛ ɔyɛ ${job}`);
    await world.service.deliver();
    await eventually(() => {
      const [letter] = world.mailbox.lettersTo(email);
      expect(letter?.text).toContain('Maakye Ama Mensah,');
      expect(letter?.html).toContain('<html lang="ak">');
    });
  });
});
