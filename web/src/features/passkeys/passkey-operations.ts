import { graphql } from '../../gql/gql';

graphql(`
  fragment PasskeyParts on Passkey {
    id
    name
    createdAt
    lastUsedAt
    backedUp
  }
`);

export const MyPasskeys = graphql(`
  query MyPasskeys {
    me {
      id
      passkeys {
        ...PasskeyParts
      }
    }
  }
`);

export const StartPasskeySignIn = graphql(`
  mutation StartPasskeySignIn($input: StartPasskeySignInInput!) {
    startPasskeySignIn(input: $input) {
      ... on StartPasskeySignInSuccess {
        options
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

export const FinishPasskeySignIn = graphql(`
  mutation FinishPasskeySignIn($input: FinishPasskeySignInInput!) {
    finishPasskeySignIn(input: $input) {
      ... on FinishPasskeySignInSuccess {
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

export const StartPasskey = graphql(`
  mutation StartPasskey($input: StartPasskeyInput!) {
    startPasskey(input: $input) {
      ... on StartPasskeySuccess {
        options
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

export const FinishPasskey = graphql(`
  mutation FinishPasskey($input: FinishPasskeyInput!) {
    finishPasskey(input: $input) {
      ... on FinishPasskeySuccess {
        account {
          id
          passkeys {
            ...PasskeyParts
          }
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

export const RenamePasskey = graphql(`
  mutation RenamePasskey($input: RenamePasskeyInput!) {
    renamePasskey(input: $input) {
      ... on RenamePasskeySuccess {
        passkey {
          ...PasskeyParts
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

export const RemovePasskey = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      ... on RemovePasskeySuccess {
        account {
          id
          passkeys {
            ...PasskeyParts
          }
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
