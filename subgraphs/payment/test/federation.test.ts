import { speaksFederation, type FederatedWorld } from '@kelmah/kit/testing/federation';
import { eventually } from '@kelmah/kit/testing/eventually';
import { chargebackStory } from './chargeback-story';
import { aJudge, disputeStory } from './dispute-story';
import { setTheStage, type Stage } from './stage';

let stage: Stage;
let federated: FederatedWorld;
beforeAll(async () => {
  stage = await setTheStage();
  const story = disputeStory(stage);
  const contract = await story.bothSign({ amounts: [100_00, 50_00] });
  const { worker, milestoneIds } = contract;
  await story.isReadyToBePaid(worker);
  await story.pays(contract);
  await story.approves(contract);
  const funding = await story.until(contract, 'RELEASED');
  const account = await eventually(async () => {
    const seen = await story.accountOf(worker);
    if (seen.payouts.edges.length === 0) throw new Error('No payout yet');
    return seen;
  });
  await story.pays(contract, 1);
  await story.starts(contract, 1);
  const { dispute } = await story.opens(worker, milestoneIds[1] ?? '', { refundedMinor: 0 });
  const banks = chargebackStory(stage);
  await banks.goesToBank(funding.id);
  const chargeback = await banks.until(aJudge(), funding, 'NEEDS_RESPONSE');
  const known = {
    ...{ Dispute: dispute?.id ?? '', Chargeback: chargeback.id },
    ...{ Funding: funding.id, PayoutAccount: account.id, Payout: account.payouts.edges[0]?.node.id ?? '' },
    ...{ Milestone: milestoneIds[0] ?? '', Contract: contract.id, User: worker.userId },
  };
  federated = { schema: stage.service.schema, viewer: worker, known };
}, 90_000);
afterAll(() => stage.stop());

speaksFederation('payment', () => federated);
