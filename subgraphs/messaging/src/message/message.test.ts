import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { listenTo, type Listening } from '@kelmah/kit/testing/subscription';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { aWorld, type Dealings, type Person, type World } from '../../test/story';
import type { MessagingService } from '../service';

let world: World;
let other: MessagingService;
beforeAll(async () => {
  world = await aWorld();
  other = await world.anotherInstance();
});
afterAll(() => world.stop());

interface Heard {
  messageAdded: { sequence: number; text: string };
}
const subscription =
  'subscription ($id: ID!, $after: Int) { messageAdded(conversationId: $id, after: $after) { sequence text } }';

/** What was said of messages of a conversation; two instances may say the same event twice, which counts once. */
const sentEvents = (conversationId: string) => {
  const heard = world.probe.heard.filter(
    ({ type, data }) =>
      type === 'message.sent' && (data as { conversationId: string }).conversationId === conversationId,
  );
  return [...new Map(heard.map((event) => [event.id, event])).values()];
};
const numbersOf = (listening: Listening<Heard>) => listening.heard.map(({ messageAdded }) => messageAdded.sequence);
const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, index) => from + index);

describe('sendMessage', () => {
  it('answers with the message as it is kept, and says that it was sent but not what', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    const uploadIds = [newId('upload'), newId('upload')];
    const result = await hirer.sends(conversationId, '  Ɛte sɛn?\nThe pipe <b>leaks</b>  ', {
      clientId: 'c-1',
      uploadIds,
    });
    expect(result).toEqual({
      __typename: 'SendMessageSuccess',
      message: {
        ...{ id: expect.stringMatching(/^msg_/), sequence: 2, clientId: 'c-1', kind: 'TEXT' },
        ...{ text: 'Ɛte sɛn?\nThe pipe <b>leaks</b>', sender: { id: hirer.id }, sentAt: world.clock.now() },
        attachments: uploadIds.map((id) => ({ id })),
      },
    });
    const [event] = await eventually(() => {
      expect(sentEvents(conversationId)).toHaveLength(1);
      return sentEvents(conversationId);
    });
    expect(event?.data).toEqual({
      ...{ messageId: result.message?.id, conversationId, senderId: hirer.id, recipientIds: [worker.id], uploadIds },
    });
  });

  it('refuses what is no message, by the name of its field', async () => {
    const { hirer, conversationId } = await world.dealings();
    const uploads = Array.from({ length: 11 }, () => newId('upload'));
    const [upload = ''] = uploads;
    const cases: [string | null, { clientId?: string; uploadIds?: string[] }, string, string][] = [
      ['   ', {}, 'text', 'Write something, or add a file.'],
      [null, {}, 'text', 'Write something, or add a file.'],
      ['a'.repeat(5_001), {}, 'text', 'A message has 5,000 characters at most.'],
      ['Photos', { uploadIds: uploads }, 'uploadIds', 'A message carries 10 files at most.'],
      ['Photos', { uploadIds: [upload, upload] }, 'uploadIds', 'A file is there twice.'],
      ['Photos', { uploadIds: [upload, '../secret'] }, 'uploadIds.1', 'This file is not there. Upload it again.'],
      ['Hello', { clientId: '' }, 'clientId', 'Give the message an id of its own.'],
      ['Hello', { clientId: 'c'.repeat(101) }, 'clientId', 'A client id has 100 characters at most.'],
    ];
    for (const [text, more, field, why] of cases) {
      expect(await hirer.sends(conversationId, text, more)).toEqual({
        ...{ __typename: 'InvalidInput', code: 'INVALID_INPUT', field, why },
      });
    }
    expect(await world.stores.messages.lastSequence(conversationId)).toBe(1);
  });

  it('takes 5,000 characters of any script, and files without words', async () => {
    const { hirer, conversationId } = await world.dealings();
    expect((await hirer.sends(conversationId, '🔧'.repeat(5_000))).message?.sequence).toBe(2);
    expect((await hirer.sends(conversationId, null, { uploadIds: [newId('upload')] })).message?.text).toBe('');
  });

  it('makes one message of one client id, however often, at once and through whichever instance', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    const results = await Promise.all(
      upTo(10).map((count) =>
        hirer.sends(conversationId, 'Once', { clientId: 'c-1' }, count % 2 === 0 ? world.service : other),
      ),
    );
    expect(results).toEqual(Array(10).fill(results[0]));
    // Another person's message with the same client id is another message.
    expect((await worker.sends(conversationId, 'Twice', { clientId: 'c-1' })).message?.sequence).toBe(3);
    expect(await hirer.sends(conversationId, 'Changed', { clientId: 'c-1' })).toEqual(results[0]);
    expect((await world.stores.messages.after(conversationId, 0, 10)).map(({ text }) => text).slice(1)).toEqual([
      'Once',
      'Twice',
    ]);
    await eventually(() => expect(sentEvents(conversationId)).toHaveLength(2));
    const unread = await worker.asks('query ($id: ID!) { conversation(id: $id) { unreadCount lastSequence } }', {
      id: conversationId,
    });
    expect(unread).toEqual({ conversation: { unreadCount: 1, lastSequence: 3 } });
  });
});

describe('the numbers of messages', () => {
  it('have no gap, and no reader misses one, while many write at once through two instances', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    let seen = 0;
    let writing = true;
    const orders: number[] = [];
    // Reads as a replay does, as fast as it can: a number that came in late behind it would be missing.
    const reader = (async () => {
      while (writing || seen < 41) {
        for (const { sequence } of await world.stores.messages.after(conversationId, seen, 7)) {
          orders.push(sequence);
          seen = sequence;
        }
      }
    })();
    const sends = upTo(40).map((count) =>
      (count % 2 === 0 ? hirer : worker).sends(conversationId, `${count}`, {}, count % 3 === 0 ? other : world.service),
    );
    const sent = (await Promise.all(sends)).map(({ message }) => message?.sequence ?? 0);
    writing = false;
    await reader;
    expect([...sent].sort((a, b) => a - b)).toEqual(upTo(41, 2));
    expect(orders).toEqual(upTo(41));
  });

  it('bring every message to every listener once and in order, whatever is sent, sent again, and cut off', async () => {
    const step = fc.record({
      who: fc.boolean(),
      instance: fc.boolean(),
      /** Few ids, so that many are sent again. */
      clientId: fc.integer({ min: 1, max: 6 }).map(String),
      cutsOff: fc.boolean(),
      pauseMs: fc.integer({ min: 0, max: 5 }),
    });
    const dealings = await world.dealings();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const before = await world.stores.messages.lastSequence(dealings.conversationId);
        const run = newId('request');
        const heard: number[] = [];
        let listening = await listen(dealings, dealings.worker, other, before);
        const sends = steps.map(async ({ who, instance, clientId, pauseMs }) => {
          await pause(pauseMs);
          const sender = who ? dealings.hirer : dealings.worker;
          const service = instance ? world.service : other;
          const id = `${run} ${clientId}`;
          return (await sender.sends(dealings.conversationId, clientId, { clientId: id }, service)).message;
        });
        for (const { cutsOff, pauseMs } of steps) {
          await pause(pauseMs);
          if (!cutsOff) continue;
          await listening.stop();
          heard.push(...numbersOf(listening));
          listening = await listen(dealings, dealings.worker, world.service, heard.at(-1) ?? before);
        }
        const sequences = new Set((await Promise.all(sends)).map((message) => message?.sequence ?? 0));
        const expected = upTo(before + sequences.size, before + 1);
        expect([...sequences].sort((a, b) => a - b)).toEqual(expected);
        await eventually(() => expect([...heard, ...numbersOf(listening)]).toEqual(expected));
        await listening.stop();
      }),
      { numRuns: 12 },
    );
  });
});

function listen(dealings: Dealings, person: Person, service: MessagingService, after?: number) {
  return listenTo<Heard>(service.schema, person.viewer, subscription, { id: dealings.conversationId, after });
}

describe('messageAdded', () => {
  it('replays what was missed, beyond one batch, then goes on live through the other instance', async () => {
    const dealings = await world.dealings();
    for (const count of upTo(120)) {
      await world.stores.messages.append(
        {
          ...{ _id: newId('message'), conversationId: dealings.conversationId, clientId: null, kind: 'TEXT' },
          ...{ authorId: dealings.hirer.id, text: `${count}`, uploadIds: [], systemKind: null, sentAt: new Date() },
        },
        [],
      );
    }
    const listening = await listen(dealings, dealings.worker, other, 3);
    expect((await listening.until(118)).length).toBe(118);
    await dealings.hirer.sends(dealings.conversationId, 'Live');
    await listening.until(119);
    expect(numbersOf(listening)).toEqual(upTo(122, 4));
    expect(listening.heard.at(-1)).toEqual({ messageAdded: { sequence: 122, text: 'Live' } });
    await listening.stop();
  });

  it('without `after` tells of new messages alone', async () => {
    const dealings = await world.dealings();
    await dealings.hirer.sends(dealings.conversationId, 'Old');
    const listening = await listen(dealings, dealings.worker, world.service);
    await dealings.hirer.sends(dealings.conversationId, 'New');
    expect(await listening.until(1)).toEqual([{ messageAdded: { sequence: 3, text: 'New' } }]);
    await listening.stop();
  });

  it('shows each event as things are then, not as they were when it was opened', async () => {
    const dealings = await world.dealings();
    const listening = await dealings.worker.listens<{ messageAdded: { conversation: { unreadCount: number } } }>(
      'subscription ($id: ID!) { messageAdded(conversationId: $id) { conversation { unreadCount } } }',
      { id: dealings.conversationId },
    );
    await dealings.hirer.sends(dealings.conversationId, 'One');
    await listening.until(1);
    await dealings.hirer.sends(dealings.conversationId, 'Two');
    const heard = await listening.until(2);
    expect(heard.map(({ messageAdded }) => messageAdded.conversation.unreadCount)).toEqual([1, 2]);
    await listening.stop();
  });
});

describe('a crash between a message and its conversation', () => {
  it('is mended by the event of the message', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    await hirer.sends(conversationId, 'Before');
    const [before] = sentEvents(conversationId);
    // As far as a process comes that ends right after the insert.
    const message = {
      ...{ _id: newId('message'), conversationId, clientId: 'c-9', kind: 'TEXT' as const, authorId: hirer.id },
      ...{ text: 'Lost?', uploadIds: [], systemKind: null, sentAt: world.clock.now() },
    };
    const data = {
      messageId: message._id,
      conversationId,
      senderId: hirer.id,
      recipientIds: [worker.id],
      uploadIds: [],
    };
    const event = {
      id: newId('event'),
      type: 'message.sent' as const,
      at: before?.at ?? '',
      subject: message._id,
      data,
    };
    await world.stores.messages.append(message, [event]);
    await eventually(async () => {
      const query = 'query ($id: ID!) { conversation(id: $id) { lastSequence lastMessage { text } unreadCount } }';
      const { conversation } = await worker.asks(query, { id: conversationId });
      expect(conversation).toEqual({ lastSequence: 3, lastMessage: { text: 'Lost?' }, unreadCount: 2 });
    });
  });
});

describe('the history of a conversation', () => {
  it('is read from the end, page by page', async () => {
    const { hirer, conversationId } = await world.dealings();
    for (const count of upTo(5)) await hirer.sends(conversationId, `${count}`);
    interface Page {
      conversation: {
        messages: {
          edges: { node: { sequence: number } }[];
          pageInfo: { startCursor: string; hasPreviousPage: boolean };
        };
      };
    }
    const query = `query ($id: ID!, $before: String) { conversation(id: $id) {
      messages(last: 4, before: $before) { edges { node { sequence } } pageInfo { startCursor hasPreviousPage } }
    } }`;
    const latest = (await hirer.asks<Page>(query, { id: conversationId })).conversation.messages;
    expect(latest.edges.map(({ node }) => node.sequence)).toEqual([3, 4, 5, 6]);
    expect(latest.pageInfo.hasPreviousPage).toBe(true);
    const before = latest.pageInfo.startCursor;
    const earlier = (await hirer.asks<Page>(query, { id: conversationId, before })).conversation.messages;
    expect(earlier.edges.map(({ node }) => node.sequence)).toEqual([1, 2]);
    expect(earlier.pageInfo.hasPreviousPage).toBe(false);
  });
});
