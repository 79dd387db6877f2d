import { catchExports, type ExportCatcher } from '@kelmah/kit/testing/export-catcher';
import { aWorld, type World } from '../../test/story';

let world: World;
let catcher: ExportCatcher;
beforeAll(async () => {
  world = await aWorld();
  catcher = await catchExports(world.probe);
});
afterAll(async () => {
  await catcher.stop();
  await world.stop();
});

interface MessagingPart {
  contact: { email: string };
  notices: { title: string }[];
  conversations: { with: string[]; messages: { from: string; text?: string }[] }[];
}

test('a person gets their conversations with what was said to them, and of the others the name alone', async () => {
  const dealings = await world.dealings();
  await dealings.bothSign();
  const { hirer, worker } = dealings;
  await hirer.sends(dealings.conversationId, 'The magpie can let you in at eight.');
  await worker.sends(dealings.conversationId, 'The swallow will be there.');
  const others = await world.dealings();
  await others.hirer.sends(others.conversationId, 'A word between strangers.');

  const part = await catcher.partOf<MessagingPart>('messaging', worker.id);
  const [hirers, workers] = await world.stores.contacts
    .byIds([hirer.id, worker.id])
    .then((found) => [hirer.id, worker.id].map((id) => found.find(({ _id }) => _id === id)));
  expect(part.contact.email).toBe(workers?.email);
  expect(part.conversations).toHaveLength(1);
  expect(part.conversations[0]?.with).toEqual([hirers?.name]);
  const said = part.conversations[0]?.messages.flatMap(({ from, text }) => (text ? [[from, text]] : []));
  expect(said).toEqual([
    [hirers?.name, 'The magpie can let you in at eight.'],
    ['YOU', 'The swallow will be there.'],
  ]);
  expect(part.notices.every(({ title }) => title.length > 0)).toBe(true);
  const text = JSON.stringify(part);
  expect(text).not.toContain('strangers');
  expect(text).not.toContain(hirers?.email ?? 'an address');
  expect(text).not.toMatch(/"_id"|readUpTo|outbox/);
});
