import { graphql } from '../gql/gql';

graphql(`
  fragment SupportAsk on SupportRequest {
    id
    reason
    status
    askedAt
    until
  }
`);

export const MySupport = graphql(`
  query MySupport {
    me {
      id
      supportRequests {
        ...SupportAsk
        by {
          id
          name
        }
        looks {
          id
          at
          operation
        }
      }
    }
  }
`);

export const AnswerSupportRequest = graphql(`
  mutation AnswerSupportRequest($input: AnswerSupportRequestInput!) {
    answerSupportRequest(input: $input) {
      ... on AnswerSupportRequestSuccess {
        request {
          ...SupportAsk
        }
      }
      ...RefusalParts
    }
  }
`);

export const EndSupportAccess = graphql(`
  mutation EndSupportAccess($input: EndSupportAccessInput!) {
    endSupportAccess(input: $input) {
      ... on EndSupportAccessSuccess {
        request {
          ...SupportAsk
        }
      }
      ...RefusalParts
    }
  }
`);
