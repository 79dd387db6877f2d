import { hour, minute, second } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { aPerson } from '@kelmah/kit/testing/graph';
import { eventually } from '@kelmah/kit/testing/eventually';
import { aWorld, Dealings, type Person, type World } from '../../test/story';
import type { KindName } from './notification.table';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(() => world.mailbox.refuseWith(undefined));
afterAll(() => world.stop());

/** Chooses how this person is told, as the settings page does. */
async function chooses(person: Person, input: object): Promise<void> {
  await person.asks(
    'mutation ($input: SaveNotificationSettingsInput!) { saveNotificationSettings(input: $input) { __typename } }',
    { input },
  );
}
const ways = (kind: KindName, inApp: boolean, email: boolean, sms: boolean) => ({
  settings: [{ kind, inApp, email, sms }],
});

/** A worker applies to this hirer's job, which makes one notice. */
async function noticeFor(hirer: Person): Promise<Dealings> {
  const dealings = new Dealings(world, hirer, await world.worker());
  await dealings.workerApplies();
  return dealings;
}

const proveDeliveries = (person: Person, expected: object[]) =>
  eventually(async () => {
    await world.service.deliver();
    expect(await person.deliveries()).toMatchObject(expected);
  });

describe('a letter', () => {
  it('says what happened, leads there, and tells how to stop such letters', async () => {
    const hirer = await world.hirer('Ama "Maame" <b>Mensah</b>');
    const dealings = await noticeFor(hirer);
    await proveDeliveries(hirer, [{ channel: 'email', state: 'SENT', attempts: 1, note: null }]);
    const [letter] = world.mailbox.lettersTo(hirer.email);
    const url = `http://127.0.0.1:5173/jobs/${dealings.jobId}/applications`;
    expect(letter).toMatchObject({
      subject: 'Kofi Boateng applied to “Burst main in East Legon”',
      id: expect.stringMatching(/^<ntf_[0-9A-Z]{26}@kelmah\.example>$/),
    });
    for (const part of ['Hello Ama "Maame" <b>Mensah</b>,', 'for ₵2,500.00', `See the applications: ${url}`])
      expect(letter?.text).toContain(part);
    expect(letter?.text).toContain('http://127.0.0.1:5173/settings');
    expect(letter?.html).toContain('Hello Ama &quot;Maame&quot; &lt;b&gt;Mensah&lt;/b&gt;,');
    expect(letter?.html).toContain(`href="${url}"`);
    expect(letter?.html).not.toContain('<b>Mensah');
  });

  it('is tried again while the server is busy, later and later, and sent once', async () => {
    const hirer = await world.hirer();
    world.mailbox.refuseWith({ at: 'letter', code: 451 });
    await noticeFor(hirer);
    await proveDeliveries(hirer, [{ state: 'PENDING', attempts: 1, note: 'EMESSAGE 451' }]);
    world.clock.advance(9 * second);
    await proveDeliveries(hirer, [{ state: 'PENDING', attempts: 1 }]);
    world.clock.advance(second);
    await proveDeliveries(hirer, [{ state: 'PENDING', attempts: 2 }]);
    world.mailbox.refuseWith(undefined);
    await proveDeliveries(hirer, [{ state: 'PENDING', attempts: 2 }]);
    world.clock.advance(minute);
    await proveDeliveries(hirer, [{ state: 'SENT', attempts: 3 }]);
    expect(world.mailbox.lettersTo(hirer.email)).toHaveLength(1);
  });

  it('is given up where the receiver is refused for good, or after the last try', async () => {
    const [refused, unlucky] = [await world.hirer(), await world.hirer()];
    world.mailbox.refuseWith({ at: 'receiver', code: 550 });
    await noticeFor(refused);
    await proveDeliveries(refused, [{ state: 'FAILED', attempts: 1, note: 'EENVELOPE 550' }]);
    world.mailbox.refuseWith({ at: 'letter', code: 451 });
    await noticeFor(unlucky);
    for (let attempts = 1; attempts < 8; attempts += 1) {
      await proveDeliveries(unlucky, [{ state: 'PENDING', attempts }]);
      world.clock.advance(12 * hour);
    }
    await proveDeliveries(unlucky, [{ state: 'FAILED', attempts: 8 }]);
  });

  it('that is sent again because the answer was lost is the same letter to its reader', async () => {
    const hirer = await world.hirer();
    world.mailbox.refuseWith({ at: 'answer', code: 451 });
    await noticeFor(hirer);
    await proveDeliveries(hirer, [{ state: 'PENDING', attempts: 1 }]);
    world.mailbox.refuseWith(undefined);
    world.clock.advance(10 * second);
    await proveDeliveries(hirer, [{ state: 'SENT', attempts: 2 }]);
    const ids = world.mailbox.lettersTo(hirer.email).map(({ id }) => id);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it('is in the hands of one sender at a time, and of another when that one has died', async () => {
    const { notifications } = world.stores;
    const dueAt = new Date(world.clock.now().getTime() + 30 * 24 * hour);
    const _id = newId('notification');
    await notifications.insert({
      ...{ _id, userId: newId('user'), kind: 'JOB_EXPIRED', template: 'jobExpired', words: {}, path: '/jobs/1' },
      ...{ conversationId: null, inApp: true, createdAt: dueAt, readAt: null },
      deliveries: [{ channel: 'email', state: 'PENDING', attempts: 0, dueAt, sentAt: null, note: null }],
    });
    const leaseUntil = new Date(dueAt.getTime() + 2 * minute);
    const takeAt = async (now: Date, until = leaseUntil) =>
      (await Promise.all(Array.from({ length: 5 }, () => notifications.take(now, until)))).filter(
        (taken) => taken?.notification._id === _id,
      );
    expect(await takeAt(new Date(dueAt.getTime() - 1))).toHaveLength(0);
    expect(await takeAt(dueAt)).toMatchObject([{ delivery: { attempts: 1 } }]);
    expect(await takeAt(new Date(leaseUntil.getTime() - 1))).toHaveLength(0);
    const takenAgain = await takeAt(leaseUntil, new Date(leaseUntil.getTime() + 2 * minute));
    expect(takenAgain).toMatchObject([{ delivery: { attempts: 2 } }]);
    for (const taken of takenAgain) if (taken) await notifications.giveUp(taken, 'SKIPPED', 'told');
  });

  it('goes to no address that nobody has proved to be theirs', async () => {
    const viewer = aPerson('HIRER', 'Nobody Yet');
    const userId = viewer.userId;
    const email = 'somebody.else@example.com';
    await world.probe.say('account.registered', userId, { userId, name: 'N', email, roles: ['HIRER'], locale: 'en' });
    const hirer = Object.assign(Object.create(await world.hirer()) as Person, { viewer });
    await noticeFor(hirer);
    for (let attempts = 1; attempts < 8; attempts += 1) {
      await proveDeliveries(hirer, [{ state: 'PENDING', attempts, note: 'no verified address' }]);
      world.clock.advance(12 * hour);
    }
    await proveDeliveries(hirer, [{ state: 'SKIPPED', note: 'no verified address' }]);
    expect(world.mailbox.lettersTo(email)).toEqual([]);
  });
});

describe('settings', () => {
  it('say by which ways a kind is told', async () => {
    const [quiet, lettersOnly] = [await world.hirer(), await world.hirer()];
    await chooses(quiet, ways('APPLICATION_RECEIVED', true, false, false));
    await chooses(lettersOnly, ways('APPLICATION_RECEIVED', false, true, false));
    await noticeFor(quiet);
    const dealings = new Dealings(world, lettersOnly, await world.worker());
    await world.probe.say('application.submitted', dealings.applicationId, dealings.application);
    await eventually(() => expect(world.mailbox.lettersTo(lettersOnly.email)).toHaveLength(1));
    expect(await lettersOnly.notices()).toEqual([]);
    expect(await quiet.deliveries()).toEqual([]);
    expect(world.mailbox.lettersTo(quiet.email)).toEqual([]);
  });

  it('hold letters back in the quiet hours, and send them when these end', async () => {
    const hirer = await world.hirer();
    const now = world.clock.now();
    const timeOf = (at: Date) => at.toISOString().slice(11, 16);
    const [from, until] = [new Date(now.getTime() - hour), new Date(now.getTime() + 2 * hour)];
    await chooses(hirer, { quietFrom: timeOf(from), quietUntil: timeOf(until) });
    await noticeFor(hirer);
    const end = new Date(Math.floor(until.getTime() / minute) * minute);
    await proveDeliveries(hirer, [{ state: 'PENDING', attempts: 0, note: 'quiet hours', dueAt: end }]);
    world.clock.advance(end.getTime() - world.clock.now().getTime() - 1);
    await proveDeliveries(hirer, [{ state: 'PENDING', attempts: 0 }]);
    world.clock.advance(1);
    await proveDeliveries(hirer, [{ state: 'SENT', attempts: 1 }]);
  });

  it('that change while a letter waits are heeded', async () => {
    const hirer = await world.hirer();
    world.mailbox.refuseWith({ at: 'letter', code: 451 });
    await noticeFor(hirer);
    await proveDeliveries(hirer, [{ state: 'PENDING', attempts: 1 }]);
    await chooses(hirer, ways('APPLICATION_RECEIVED', true, false, false));
    world.mailbox.refuseWith(undefined);
    world.clock.advance(10 * second);
    await proveDeliveries(hirer, [{ state: 'SKIPPED', note: 'not wanted any more' }]);
    expect(world.mailbox.lettersTo(hirer.email)).toEqual([]);
  });
});

describe('a text message', () => {
  it('goes to a verified phone, for urgent notices, unless its owner has said no', async () => {
    const dealings = await world.dealings();
    const { worker } = dealings;
    await worker.verifiesPhone('+233201234567');
    await world.probe.say('contract.offered', dealings.contractId, dealings.contract);
    await eventually(() => expect(world.phone.texts).toHaveLength(1));
    expect(world.phone.texts).toEqual([
      {
        to: '+233201234567',
        body: `Kelmah: A contract for “Burst main in East Legon” waits for your signature. http://127.0.0.1:5173/contracts/${dealings.contractId}`,
      },
    ]);
    await chooses(worker, ways('CONTRACT_OFFERED', true, true, false));
    await world.probe.say('contract.offered', dealings.contractId, {
      ...dealings.contract,
      contractId: newId('contract'),
    });
    await dealings.has(worker, 'CONTRACT_OFFERED', 2);
    await eventually(() => expect(world.mailbox.lettersTo(worker.email)).toHaveLength(2));
    expect(world.phone.texts).toHaveLength(1);
  });
});
