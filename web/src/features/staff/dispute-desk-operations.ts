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
  fragment StaffWish on DisputeWish {
    released {
      ...Amount
    }
    refunded {
      ...Amount
    }
    story
    at
  }
`);

graphql(`
  fragment StaffCase on Dispute {
    id
    status
    reason
    openedAt
    answerBy
    closedAt
    amount {
      ...Amount
    }
    openedBy {
      id
    }
    hirer {
      ...Person
    }
    worker {
      ...Person
    }
    wantedByOpener {
      ...StaffWish
    }
    wantedByOther {
      ...StaffWish
    }
    evidence {
      id
      text
      addedAt
      messageCount
      author {
        ...Person
      }
      uploads {
        ...Photo
      }
    }
    settlement {
      outcome
      released {
        ...Amount
      }
      refunded {
        ...Amount
      }
      fee {
        ...Amount
      }
      net {
        ...Amount
      }
      reason
      decidedAt
      byStaff
      endsContract
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
    viewerMay
  }
`);

export const StaffDispute = graphql(`
  query StaffDispute($disputeId: ID!) {
    dispute(id: $disputeId) {
      ...StaffCase
      excerpts {
        id
        evidenceId
        text
        sentAt
        sender {
          ...Person
        }
        uploads {
          ...Photo
        }
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
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
