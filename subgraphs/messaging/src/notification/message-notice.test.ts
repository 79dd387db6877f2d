import { hour, minute, second } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { aWorld, type Person, type World } from '../../test/story';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(() => world.mailbox.refuseWith(undefined));
afterAll(() => world.stop());

/** How this person's deliveries stand, and why. */
const notesOf = async (person: Person) => (await person.deliveries()).map(({ state, note }) => [state, note]);

describe('a message that lies unread', () => {
  const newMessages = async (person: Person) => (await person.notices()).filter(({ kind }) => kind === 'NEW_MESSAGE');
  const waits = async (ms: number) => {
    world.clock.advance(ms);
    await world.service.tellOfMessages();
  };

  it('is told of after two minutes, once for a conversation until it is looked at', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    await worker.sends(conversationId, 'Are you there?');
    await waits(2 * minute - second);
    expect(await newMessages(hirer)).toEqual([]);
    await worker.sends(conversationId, 'Hello?');
    await waits(second);
    expect(await newMessages(hirer)).toMatchObject([
      {
        title: 'Kofi Boateng wrote to you',
        body: 'A message about “Burst main in East Legon” waits for you.',
        path: `/conversations/${conversationId}`,
      },
    ]);
    await worker.sends(conversationId, 'Please answer');
    await waits(hour);
    expect(await newMessages(hirer)).toHaveLength(1);
    expect(await newMessages(worker)).toEqual([]);
    await eventually(() => {
      const subjects = world.mailbox.lettersTo(hirer.email).map(({ subject }) => subject);
      expect(subjects.filter((subject) => subject === 'Kofi Boateng wrote to you')).toHaveLength(1);
    });

    await hirer.reads(conversationId, 4);
    // Reading the conversation is reading its notice.
    expect((await newMessages(hirer))[0]?.readAt).toEqual(world.clock.now());
    await worker.sends(conversationId, 'Thank you');
    await waits(2 * minute);
    expect(await newMessages(hirer)).toHaveLength(2);
  });

  it('is not told of where it is read in time, and each message has its own two minutes', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    await worker.sends(conversationId, 'One');
    await waits(minute);
    await hirer.reads(conversationId, 2);
    await worker.sends(conversationId, 'Two');
    await waits(minute + second);
    expect(await newMessages(hirer)).toEqual([]);
    await waits(minute - second);
    expect(await newMessages(hirer)).toHaveLength(1);
  });

  it('is told of again where a part was read and the rest was not', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    await worker.sends(conversationId, 'One');
    await waits(2 * minute);
    await worker.sends(conversationId, 'Two');
    await hirer.reads(conversationId, 2);
    await waits(2 * minute);
    expect(await newMessages(hirer)).toHaveLength(2);
  });

  it('makes no letter where it is read while the letter waits', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    await eventually(() => expect(world.mailbox.lettersTo(hirer.email)).toHaveLength(1));
    world.mailbox.refuseWith({ at: 'letter', code: 451 });
    await worker.sends(conversationId, 'One');
    await waits(2 * minute);
    const [told] = await newMessages(hirer);
    expect(told).toBeDefined();
    await eventually(async () => expect(await notesOf(hirer)).toContainEqual(['PENDING', 'EMESSAGE 451']));
    await hirer.reads(conversationId, 2);
    world.mailbox.refuseWith(undefined);
    world.clock.advance(12 * hour);
    await eventually(async () => {
      await world.service.deliver();
      expect(await notesOf(hirer)).toContainEqual(['SKIPPED', 'read already']);
    });
    expect(world.mailbox.lettersTo(hirer.email)).toHaveLength(1);
  });

  it('is told of once, though several look at once', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    await worker.sends(conversationId, 'One');
    world.clock.advance(2 * minute);
    const other = await world.anotherInstance();
    await Promise.all([world.service, other, world.service, other].map((service) => service.tellOfMessages()));
    await world.service.tellOfMessages();
    expect(await newMessages(hirer)).toHaveLength(1);
  });
});
