import { graphql } from '../../gql/gql';

export const TerminateContract = graphql(`
  mutation TerminateContract($input: TerminateContractInput!) {
    terminateContract(input: $input) {
      ... on TerminateContractSuccess {
        contract {
          ...ContractParts
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

export const ProposeTermination = graphql(`
  mutation ProposeTermination($input: ProposeTerminationInput!) {
    proposeTermination(input: $input) {
      ... on ProposeTerminationSuccess {
        contract {
          ...ContractParts
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

export const AcceptTermination = graphql(`
  mutation AcceptTermination($input: AcceptTerminationInput!) {
    acceptTermination(input: $input) {
      ... on AcceptTerminationSuccess {
        contract {
          ...ContractParts
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

export const DeclineTermination = graphql(`
  mutation DeclineTermination($input: DeclineTerminationInput!) {
    declineTermination(input: $input) {
      ... on DeclineTerminationSuccess {
        contract {
          ...ContractParts
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

export const WithdrawTermination = graphql(`
  mutation WithdrawTermination($input: WithdrawTerminationInput!) {
    withdrawTermination(input: $input) {
      ... on WithdrawTerminationSuccess {
        contract {
          ...ContractParts
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
