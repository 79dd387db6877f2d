import { graphql } from '../../gql/gql';

export const MyErasure = graphql(`
  query MyErasure {
    me {
      id
      erasureAt
    }
  }
`);

export const DeactivateAccount = graphql(`
  mutation DeactivateAccount($input: DeactivateAccountInput!) {
    deactivateAccount(input: $input) {
      ... on DeactivateAccountSuccess {
        deactivatedAt
      }
      ...RefusalParts
    }
  }
`);

export const EraseAccount = graphql(`
  mutation EraseAccount($input: EraseAccountInput!) {
    eraseAccount(input: $input) {
      ... on EraseAccountSuccess {
        erasureAt
      }
      ...RefusalParts
    }
  }
`);

export const CancelErasure = graphql(`
  mutation CancelErasure($input: CancelErasureInput!) {
    cancelErasure(input: $input) {
      ... on CancelErasureSuccess {
        cancelled
      }
      ...RefusalParts
    }
  }
`);
