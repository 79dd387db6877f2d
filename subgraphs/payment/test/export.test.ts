import { catchExports, type ExportCatcher } from '@kelmah/kit/testing/export-catcher';
import { disputeStory, type DisputeStory } from './dispute-story';
import { setTheStage, type Stage } from './stage';

let stage: Stage;
let story: DisputeStory;
let catcher: ExportCatcher;
beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
  story = disputeStory(stage);
  catcher = await catchExports(stage.probe);
}, 60_000);
afterAll(async () => {
  await catcher.stop();
  await stage.stop();
});

interface PaymentPart {
  payments: { yourSide: string; amount: string; toYou?: object }[];
  payoutAccount: { status: string } | null;
  disputes: { yourStory: { text: string } | null; openedByYou: boolean }[];
  statement: Record<'asHirer' | 'asWorker', { kind: string; amount: string; currency: string }[]>;
}

test('each side gets their payments, their own words in a dispute, and the lines of the ledger that are theirs', async () => {
  const worker = await story.aReadyWorker();
  const { contract, dispute } = await story.isDisputed({ worker, amounts: [333_33] });
  await story.answers(worker, dispute.id, { refundedMinor: 0, story: 'It held all week, and then it rained.' });
  await story.isDisputed({ amounts: [777_77] });
  const partOf = (userId: string) => catcher.partOf<PaymentPart>('payment', userId);

  const hirers = await partOf(contract.hirer.userId);
  expect(hirers.payments).toMatchObject([
    { yourSide: 'HIRER', amount: '333.33', currency: 'GHS', milestone: 'Part 1' },
  ]);
  expect(hirers.payoutAccount).toBeNull();
  expect(hirers.disputes).toMatchObject([{ id: dispute.id, openedByYou: true, amount: '333.33' }]);
  expect(hirers.statement.asHirer).toMatchObject([{ kind: 'HOLD', amount: '333.33', currency: 'GHS' }]);
  expect(hirers.statement.asWorker).toEqual([]);

  const workers = await partOf(worker.userId);
  expect(workers.payments).toMatchObject([{ yourSide: 'WORKER', amount: '333.33', toYou: { currency: 'GHS' } }]);
  expect(workers.payoutAccount).toMatchObject({ status: 'READY' });
  const [theirs, ours] = [hirers, workers].map(({ disputes }) => disputes[0]?.yourStory?.text ?? '');
  expect(theirs).not.toBe('');
  expect(ours).not.toBe('');
  expect(theirs).not.toBe(ours);
  expect(JSON.stringify(workers)).not.toContain(theirs);
  expect(JSON.stringify([hirers, workers])).not.toMatch(/777\.77|session|payment_intent|_minor|Minor"/);
});
