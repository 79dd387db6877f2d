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
      ...RefusalParts
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
      ...RefusalParts
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
      ...RefusalParts
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
      ...RefusalParts
    }
  }
`);
