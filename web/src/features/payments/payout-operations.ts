import { graphql } from '../../gql/gql';

export const OpenPayoutDashboard = graphql(`
  mutation OpenPayoutDashboard($input: OpenPayoutDashboardInput!) {
    openPayoutDashboard(input: $input) {
      ... on OpenPayoutDashboardSuccess {
        url
      }
      ...RefusalParts
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
      ...RefusalParts
    }
  }
`);
