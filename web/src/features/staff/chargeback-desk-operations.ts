import { graphql } from '../../gql/gql';

graphql(`
  fragment ChargebackRow on Chargeback {
    id
    kind
    status
    reason
    dueBy
    openedAt
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
  }
`);

export const StaffChargebackQueue = graphql(`
  query StaffChargebackQueue($open: Boolean, $first: Int, $after: String) {
    chargebackQueue(open: $open, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...ChargebackRow
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

graphql(`
  fragment ChargebackCase on Chargeback {
    ...ChargebackRow
    fee {
      ...Amount
    }
    funding {
      id
      status
      frozen
      amount {
        ...Amount
      }
      refunded {
        ...Amount
      }
      heldAt
      releasedAt
      refundedAt
      dispute {
        id
        status
      }
    }
    contract {
      id
      title
      activatedAt
    }
    milestone {
      id
      title
      approvedAt
    }
    lost {
      held {
        ...Amount
      }
      receivable {
        ...Amount
      }
      fee {
        ...Amount
      }
      loss {
        ...Amount
      }
    }
    evidence {
      text
      submittedAt
      uploads {
        ...Photo
      }
    }
    viewerMay
  }
`);

export const StaffChargeback = graphql(`
  query StaffChargeback($chargebackId: ID!) {
    chargeback(id: $chargebackId) {
      ...ChargebackCase
    }
  }
`);

export const SubmitChargebackEvidence = graphql(`
  mutation SubmitChargebackEvidence($input: SubmitChargebackEvidenceInput!) {
    submitChargebackEvidence(input: $input) {
      ... on SubmitChargebackEvidenceSuccess {
        chargeback {
          ...ChargebackCase
        }
      }
      ...RefusalParts
    }
  }
`);

export const AcceptChargeback = graphql(`
  mutation AcceptChargeback($input: AcceptChargebackInput!) {
    acceptChargeback(input: $input) {
      ... on AcceptChargebackSuccess {
        chargeback {
          ...ChargebackCase
        }
      }
      ...RefusalParts
    }
  }
`);

export const DismissFraudWarning = graphql(`
  mutation DismissFraudWarning($input: DismissFraudWarningInput!) {
    dismissFraudWarning(input: $input) {
      ... on DismissFraudWarningSuccess {
        chargeback {
          ...ChargebackCase
        }
      }
      ...RefusalParts
    }
  }
`);

export const RefundWarnedPayment = graphql(`
  mutation RefundWarnedPayment($input: RefundFundingInput!) {
    refundFunding(input: $input) {
      ... on RefundFundingSuccess {
        funding {
          id
          status
          frozen
          refunded {
            ...Amount
          }
          refundedAt
        }
      }
      ...RefusalParts
    }
  }
`);
