import { graphql } from '../../gql/gql';

graphql(`
  fragment OwnIdentityCheck on IdentityCheck {
    id
    status
    cardHint
    submittedAt
    decidedAt
    reasons
    note
  }
`);

export const MyIdentity = graphql(`
  query MyIdentity($userId: ID!) {
    user(id: $userId) {
      id
      identityCheck {
        ...OwnIdentityCheck
      }
    }
  }
`);

export const SubmitIdentityCheck = graphql(`
  mutation SubmitIdentityCheck($input: SubmitIdentityCheckInput!) {
    submitIdentityCheck(input: $input) {
      ... on SubmitIdentityCheckSuccess {
        check {
          ...OwnIdentityCheck
        }
      }
      ...RefusalParts
    }
  }
`);
