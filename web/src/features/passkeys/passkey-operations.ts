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
      ...RefusalParts
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
      ...RefusalParts
    }
  }
`);

export const StartPasskey = graphql(`
  mutation StartPasskey($input: StartPasskeyInput!) {
    startPasskey(input: $input) {
      ... on StartPasskeySuccess {
        options
      }
      ...RefusalParts
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
      ...RefusalParts
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
      ...RefusalParts
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
      ...RefusalParts
    }
  }
`);
