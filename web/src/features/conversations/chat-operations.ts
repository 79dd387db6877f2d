import { graphql } from '../../gql/gql';

export const OneConversation = graphql(`
  query OneConversation($conversationId: ID!, $last: Int, $before: String) {
    conversation(id: $conversationId) {
      ...ConversationRow
      application {
        id
        job {
          id
          title
        }
      }
      contract {
        id
        status
      }
      messages(last: $last, before: $before) {
        edges {
          cursor
          node {
            ...MessageParts
          }
        }
        pageInfo {
          ...Page
        }
      }
    }
  }
`);

/** The same list of messages alone: the shape in which a live message is put into the cache. */
export const MessagesOnly = graphql(`
  query MessagesOnly($conversationId: ID!) {
    conversation(id: $conversationId) {
      id
      messages {
        edges {
          cursor
          node {
            ...MessageParts
          }
        }
        pageInfo {
          ...Page
        }
      }
    }
  }
`);

export const MessageAdded = graphql(`
  subscription MessageAdded($conversationId: ID!, $after: Int) {
    messageAdded(conversationId: $conversationId, after: $after) {
      ...MessageParts
    }
  }
`);

export const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      ... on SendMessageSuccess {
        sent: message {
          ...MessageParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const MarkRead = graphql(`
  mutation MarkRead($input: MarkReadInput!) {
    markRead(input: $input) {
      ... on MarkReadSuccess {
        conversation {
          id
          unreadCount
          members {
            readUpTo
            lastReadAt
            user {
              id
            }
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const SetTyping = graphql(`
  mutation SetTyping($input: SetTypingInput!) {
    setTyping(input: $input) {
      ... on SetTypingSuccess {
        conversationId
      }
      ... on Refusal {
        code
      }
    }
  }
`);

export const TypingNow = graphql(`
  subscription TypingNow($conversationId: ID!) {
    typing(conversationId: $conversationId) {
      until
      user {
        id
        name
      }
    }
  }
`);

export const PresenceChanged = graphql(`
  subscription PresenceChanged($userIds: [ID!]!) {
    presenceChanged(userIds: $userIds) {
      id
      presence
    }
  }
`);
