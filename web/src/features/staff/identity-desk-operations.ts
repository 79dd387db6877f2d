import { graphql } from '../../gql/gql';

graphql(`
  fragment IdentityRow on IdentityCheck {
    id
    status
    cardHint
    submittedAt
    decidedAt
    user {
      ...Person
    }
  }
`);

export const StaffIdentityQueue = graphql(`
  query StaffIdentityQueue($status: IdentityCheckStatus!, $first: Int, $after: String) {
    identityQueue(status: $status, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...IdentityRow
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

graphql(`
  fragment IdentityCase on IdentityCheck {
    ...IdentityRow
    cardNumber
    cardTaken
    reasons
    note
    card {
      ...Photo
    }
    selfie {
      ...Photo
    }
  }
`);

export const StaffIdentityCheck = graphql(`
  query StaffIdentityCheck($checkId: ID!) {
    identityCheck(id: $checkId) {
      ...IdentityCase
    }
  }
`);

export const DecideIdentityCheck = graphql(`
  mutation DecideIdentityCheck($input: DecideIdentityCheckInput!) {
    decideIdentityCheck(input: $input) {
      ... on DecideIdentityCheckSuccess {
        check {
          ...IdentityCase
        }
      }
      ...RefusalParts
    }
  }
`);
