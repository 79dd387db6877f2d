import { graphql } from '../../gql/gql';

/** What waits for whoever decides disputes. Ids are enough to count; there is more where a page is not the last. */
export const StaffDisputesWaiting = graphql(`
  query StaffDisputesWaiting($first: Int!) {
    inReview: disputeQueue(status: IN_REVIEW, first: $first) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...Page
      }
    }
    awaiting: disputeQueue(status: AWAITING_ANSWER, first: $first) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const StaffChargebacksWaiting = graphql(`
  query StaffChargebacksWaiting($first: Int!) {
    chargebackQueue(open: true, first: $first) {
      edges {
        cursor
        node {
          id
          kind
          status
          dueBy
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const StaffFinanceWaiting = graphql(`
  query StaffFinanceWaiting($first: Int!) {
    reconciliationFindings(open: true, first: $first) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...Page
      }
    }
    ledgerAlarms(open: true, first: $first) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...Page
      }
    }
    reconciliationRuns(first: 1) {
      edges {
        cursor
        node {
          id
          status
          startedAt
          finishedAt
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);
