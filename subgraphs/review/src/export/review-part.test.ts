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

test('a person gets what they wrote, and what was written of them only once it is open', async () => {
  const { id, hirer, worker } = await world.finishedContract();
  await hirer.reviews(id, 2, 'The magpie came late.');
  const partOf = (userId: string) => catcher.partOf<{ written: object[]; received: object[] }>('review', userId);
  const sealed = await partOf(worker.id);
  expect(sealed).toEqual({ written: [], received: [] });
  expect(await partOf(hirer.id)).toMatchObject({ written: [{ rating: 2, openedAt: null }], received: [] });

  await worker.reviews(id, 5, 'The swallow paid at once.');
  expect(await partOf(worker.id)).toMatchObject({
    written: [{ rating: 5, text: 'The swallow paid at once.', contractId: id }],
    received: [{ rating: 2, text: 'The magpie came late.' }],
  });
});
