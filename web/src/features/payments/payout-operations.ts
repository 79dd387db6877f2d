import { graphql } from '../../gql/gql';

export const OpenPayoutDashboard = graphql(`
  mutation OpenPayoutDashboard($input: OpenPayoutDashboardInput!) {
    openPayoutDashboard(input: $input) {
      ... on OpenPayoutDashboardSuccess {
        url
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const SetPayoutSchedule = graphql(`
  mutation SetPayoutSchedule($input: SetPayoutScheduleInput!) {
    setPayoutSchedule(input: $input) {
      ... on SetPayoutScheduleSuccess {
        payoutAccount {
          ...PayoutAccountParts
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
