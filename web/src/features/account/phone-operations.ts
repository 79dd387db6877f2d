import { graphql } from '../../gql/gql';

export const RequestPhoneCode = graphql(`
  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {
    requestPhoneCode(input: $input) {
      ... on RequestPhoneCodeSuccess {
        phone
        codeExpiresAt
      }
      ...RefusalParts
    }
  }
`);

export const VerifyPhone = graphql(`
  mutation VerifyPhone($input: VerifyPhoneInput!) {
    verifyPhone(input: $input) {
      ... on VerifyPhoneSuccess {
        account {
          id
          phone
          phoneVerified
        }
      }
      ...RefusalParts
    }
  }
`);

export const RequestPhoneSignInCode = graphql(`
  mutation RequestPhoneSignInCode($input: RequestPhoneSignInCodeInput!) {
    requestPhoneSignInCode(input: $input) {
      ... on RequestPhoneSignInCodeSuccess {
        phone
        codeExpiresAt
      }
      ...RefusalParts
    }
  }
`);

export const FinishPhoneSignIn = graphql(`
  mutation FinishPhoneSignIn($input: FinishPhoneSignInInput!) {
    finishPhoneSignIn(input: $input) {
      ... on FinishPhoneSignInSuccess {
        tokens {
          ...SessionStart
        }
        account {
          id
          roles
        }
      }
      ... on SecondFactorNeeded {
        ...SecondStep
      }
      ...RefusalParts
    }
  }
`);
