import { graphql } from '../../gql/gql';

graphql(`
  fragment SecondStep on SecondFactorNeeded {
    challenge
    factors
  }
`);

graphql(`
  fragment SessionStart on SessionTokens {
    accessToken
    accessTokenExpiresAt
    deviceToken
  }
`);

export const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      ... on SignUpSuccess {
        email
        codeExpiresAt
      }
      ...RefusalParts
    }
  }
`);

export const ResendEmailCode = graphql(`
  mutation ResendEmailCode($input: ResendEmailCodeInput!) {
    resendEmailCode(input: $input) {
      ... on ResendEmailCodeSuccess {
        email
        codeExpiresAt
      }
      ...RefusalParts
    }
  }
`);

export const VerifyEmail = graphql(`
  mutation VerifyEmail($input: VerifyEmailInput!) {
    verifyEmail(input: $input) {
      ... on VerifyEmailSuccess {
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

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignInSuccess {
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

export const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      ... on RequestPasswordResetSuccess {
        email
      }
      ...RefusalParts
    }
  }
`);

export const ResetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ... on ResetPasswordSuccess {
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

export const CompleteSignIn = graphql(`
  mutation CompleteSignIn($input: CompleteSignInInput!) {
    completeSignIn(input: $input) {
      ... on CompleteSignInSuccess {
        tokens {
          ...SessionStart
        }
        account {
          id
          roles
        }
        recoveryCodesLeft
      }
      ...RefusalParts
    }
  }
`);
