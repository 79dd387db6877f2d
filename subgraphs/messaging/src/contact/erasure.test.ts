import { eventually } from '@kelmah/kit/testing/eventually';
import { aWorld, type World } from '../../test/story';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

describe('a person whose account is erased', () => {
  it('is named to nobody any more, and nothing of theirs is kept but what they wrote to others', async () => {
    const dealings = await world.dealings();
    await dealings.bothSign();
    const { hirer, worker } = dealings;
    const { contacts, notifications, erased } = world.stores;
    const name = (await contacts.byId(worker.id))?.name ?? '';
    const lines = (await dealings.messages()).length;
    const wordsOf = async (userId: string) =>
      JSON.stringify(await notifications.page(userId, false, { first: 100 }).then(({ edges }) => edges));
    expect(name).not.toBe('');
    expect(await wordsOf(hirer.id)).toContain(name);

    const event = await world.probe.say('account.erased', worker.id, { userId: worker.id });
    const answer = await world.probe.waitFor('erasure.part-done', worker.id);
    expect(answer.data).toEqual({ userId: worker.id, service: 'messaging' });
    expect(await wordsOf(hirer.id)).not.toContain(name);
    expect(await wordsOf(hirer.id)).toContain('Former member');
    expect(await wordsOf(worker.id)).toBe('[]');
    expect((await dealings.messages()).length).toBe(lines);
    expect(await erased.has(worker.id)).toBe(true);

    // Nobody is told who is not there any more.
    await world.probe.say('contract.completed', dealings.contractId, {
      ...dealings.contract,
      completedAt: world.clock.now().toISOString(),
    });
    await dealings.has(hirer, 'CONTRACT_COMPLETED');
    expect(await wordsOf(worker.id)).toBe('[]');

    // News that was still on its way, and the same news again, bring nothing back.
    await world.probe.say('profile.changed', worker.id, { userId: worker.id, name, photoUploadId: null, version: 9 });
    await world.probe.say('account.email-verified', worker.id, { userId: worker.id, email: 'back@example.com' });
    await world.probe.say('profile.changed', hirer.id, {
      ...{ userId: hirer.id, name: 'Somebody New', photoUploadId: null, version: 9 },
    });
    await world.probe.repeat(event);
    await eventually(async () => expect((await contacts.byId(hirer.id))?.name).toBe('Somebody New'));
    expect(await contacts.byId(worker.id)).toMatchObject({ name: 'Former member', email: null, phone: null });
  });
});

describe('a number that was taken away', () => {
  it('is written to no more', async () => {
    const worker = await world.worker();
    const { contacts } = world.stores;
    await world.probe.say('account.phone-verified', worker.id, { userId: worker.id, phone: '+233201234560' });
    await eventually(async () => expect((await contacts.byId(worker.id))?.phone).toBe('+233201234560'));
    await world.probe.say('account.phone-removed', worker.id, { userId: worker.id });
    await eventually(async () => expect((await contacts.byId(worker.id))?.phone).toBeNull());
  });
});
