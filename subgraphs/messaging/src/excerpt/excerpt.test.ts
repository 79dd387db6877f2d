import type { Viewer } from '@kelmah/kit/context/viewer';
import type { EventData, EventRecord } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf, aPerson, ask } from '@kelmah/kit/testing/graph';
import { aWorld, type Dealings, type SentMessage, type World } from '../../test/story';

let world: World;
let dealings: Dealings;
beforeAll(async () => {
  world = await aWorld();
  dealings = await world.dealings();
  await dealings.bothSign();
}, 60_000);
afterAll(() => world.stop());

interface ExcerptView {
  id: string;
  evidenceId: string;
  sender: { id: string };
  text: string;
  uploads: { id: string }[];
  sentAt: Date;
}
type Evidence = EventData<'dispute.evidence-added'>;

const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Dispute { excerpts { id evidenceId sender { id } text uploads { id } sentAt } } } }`;
const staff = (permission: 'disputes' | 'finance'): Viewer => ({ ...aPerson('STAFF'), permissions: [permission] });

async function seenBy(viewer: Viewer | undefined, disputeId: string): Promise<ExcerptView[] | null> {
  const of = [{ __typename: 'Dispute', id: disputeId }];
  const { _entities } = await answerOf<{ _entities: [{ excerpts: ExcerptView[] | null }] }>(
    ...[world.service.schema, viewer, query, { of }],
  );
  return _entities[0].excerpts;
}

function evidence(messageIds: string[], more: Partial<Evidence> = {}): Evidence {
  const { contractId, milestoneId, title, milestoneTitle, hirer, worker } = dealings;
  return {
    ...{ disputeId: newId('dispute'), fundingId: newId('funding'), milestoneId, contractId, milestoneTitle },
    ...{ contractTitle: title, hirerId: hirer.id, workerId: worker.id, amountMinor: 250_00, currency: 'GHS' },
    ...{ evidenceId: newId('disputeEvidence'), authorId: hirer.id, uploadIds: [], messageIds },
    ...more,
  };
}

const isNamed = (said: Evidence): Promise<EventRecord<'dispute.evidence-added'>> =>
  world.probe.say('dispute.evidence-added', said.disputeId, said);

const frozenIn = (disputeId: string): Promise<ExcerptView[]> =>
  eventually(async () => {
    const seen = await seenBy(dealings.hirer.viewer, disputeId);
    if (!seen?.length) throw new Error('Nothing is frozen yet');
    return seen;
  });

async function sent(by: Dealings['hirer'], text: string, uploadIds: string[] = []): Promise<SentMessage> {
  const { message, why } = await by.sends(dealings.conversationId, text, { uploadIds });
  if (!message) throw new Error(why);
  return message;
}

describe('messages that are named as evidence', () => {
  it('are kept as they were, in order, for both sides and staff who decide', async () => {
    const uploadId = newId('upload');
    const first = await sent(dealings.hirer, 'You said it would be dry by Friday.');
    const second = await sent(dealings.worker, 'It was dry when I left.', [uploadId]);
    const said = evidence([second.id, first.id]);
    const event = await isNamed(said);
    const seen = await frozenIn(said.disputeId);
    expect(seen).toMatchObject([
      { evidenceId: said.evidenceId, sender: { id: dealings.hirer.id }, text: first.text, uploads: [] },
      { sender: { id: dealings.worker.id }, text: second.text, uploads: [{ id: uploadId }] },
    ]);
    expect(seen.map(({ sentAt }) => sentAt)).toEqual([first.sentAt, second.sentAt]);
    const frozen = await world.probe.waitFor('message.frozen', said.evidenceId);
    expect(frozen.data).toEqual({
      ...{ disputeId: said.disputeId, evidenceId: said.evidenceId, uploadIds: [uploadId] },
      ...{ messageIds: [first.id, second.id], memberIds: [dealings.hirer.id, dealings.worker.id] },
    });
    expect(await seenBy(dealings.worker.viewer, said.disputeId)).toEqual(seen);
    expect(await seenBy(staff('disputes'), said.disputeId)).toEqual(seen);

    const { messages } = world.stores as unknown as {
      messages: {
        model: {
          updateOne(filter: object, update: object): Promise<unknown>;
          deleteOne(filter: object): Promise<unknown>;
        };
      };
    };
    await messages.model.updateOne({ _id: first.id }, { $set: { text: 'I never said that.' } });
    await messages.model.deleteOne({ _id: second.id });
    await world.probe.repeat(event);
    await isNamed({ ...said, messageIds: [] });
    expect(await seenBy(dealings.hirer.viewer, said.disputeId)).toEqual(seen);
  });

  it('again by the other side are another excerpt, with an id of its own', async () => {
    const message = await sent(dealings.worker, 'I will come back on Monday.');
    const first = evidence([message.id]);
    await isNamed(first);
    await frozenIn(first.disputeId);
    await isNamed({ ...first, evidenceId: newId('disputeEvidence'), authorId: dealings.worker.id });
    await eventually(async () => expect(await frozenIn(first.disputeId)).toHaveLength(2));
    expect(new Set((await frozenIn(first.disputeId)).map(({ id }) => id)).size).toBe(2);
  });

  it('but were not said between these two are left out', async () => {
    const other = await world.dealings();
    const foreign = (await other.hirer.sends(other.conversationId, 'Not your business.')).message?.id ?? '';
    const system = (await dealings.messages()).find(({ kind }) => kind === 'SYSTEM') as unknown as { _id: string };
    const own = await sent(dealings.hirer, 'Only this one counts.');
    const said = evidence([foreign, newId('message'), system._id, own.id]);
    await isNamed(said);
    expect((await frozenIn(said.disputeId)).map(({ text }) => text)).toEqual(['Only this one counts.']);
    // The hirer of one conversation, and the worker of another: nobody's words are between those two.
    const mixed = evidence([foreign, own.id], { workerId: other.worker.id });
    const strangers = evidence([own.id], { authorId: other.hirer.id });
    await isNamed(mixed);
    await isNamed(strangers);
    const last = evidence([own.id]);
    await isNamed(last);
    await frozenIn(last.disputeId);
    for (const { disputeId } of [mixed, strangers]) expect(await seenBy(staff('disputes'), disputeId)).toEqual([]);
  });

  it('are not there for anybody else', async () => {
    const own = await sent(dealings.hirer, 'Between us two.');
    const said = evidence([own.id]);
    await isNamed(said);
    await frozenIn(said.disputeId);
    const notStaff = { ...staff('disputes'), roles: ['HIRER' as const] };
    for (const viewer of [aPerson('HIRER'), aPerson('WORKER'), staff('finance'), notStaff]) {
      expect(await seenBy(viewer, said.disputeId)).toEqual([]);
    }
    expect(await seenBy(undefined, said.disputeId)).toBeNull();
    expect(await seenBy(dealings.hirer.viewer, newId('dispute'))).toEqual([]);
  });

  it('of many disputes cost one query', async () => {
    const of = [newId('dispute'), newId('dispute')].map((id) => ({ __typename: 'Dispute', id }));
    const { queries } = await ask(world.service.schema, staff('disputes'), query, { of });
    expect([...queries.values()]).toEqual([1]);
  });
});
