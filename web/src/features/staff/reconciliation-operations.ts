import { graphql } from '../../gql/gql';

graphql(`
  fragment RunRow on ReconciliationRun {
    id
    status
    startedBy
    since
    startedAt
    finishedAt
    transactionsRead
    bookingsChecked
    accountsChecked
    repaired
    findingsOpened
    findingsClosed
    error
    wantedBy {
      id
      name
    }
  }
`);

export const ReconciliationRuns = graphql(`
  query ReconciliationRuns($first: Int, $after: String) {
    reconciliationRuns(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...RunRow
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const ProviderBalances = graphql(`
  query ProviderBalances {
    providerBalance {
      currency
      ledger {
        ...Amount
      }
      provider {
        ...Amount
      }
      difference {
        ...Amount
      }
      checkedAt
    }
    ledgerCheck {
      currency
      sumMinor
      entries
    }
  }
`);

graphql(`
  fragment FindingRow on ReconciliationFinding {
    id
    kind
    text
    reference
    providerIds
    openedAt
    seenAt
    closedAt
    note
    ledger {
      ...Amount
    }
    provider {
      ...Amount
    }
    funding {
      id
    }
    worker {
      ...Person
    }
    closedBy {
      id
      name
    }
  }
`);

export const ReconciliationFindings = graphql(`
  query ReconciliationFindings($open: Boolean, $first: Int, $after: String) {
    reconciliationFindings(open: $open, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...FindingRow
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const StartReconciliation = graphql(`
  mutation StartReconciliation($input: StartReconciliationInput!) {
    startReconciliation(input: $input) {
      ... on StartReconciliationSuccess {
        run {
          ...RunRow
        }
      }
      ...RefusalParts
    }
  }
`);

export const ResolveFinding = graphql(`
  mutation ResolveFinding($input: ResolveFindingInput!) {
    resolveFinding(input: $input) {
      ... on ResolveFindingSuccess {
        finding {
          ...FindingRow
        }
      }
      ...RefusalParts
    }
  }
`);
