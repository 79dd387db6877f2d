import { graphql } from '../../gql/gql';

export const MySessions = graphql(`
  query MySessions {
    me {
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
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      ... on SignOutSuccess {
        ended
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
