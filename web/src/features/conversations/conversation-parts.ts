import { graphql } from '../../gql/gql';

graphql(`
  fragment MessageParts on Message {
    id
    sequence
    clientId
    kind
    systemKind
    text
    sentAt
    sender {
      ...Person
    }
    attachments {
      ...Photo
    }
  }
`);

graphql(`
  fragment ConversationRow on Conversation {
    id
    subject
    lastSequence
    unreadCount
    updatedAt
    other {
      ...Person
      presence
    }
    members {
      readUpTo
      lastReadAt
      user {
        id
      }
    }
    lastMessage {
      ...MessageParts
    }
  }
`);

export const MyConversations = graphql(`
  query MyConversations($first: Int, $after: String) {
    myConversations(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...ConversationRow
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const ConversationUpdated = graphql(`
  subscription ConversationUpdated {
    conversationUpdated {
      ...ConversationRow
    }
  }
`);

/** As many conversations as a page of the list shows; the header counts unread messages in the same page. */
export const conversationsFirst = { first: 30 };
