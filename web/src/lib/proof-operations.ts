import { graphql } from '../gql/gql';

/** By what the viewer can prove once more who they are. */
export const MyProofs = graphql(`
  query MyProofs {
    me {
      id
      email
      hasPassword
      factors {
        totpSince
        recoveryCodesLeft
      }
      passkeys {
        id
      }
    }
  }
`);

export const ConfirmItIsMe = graphql(`
  mutation ConfirmItIsMe($input: ConfirmItIsMeInput!) {
    confirmItIsMe(input: $input) {
      ... on ConfirmItIsMeSuccess {
        accessToken
        accessTokenExpiresAt
      }
      ...RefusalParts
    }
  }
`);

export const RequestConfirmationCode = graphql(`
  mutation RequestConfirmationCode($input: RequestConfirmationCodeInput!) {
    requestConfirmationCode(input: $input) {
      ... on RequestConfirmationCodeSuccess {
        email
      }
      ...RefusalParts
    }
  }
`);

export const StartPasskeyProof = graphql(`
  mutation StartPasskeyProof($input: StartPasskeyProofInput!) {
    startPasskeyProof(input: $input) {
      ... on StartPasskeyProofSuccess {
        options
      }
      ...RefusalParts
    }
  }
`);
