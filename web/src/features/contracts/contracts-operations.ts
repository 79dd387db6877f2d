import { graphql } from '../../gql/gql';

// What a list says of a contract: all that its next step is told from, and no more.
graphql(`
  fragment MilestoneStep on Milestone {
    id
    title
    amount {
      ...Amount
    }
    netToWorker {
      ...Amount
    }
    status
    reviewDueAt
  }
`);

graphql(`
  fragment ContractStep on Contract {
    id
    title
    price {
      ...Amount
    }
    netToWorker {
      ...Amount
    }
    reviewHours
    status
    cancelReason
    terminationReason
    termination {
      id
      status
      proposedBy {
        id
      }
    }
    hirer {
      ...Person
    }
    worker {
      ...Person
    }
    milestones {
      ...MilestoneStep
    }
  }
`);

graphql(`
  fragment MilestoneParts on Milestone {
    ...MilestoneStep
    position
    fee {
      ...Amount
    }
    submittedAt
    approvedAt
    approvedBy
    paidAt
    moves
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
`);

graphql(`
  fragment ContractParts on Contract {
    ...ContractStep
    scope
    fee {
      ...Amount
    }
    feeBasisPoints
    startOn
    days
    termsHash
    createdAt
    activatedAt
    completedAt
    cancelledAt
    terminatedAt
    termination {
      at
      reason
      closedAt
      settlements {
        milestone {
          id
        }
        released {
          ...Amount
        }
        refunded {
          ...Amount
        }
        fee {
          ...Amount
        }
        netToWorker {
          ...Amount
        }
      }
    }
    moves
    signatures {
      name
      signedAt
      termsHash
      signer {
        id
      }
    }
    milestones {
      ...MilestoneParts
    }
  }
`);

export const OneContract = graphql(`
  query OneContract($contractId: ID!) {
    contract(id: $contractId) {
      ...ContractParts
      conversation {
        id
      }
      job {
        id
        title
      }
    }
  }
`);

export const ContractChanged = graphql(`
  subscription ContractChanged($contractId: ID!) {
    contractChanged(contractId: $contractId) {
      ...ContractParts
    }
  }
`);

export const MyContracts = graphql(`
  query MyContracts($status: [ContractStatus!], $first: Int, $after: String) {
    myContracts(status: $status, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...ContractStep
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const EditContract = graphql(`
  mutation EditContract($input: EditContractInput!) {
    editContract(input: $input) {
      ... on EditContractSuccess {
        contract {
          ...ContractParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const SignContract = graphql(`
  mutation SignContract($input: SignContractInput!) {
    signContract(input: $input) {
      ... on SignContractSuccess {
        contract {
          ...ContractParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const CancelContract = graphql(`
  mutation CancelContract($input: CancelContractInput!) {
    cancelContract(input: $input) {
      ... on CancelContractSuccess {
        contract {
          ...ContractParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const StartMilestone = graphql(`
  mutation StartMilestone($input: StartMilestoneInput!) {
    startMilestone(input: $input) {
      ... on StartMilestoneSuccess {
        milestone {
          ...MilestoneParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const SubmitMilestone = graphql(`
  mutation SubmitMilestone($input: SubmitMilestoneInput!) {
    submitMilestone(input: $input) {
      ... on SubmitMilestoneSuccess {
        milestone {
          ...MilestoneParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const ApproveMilestone = graphql(`
  mutation ApproveMilestone($input: ApproveMilestoneInput!) {
    approveMilestone(input: $input) {
      ... on ApproveMilestoneSuccess {
        milestone {
          ...MilestoneParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const RequestChanges = graphql(`
  mutation RequestChanges($input: RequestChangesInput!) {
    requestChanges(input: $input) {
      ... on RequestChangesSuccess {
        milestone {
          ...MilestoneParts
        }
      }
      ...RefusalParts
    }
  }
`);
