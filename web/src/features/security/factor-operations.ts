import { graphql } from '../../gql/gql';

graphql(`
  fragment FactorParts on Account {
    id
    factors {
      totpSince
      recoveryCodesLeft
      required
    }
  }
`);

export const MyFactors = graphql(`
  query MyFactors {
    me {
      ...FactorParts
    }
  }
`);

export const StartTotp = graphql(`
  mutation StartTotp($input: StartTotpInput!) {
    startTotp(input: $input) {
      ... on StartTotpSuccess {
        secret
        uri
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

export const ConfirmTotp = graphql(`
  mutation ConfirmTotp($input: ConfirmTotpInput!) {
    confirmTotp(input: $input) {
      ... on ConfirmTotpSuccess {
        recoveryCodes
        account {
          ...FactorParts
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

export const RemoveTotp = graphql(`
  mutation RemoveTotp($input: RemoveTotpInput!) {
    removeTotp(input: $input) {
      ... on RemoveTotpSuccess {
        account {
          ...FactorParts
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

export const MakeRecoveryCodes = graphql(`
  mutation MakeRecoveryCodes($input: MakeRecoveryCodesInput!) {
    makeRecoveryCodes(input: $input) {
      ... on MakeRecoveryCodesSuccess {
        recoveryCodes
        account {
          ...FactorParts
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
