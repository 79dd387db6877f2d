import { graphql } from '../../gql/gql';

graphql(`
  fragment PartnerAppParts on PartnerApp {
    id
    name
    description
    website
    status
    dailyCostQuota
    createdAt
  }
`);

graphql(`
  fragment ApiKeyParts on ApiKey {
    id
    label
    hint
    scopes
    status
    createdAt
    endsAt
    lastUsedAt
  }
`);

graphql(`
  fragment UsageDay on ApiUsageDay {
    day
    cost
    requests
    refused
  }
`);

export const MyPartnerApps = graphql(`
  query MyPartnerApps {
    me {
      id
      partnerApps {
        ...PartnerAppParts
        keys {
          id
          status
        }
      }
    }
  }
`);

export const PartnerAppOf = graphql(`
  query PartnerAppOf($id: ID!) {
    partnerApp(id: $id) {
      ...PartnerAppParts
      keys {
        ...ApiKeyParts
      }
    }
  }
`);

export const PartnerUsage = graphql(`
  query PartnerUsage($id: ID!) {
    partnerApp(id: $id) {
      id
      dailyCostQuota
      usage {
        ...UsageDay
      }
      keys {
        id
        label
        hint
        status
        usage {
          ...UsageDay
        }
      }
    }
  }
`);

export const RegisterPartnerApp = graphql(`
  mutation RegisterPartnerApp($input: RegisterPartnerAppInput!) {
    registerPartnerApp(input: $input) {
      ... on RegisterPartnerAppSuccess {
        app {
          ...PartnerAppParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const UpdatePartnerApp = graphql(`
  mutation UpdatePartnerApp($input: UpdatePartnerAppInput!) {
    updatePartnerApp(input: $input) {
      ... on UpdatePartnerAppSuccess {
        app {
          ...PartnerAppParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      ... on CreateApiKeySuccess {
        key {
          ...ApiKeyParts
        }
        secret
      }
      ...RefusalParts
    }
  }
`);

export const RotateApiKey = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      ... on RotateApiKeySuccess {
        key {
          ...ApiKeyParts
        }
        secret
        previous {
          ...ApiKeyParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      ... on RevokeApiKeySuccess {
        key {
          ...ApiKeyParts
        }
      }
      ...RefusalParts
    }
  }
`);
