import { graphql } from '../../gql/gql';

graphql(`
  fragment OpenSessions on Account {
    id
    sessions {
      id
      device
      place
      createdAt
      lastUsedAt
      current
    }
  }
`);

export const MySessions = graphql(`
  query MySessions {
    me {
      ...OpenSessions
    }
  }
`);

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      ... on EndOtherSessionsSuccess {
        account {
          ...OpenSessions
        }
      }
      ...RefusalParts
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      ... on EndSessionSuccess {
        session {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      ... on SignOutSuccess {
        ended
      }
      ...RefusalParts
    }
  }
`);
