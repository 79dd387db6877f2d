import { graphql } from '../../gql/gql';

graphql(`
  fragment SessionStart on SessionTokens {
    accessToken
    accessTokenExpiresAt
    refreshToken
  }
`);

export const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      ... on SignUpSuccess {
        email
        codeExpiresAt
      }
      ... on Refusal {
        code
        message
        field
      }
      ... on TooMany {
        retryAfterSeconds
      }
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
      ... on Refusal {
        code
        message
        field
      }
      ... on TooMany {
        retryAfterSeconds
      }
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
      ... on Refusal {
        code
        message
        field
      }
      ... on TooMany {
        retryAfterSeconds
      }
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
      ... on Refusal {
        code
        message
        field
      }
      ... on TooMany {
        retryAfterSeconds
      }
    }
  }
`);

export const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      ... on RequestPasswordResetSuccess {
        email
      }
      ... on Refusal {
        code
        message
        field
      }
      ... on TooMany {
        retryAfterSeconds
      }
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
      ... on Refusal {
        code
        message
        field
      }
      ... on TooMany {
        retryAfterSeconds
      }
    }
  }
`);

export const RequestPhoneCode = graphql(`
  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {
    requestPhoneCode(input: $input) {
      ... on RequestPhoneCodeSuccess {
        phone
        codeExpiresAt
      }
      ... on Refusal {
        code
        message
        field
      }
      ... on TooMany {
        retryAfterSeconds
      }
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
      ... on Refusal {
        code
        message
        field
      }
      ... on TooMany {
        retryAfterSeconds
      }
    }
  }
`);

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
