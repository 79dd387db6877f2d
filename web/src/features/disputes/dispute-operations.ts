import { graphql } from '../../gql/gql';

graphql(`
  fragment DisputeParts on Dispute {
    ...DisputeCase
    openedBy {
      ...Person
    }
    contract {
      id
      title
      feeBasisPoints
      conversation {
        id
      }
    }
    milestone {
      id
      title
    }
    funding {
      id
      status
      frozen
    }
  }
`);

export const OneDispute = graphql(`
  query OneDispute($disputeId: ID!) {
    dispute(id: $disputeId) {
      ...DisputeParts
      excerpts {
        ...ExcerptParts
      }
    }
  }
`);

/** The disputes of the contracts that are in dispute, for what they ask of the viewer. */
export const OpenDisputes = graphql(`
  query OpenDisputes($first: Int) {
    myContracts(status: [DISPUTED], first: $first) {
      edges {
        cursor
        node {
          id
          disputes {
            id
            status
            answerBy
            viewerMay
          }
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

/** News of a dispute are news of its payment. */
export const DisputeNews = graphql(`
  subscription DisputeNews($contractId: ID!) {
    fundingChanged(contractId: $contractId) {
      id
      status
    }
  }
`);

/** What there can be a dispute about. */
export const DisputeSubject = graphql(`
  query DisputeSubject($contractId: ID!) {
    contract(id: $contractId) {
      id
      title
      feeBasisPoints
      hirer {
        ...Person
      }
      worker {
        ...Person
      }
      conversation {
        id
      }
      milestones {
        id
        title
        status
        funding {
          id
          status
          amount {
            ...Amount
          }
          dispute {
            id
            status
          }
        }
      }
    }
  }
`);

/** What the two sides wrote to each other last. */
export const WrittenBetween = graphql(`
  query WrittenBetween($conversationId: ID!, $last: Int) {
    conversation(id: $conversationId) {
      id
      messages(last: $last) {
        edges {
          cursor
          node {
            ...MessageParts
          }
        }
        pageInfo {
          ...Page
        }
      }
    }
  }
`);

export const OpenDispute = graphql(`
  mutation OpenDispute($input: OpenDisputeInput!) {
    openDispute(input: $input) {
      ... on OpenDisputeSuccess {
        dispute {
          ...DisputeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const AnswerDispute = graphql(`
  mutation AnswerDispute($input: AnswerDisputeInput!) {
    answerDispute(input: $input) {
      ... on AnswerDisputeSuccess {
        dispute {
          ...DisputeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const AddDisputeEvidence = graphql(`
  mutation AddDisputeEvidence($input: AddDisputeEvidenceInput!) {
    addDisputeEvidence(input: $input) {
      ... on AddDisputeEvidenceSuccess {
        dispute {
          ...DisputeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const WithdrawDispute = graphql(`
  mutation WithdrawDispute($input: WithdrawDisputeInput!) {
    withdrawDispute(input: $input) {
      ... on WithdrawDisputeSuccess {
        dispute {
          ...DisputeParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const ConcedeDispute = graphql(`
  mutation ConcedeDispute($input: ConcedeDisputeInput!) {
    concedeDispute(input: $input) {
      ... on ConcedeDisputeSuccess {
        dispute {
          ...DisputeParts
        }
      }
      ...RefusalParts
    }
  }
`);
