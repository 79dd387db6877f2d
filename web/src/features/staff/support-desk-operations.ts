import { graphql } from '../../gql/gql';

export const PersonForSupport = graphql(`
  query PersonForSupport($search: String!) {
    personForSupport(search: $search) {
      ...Person
      town
    }
  }
`);

export const SupportDesk = graphql(`
  query SupportDesk {
    supportRequests {
      ...SupportAsk
      person {
        ...Person
      }
    }
  }
`);

export const RequestSupportAccess = graphql(`
  mutation RequestSupportAccess($input: RequestSupportAccessInput!) {
    requestSupportAccess(input: $input) {
      ... on RequestSupportAccessSuccess {
        request {
          ...SupportAsk
        }
      }
      ...RefusalParts
    }
  }
`);
