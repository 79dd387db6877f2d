import { graphql } from '../../gql/gql';

export const StaffDisputeQueue = graphql(`
  query StaffDisputeQueue($status: DisputeStatus, $first: Int, $after: String) {
    disputeQueue(status: $status, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          status
          reason
          openedAt
          answerBy
          closedAt
          amount {
            ...Amount
          }
          hirer {
            ...Person
          }
          worker {
            ...Person
          }
          openedBy {
            id
          }
          contract {
            id
            title
          }
          milestone {
            id
            title
          }
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

graphql(`
  fragment StaffCase on Dispute {
    ...DisputeCase
    openedBy {
      id
    }
    funding {
      id
      status
      frozen
      amount {
        ...Amount
      }
      chargebacks {
        id
        kind
        status
      }
    }
  }
`);

export const StaffDispute = graphql(`
  query StaffDispute($disputeId: ID!) {
    dispute(id: $disputeId) {
      ...StaffCase
      excerpts {
        ...ExcerptParts
      }
      contract {
        id
        title
        scope
        status
        feeBasisPoints
        price {
          ...Amount
        }
        activatedAt
      }
      milestone {
        id
        title
        status
        amount {
          ...Amount
        }
        submissions {
          note
          submittedAt
          changesRequested
          changesRequestedAt
          photos {
            ...Photo
          }
        }
      }
    }
  }
`);

export const StaffSettleDispute = graphql(`
  mutation StaffSettleDispute($input: SettleDisputeInput!) {
    settleDispute(input: $input) {
      ... on SettleDisputeSuccess {
        dispute {
          ...StaffCase
        }
      }
      ...RefusalParts
    }
  }
`);
