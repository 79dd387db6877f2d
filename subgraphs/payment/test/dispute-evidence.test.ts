import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { disputeStory, type DisputeStory } from './dispute-story';
import { setTheStage, type Stage } from './stage';

let stage: Stage;
let story: DisputeStory;
beforeAll(async () => {
  stage = await setTheStage();
  story = disputeStory(stage);
}, 60_000);
afterAll(() => stage.stop());

describe('evidence', () => {
  it('of both is kept in order, told with its files and messages, and ends with the dispute', async () => {
    const uploadIds = [newId('upload'), newId('upload')];
    const messageIds = [newId('message')];
    const { contract, dispute } = await story.isDisputed({}, 'hirer', { uploadIds, messageIds });
    const [first] = dispute.evidence;
    expect(dispute.evidence).toMatchObject([
      {
        author: { id: contract.hirer.userId },
        text: null,
        uploads: uploadIds.map((id) => ({ id })),
        messageCount: 1,
      },
    ]);
    const key = newId('request');
    const doubled = [uploadIds[0], uploadIds[0]];
    await story.adds(contract.worker, dispute.id, { key, text: ' It was dry. ', uploadIds: doubled });
    const again = await story.adds(contract.worker, dispute.id, { key, text: ' It was dry. ', uploadIds: doubled });
    expect(again.dispute?.evidence).toMatchObject([
      { id: first?.id },
      { author: { id: contract.worker.userId }, text: 'It was dry.', uploads: [{ id: uploadIds[0] }], messageCount: 0 },
    ]);
    await eventually(() => expect(story.heard('dispute.evidence-added', dispute.id)).toHaveLength(2));
    const told = story.heard('dispute.evidence-added', dispute.id).map(({ data }) => data);
    expect(told).toContainEqual(
      expect.objectContaining({ evidenceId: first?.id, authorId: contract.hirer.userId, uploadIds, messageIds }),
    );
    await story.concedes(contract.worker, dispute.id);
    expect(await story.adds(contract.worker, dispute.id)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('is never changed or removed, by nobody', async () => {
    const { contract, dispute } = await story.isDisputed();
    await story.adds(contract.hirer, dispute.id);
    for (const text of [
      `UPDATE dispute_evidence SET text = 'x' WHERE dispute_id = $1`,
      'DELETE FROM dispute_evidence WHERE dispute_id = $1',
      `UPDATE dispute_wish SET story = 'x' WHERE dispute_id = $1`,
    ]) {
      await expect(stage.service.postgres.query(text, [dispute.id])).rejects.toThrow('append-only');
    }
  });

  it('has its measure', async () => {
    const { contract, dispute } = await story.isDisputed();
    const many = (kind: 'upload' | 'message', count: number) => Array.from({ length: count }, () => newId(kind));
    for (const [field, wish] of [
      ['text', { text: '  ' }],
      ['text', { text: 'x'.repeat(5_001) }],
      ['uploadIds', { uploadIds: many('upload', 11) }],
      ['messageIds', { messageIds: many('message', 21) }],
      ['uploadIds.0', { uploadIds: [newId('message')] }],
    ] as const) {
      expect(await story.adds(contract.hirer, dispute.id, wish)).toMatchObject({ __typename: 'InvalidInput', field });
    }
    for (let count = 0; count < 50; count += 1) await story.adds(contract.hirer, dispute.id);
    expect(await story.adds(contract.hirer, dispute.id)).toMatchObject({ code: 'LIMIT_REACHED' });
    expect((await story.adds(contract.worker, dispute.id)).dispute?.evidence).toHaveLength(51);
  });
});
