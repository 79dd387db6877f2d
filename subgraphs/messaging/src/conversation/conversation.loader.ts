import type { RequestContext } from '@kelmah/kit/context/context';
import { isId, type IdKind } from '@kelmah/kit/ids/ids';
import { perRequest, requestLoader } from '@kelmah/kit/loader/loader';
import DataLoader from 'dataloader';
import type { MessageRecord, MessageStore } from '../message/message.store';
import type { ConversationRecord, ConversationStore } from './conversation.store';

const placeOf = (conversationId: string, sequence: number) => `${conversationId} ${sequence}`;

/** What a request reads of conversations: only those that the viewer is in, each kind of it by one query. */
export function conversationLoaders(conversations: ConversationStore, messages: MessageStore) {
  const by = (field: '_id' | 'applicationId' | 'contractId', kind: IdKind) =>
    requestLoader<ConversationRecord, RequestContext>(
      async (ids, { viewer }) => {
        const asked = ids.filter((id) => isId(kind, id));
        if (viewer.userId === undefined || asked.length === 0) return [];
        return conversations.manyForMember(field, asked, viewer.userId);
      },
      (conversation) => conversation[field] ?? '',
    );
  const byId = by('_id', 'conversation');

  return {
    byId,
    byApplication: by('applicationId', 'application'),
    byContract: by('contractId', 'contract'),
    /** A message by its id, where the viewer is in its conversation. */
    message: requestLoader<MessageRecord, RequestContext>(
      async (ids, context) => {
        const found = await messages.byIds(ids.filter((id) => isId('message', id)));
        const open = await byId(context).loadMany(found.map(({ conversationId }) => conversationId));
        return found.filter((_message, index) => open[index] !== null && !(open[index] instanceof Error));
      },
      ({ _id }) => _id,
    ),
    lastMessage: perRequest(
      (_context: RequestContext) =>
        new DataLoader<ConversationRecord, MessageRecord | null>(async (asked) => {
          const places = asked.map(({ _id, lastSequence }) => ({ conversationId: _id, sequence: lastSequence }));
          const found = await messages.atPlaces(places);
          const byPlace = new Map(found.map((each) => [placeOf(each.conversationId, each.sequence), each]));
          return asked.map(({ _id, lastSequence }) => byPlace.get(placeOf(_id, lastSequence)) ?? null);
        }),
    ),
    unreadCount: perRequest(
      ({ viewer }: RequestContext) =>
        new DataLoader<ConversationRecord, number>(async (asked) => {
          const userId = viewer.userId ?? '';
          const counts = await messages.unreadCounts(
            asked.map(({ _id, members }) => ({
              conversationId: _id,
              userId,
              readUpTo: members.find((member) => member.userId === userId)?.readUpTo ?? 0,
            })),
          );
          return asked.map(({ _id }) => counts.get(_id) ?? 0);
        }),
    ),
  };
}

export type ConversationLoaders = ReturnType<typeof conversationLoaders>;
