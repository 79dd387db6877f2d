import { graphql } from '../../gql/gql';

graphql(`
  fragment IdentityParts on LinkedIdentity {
    id
    provider
    email
    linkedAt
    lastUsedAt
  }
`);

export const SignInProviders = graphql(`
  query SignInProviders {
    signInProviders
  }
`);

export const MyIdentities = graphql(`
  query MyIdentities {
    signInProviders
    me {
      id
      identities {
        ...IdentityParts
      }
    }
  }
`);

export const StartProviderSignIn = graphql(`
  mutation StartProviderSignIn($input: StartProviderSignInInput!) {
    startProviderSignIn(input: $input) {
      ... on StartProviderSignInSuccess {
        url
        flow
      }
      ...RefusalParts
    }
  }
`);

export const FinishProviderSignIn = graphql(`
  mutation FinishProviderSignIn($input: FinishProviderSignInInput!) {
    finishProviderSignIn(input: $input) {
      ... on FinishProviderSignInSuccess {
        returnPath
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
      ... on ProviderSignUpNeeded {
        flow
        name
        email
        returnPath
      }
      ...RefusalParts
    }
  }
`);

export const FinishProviderSignUp = graphql(`
  mutation FinishProviderSignUp($input: FinishProviderSignUpInput!) {
    finishProviderSignUp(input: $input) {
      ... on FinishProviderSignUpSuccess {
        returnPath
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

export const StartProviderLink = graphql(`
  mutation StartProviderLink($input: StartProviderLinkInput!) {
    startProviderLink(input: $input) {
      ... on StartProviderLinkSuccess {
        url
        flow
      }
      ...RefusalParts
    }
  }
`);

export const FinishProviderLink = graphql(`
  mutation FinishProviderLink($input: FinishProviderLinkInput!) {
    finishProviderLink(input: $input) {
      ... on FinishProviderLinkSuccess {
        returnPath
        account {
          id
          identities {
            ...IdentityParts
          }
        }
      }
      ...RefusalParts
    }
  }
`);

export const UnlinkProvider = graphql(`
  mutation UnlinkProvider($input: UnlinkProviderInput!) {
    unlinkProvider(input: $input) {
      ... on UnlinkProviderSuccess {
        account {
          id
          identities {
            ...IdentityParts
          }
        }
      }
      ...RefusalParts
    }
  }
`);
