import { screen, within } from '@testing-library/react';
import { memoryFiles, memoryStorage } from '../../../test/memory';
import { renderInApp } from '../../../test/render';
import type { MessagePartsFragment } from '../../gql/graphql';
import { Outbox } from '../../lib/chat/outbox';
import { MessageList } from './message-list';
import type { Conversation } from './use-chat';

const ama = { __typename: 'User' as const, id: 'usr_ama', name: 'Ama', photo: null };
const kofi = { __typename: 'User' as const, id: 'usr_kofi', name: 'Kofi', photo: null };

const message = (sequence: number, values: Partial<MessagePartsFragment>): MessagePartsFragment => ({
  __typename: 'Message',
  id: `msg_${sequence}`,
  sequence,
  clientId: `c${sequence}`,
  kind: 'TEXT',
  systemKind: null,
  text: `Message ${sequence}`,
  sentAt: '2026-11-22T10:00:00Z',
  sender: ama,
  attachments: [],
  ...values,
});

function show(...messages: MessagePartsFragment[]) {
  const member = (user: typeof ama) => ({ __typename: 'Member' as const, readUpTo: 0, user });
  const conversation = {
    __typename: 'Conversation',
    id: 'cnv_1',
    members: [member(ama), member(kofi)],
    messages: {
      __typename: 'MessageConnection',
      edges: messages.map((node) => ({ __typename: 'MessageEdge', cursor: node.id, node })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false },
    },
  } as unknown as Conversation;
  const outbox = new Outbox('usr_ama', memoryStorage(), memoryFiles());
  renderInApp(
    <MessageList
      conversation={conversation}
      ownId="usr_ama"
      unsent={[]}
      outbox={outbox}
      typingName={undefined}
      earlier={() => Promise.resolve()}
    />,
  );
  return within(screen.getByRole('log'));
}

it('a chat stands without the names of its senders', () => {
  const log = show(message(1, {}), message(2, { sender: null }), message(3, { sender: kofi }));
  expect(log.getByText('Message 2')).toBeInTheDocument();
  expect(log.getAllByText(/^You:/)).toHaveLength(1);
  expect(log.getByText(/^Name not available now:/)).toBeInTheDocument();
  expect(log.getByText(/^Kofi:/)).toBeInTheDocument();
});

it('a message stands without its photos, and says that there may be some', () => {
  const log = show(message(1, { attachments: null }), message(2, {}));
  expect(log.getByText('Message 1')).toBeInTheDocument();
  expect(log.getAllByText('Photos and files cannot be shown right now.')).toHaveLength(1);
});
