import { graphql } from '../../gql/gql';

export const TerminateContract = graphql(`
  mutation TerminateContract($input: TerminateContractInput!) {
    terminateContract(input: $input) {
      ... on TerminateContractSuccess {
        contract {
          ...ContractParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const ProposeTermination = graphql(`
  mutation ProposeTermination($input: ProposeTerminationInput!) {
    proposeTermination(input: $input) {
      ... on ProposeTerminationSuccess {
        contract {
          ...ContractParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const AcceptTermination = graphql(`
  mutation AcceptTermination($input: AcceptTerminationInput!) {
    acceptTermination(input: $input) {
      ... on AcceptTerminationSuccess {
        contract {
          ...ContractParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const DeclineTermination = graphql(`
  mutation DeclineTermination($input: DeclineTerminationInput!) {
    declineTermination(input: $input) {
      ... on DeclineTerminationSuccess {
        contract {
          ...ContractParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const WithdrawTermination = graphql(`
  mutation WithdrawTermination($input: WithdrawTerminationInput!) {
    withdrawTermination(input: $input) {
      ... on WithdrawTerminationSuccess {
        contract {
          ...ContractParts
        }
      }
      ...RefusalParts
    }
  }
`);
