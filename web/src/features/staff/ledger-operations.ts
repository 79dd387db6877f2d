import { graphql } from '../../gql/gql';

graphql(`
  fragment TransactionParts on LedgerTransaction {
    id
    kind
    reference
    at
    shard
    position
    hash
    fundingId
    payoutId
    entries {
      id
      amount {
        ...Amount
      }
      account {
        id
        kind
        currency
        userId
        milestoneId
      }
    }
  }
`);

export const LedgerTransactions = graphql(`
  query LedgerTransactions($filter: LedgerFilter, $first: Int, $after: String) {
    ledgerTransactions(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...TransactionParts
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const LedgerAccountOf = graphql(`
  query LedgerAccountOf($accountId: ID!, $first: Int, $after: String) {
    ledgerAccount(id: $accountId) {
      id
      kind
      currency
      userId
      milestoneId
      balance {
        ...Amount
      }
      entries(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            amount {
              ...Amount
            }
            transaction {
              id
              kind
              reference
              at
              fundingId
            }
          }
        }
        pageInfo {
          ...Page
        }
      }
    }
  }
`);

export const LedgerAlarms = graphql(`
  query LedgerAlarms($open: Boolean, $first: Int) {
    ledgerAlarms(open: $open, first: $first) {
      edges {
        cursor
        node {
          id
          what
          place
          words
          firstSeenAt
          lastSeenAt
          resolvedAt
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);
