import { setTheStage, type Stage } from './stage';
import { storyOf, type Story } from './story';

let stage: Stage;
let story: Story;
beforeAll(async () => {
  stage = await setTheStage();
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());

it('holds a payment, releases it less the fee, and pays the worker out', async () => {
  const contract = await story.bothSign({ amounts: [250_00] });
  await story.isReadyToBePaid(contract.worker);
  await story.pays(contract);
  await story.approves(contract);
  await story.until(contract, 'RELEASED');
  expect(await story.ledger()).toEqual([{ currency: 'GHS', sumMinor: 0, entries: 7 }]);
});
