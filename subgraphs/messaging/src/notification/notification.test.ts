import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { EventRecord, EventType } from '@kelmah/kit/events/event';
import { aWorld, Dealings, type Person, type World } from '../../test/story';
import { noticeEvents } from './notification.table';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

type Told = { who: 'hirer' | 'worker'; kind: string; title: string; path: string };
interface Step {
  type: EventType;
  data: (dealings: Dealings) => object;
  told: (dealings: Dealings) => Told[];
}

const reviewed = (dealings: Dealings) => ({
  ...{ reviewId: newId('review'), contractId: dealings.contractId, rating: 5 },
  ...{ authorId: dealings.hirer.id, subjectId: dealings.worker.id },
});
const payout = ({ worker }: Dealings) => ({
  ...{ payoutId: newId('payout'), workerId: worker.id, amountMinor: 45_000, currency: 'GHS' },
});
const byContract = ({ contractId }: Dealings) => `/contracts/${contractId}`;
const both = (kind: string, title: string) => (dealings: Dealings) =>
  (['hirer', 'worker'] as const).map((who) => ({ who, kind, title, path: byContract(dealings) }));
const one =
  (who: Told['who'], kind: string, title: string, path: (dealings: Dealings) => string = byContract) =>
  (dealings: Dealings) => [{ who, kind, title, path: path(dealings) }];
const ofApplication = ({ applicationId }: Dealings) => `/applications/${applicationId}`;
const earnings = () => '/earnings';
const job = '“Burst main in East Legon”';
const dig = '“Dig and expose the pipe”';

const steps: Step[] = [
  {
    type: 'application.submitted',
    data: (dealings) => dealings.application,
    told: one(
      'hirer',
      'APPLICATION_RECEIVED',
      `Kofi Boateng applied to ${job}`,
      ({ jobId }) => `/jobs/${jobId}/applications`,
    ),
  },
  {
    type: 'application.shortlisted',
    data: (dealings) => dealings.application,
    told: one('worker', 'APPLICATION_SHORTLISTED', `You are on the short list for ${job}`, ofApplication),
  },
  {
    type: 'application.accepted',
    data: (dealings) => dealings.application,
    told: one('worker', 'APPLICATION_ACCEPTED', `Ama Mensah chose you for ${job}`, ofApplication),
  },
  {
    type: 'application.declined',
    data: (dealings) => dealings.application,
    told: one('worker', 'APPLICATION_DECLINED', `${job} went to somebody else`, ofApplication),
  },
  {
    type: 'contract.offered',
    data: (dealings) => dealings.contract,
    told: one('worker', 'CONTRACT_OFFERED', `A contract for ${job} waits for your signature`),
  },
  {
    type: 'contract.activated',
    data: (dealings) => dealings.activation,
    told: both('CONTRACT_ACTIVE', `The contract for ${job} is signed by both`),
  },
  {
    type: 'contract.cancelled',
    data: (dealings) => dealings.contract,
    told: both('CONTRACT_CANCELLED', `The contract for ${job} was called off`),
  },
  {
    type: 'funding.held',
    data: (dealings) => dealings.funding,
    told: (dealings) => [
      ...one('worker', 'MILESTONE_FUNDED', `₵500.00 is held for ${dig}`)(dealings),
      ...one('hirer', 'MILESTONE_FUNDED', 'Payment received and held')(dealings),
    ],
  },
  {
    type: 'funding.failed',
    data: (dealings) => ({ ...dealings.funding, reason: 'Your card was declined.' }),
    told: one('hirer', 'PAYMENT_FAILED', 'Your payment of ₵500.00 did not go through'),
  },
  {
    type: 'milestone.submitted',
    data: ({ milestone }) => ({ ...milestone, uploadIds: [], reviewDueAt: '2026-11-25T14:30:00.000Z' }),
    told: one('hirer', 'MILESTONE_SUBMITTED', `Kofi Boateng handed in ${dig}`),
  },
  {
    type: 'milestone.changes-requested',
    data: ({ milestone }) => ({ ...milestone, note: 'Deeper, please' }),
    told: one('worker', 'CHANGES_REQUESTED', `Ama Mensah asks for changes to ${dig}`),
  },
  {
    type: 'milestone.approved',
    data: ({ milestone }) => ({ ...milestone, approvedBy: 'HIRER' }),
    told: one('worker', 'MILESTONE_APPROVED', `${dig} is approved`),
  },
  {
    type: 'funding.released',
    data: ({ funding }) => ({ ...funding, feeMinor: 5_000, netMinor: 45_000 }),
    told: one('worker', 'MILESTONE_PAID', 'You earned ₵450.00', earnings),
  },
  {
    type: 'funding.refunded',
    data: ({ funding }) => ({ ...funding, refundedMinor: 50_000 }),
    told: both('PAYMENT_REFUNDED', '₵500.00 goes back to the hirer'),
  },
  { type: 'payout.paid', data: payout, told: one('worker', 'PAYOUT_PAID', '₵450.00 was paid out to you', earnings) },
  {
    type: 'payout.failed',
    data: (dealings) => ({ ...payout(dealings), reason: 'The account is closed.' }),
    told: one('worker', 'PAYOUT_FAILED', 'A payout of ₵450.00 came back', earnings),
  },
  {
    type: 'contract.completed',
    data: ({ contract }) => ({ ...contract, completedAt: '2026-11-25T14:30:00.000Z' }),
    told: both('CONTRACT_COMPLETED', `${job} is finished and paid`),
  },
  { type: 'review.opened', data: reviewed, told: one('worker', 'REVIEW_OPENED', 'Ama Mensah reviewed you') },
  {
    type: 'job.expired',
    data: ({ jobId, hirer, title }) => ({ jobId, hirerId: hirer.id, title }),
    told: one('hirer', 'JOB_EXPIRED', `${job} is no longer open`, ({ jobId }) => `/jobs/${jobId}`),
  },
];

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
