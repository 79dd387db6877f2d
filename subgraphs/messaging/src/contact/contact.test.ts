import { newId } from '@kelmah/kit/ids/ids';
import fc from 'fast-check';
import { aWorld, type World } from '../../test/story';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

describe('contacts', () => {
  it('end with the newest of everything, in whatever order and how often it is told', async () => {
    const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1_000);
    const facts = (userId: string) => {
      const { contacts } = world.stores;
      return [
        () => contacts.setName(userId, 'Ama', 0),
        () => contacts.setName(userId, 'Ama Mensah', 1),
        () => contacts.setName(userId, 'Ama Mensah-Owusu', 2),
        () => contacts.setEmail(userId, 'old@example.com', at(1)),
        () => contacts.setEmail(userId, 'new@example.com', at(2)),
        () => contacts.setPhone(userId, '+233201111111', at(1)),
        () => contacts.setPhone(userId, '+233202222222', at(3)),
        () => contacts.setLocale(userId, 'tw'),
      ];
    };
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
    await fc.assert(
      fc.asyncProperty(order, fc.boolean(), async (indexes, atOnce) => {
        const userId = newId('user');
        const told = [...indexes, ...indexes.slice(0, 3)].map((index) => facts(userId)[index]);
        if (atOnce) await Promise.all(told.map((tell) => tell?.()));
        else for (const tell of told) await tell?.();
        expect(await world.stores.contacts.byId(userId)).toMatchObject({
          ...{ name: 'Ama Mensah-Owusu', email: 'new@example.com', phone: '+233202222222', locale: 'tw' },
        });
      }),
      { numRuns: 10 },
    );
  });
});
