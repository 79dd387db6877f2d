import { newId } from '@kelmah/kit/ids/ids';
import { aWorld, type World } from '../../test/story';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

test('an erased account is answered for once, however often it is told', async () => {
  const userId = newId('user');
  const event = await world.probe.say('account.erased', userId, { userId });
  const answer = await world.probe.waitFor('erasure.part-done', userId);
  expect(answer.data).toEqual({ userId, service: 'review' });
  await world.probe.repeat(event);
  const other = newId('user');
  await world.probe.say('account.erased', other, { userId: other });
  await world.probe.waitFor('erasure.part-done', other);
  const answers = world.probe.heard.filter(({ type, subject }) => type === 'erasure.part-done' && subject === userId);
  expect(answers).toHaveLength(1);
});
