import { graphql } from '../../gql/gql';

graphql(`
  fragment FundingParts on Funding {
    id
    status
    amount {
      ...Amount
    }
    refunded {
      ...Amount
    }
    frozen
    payUrl
    heldAt
    releasedAt
    refundedAt
    failureMessage
    createdAt
    milestone {
      id
    }
  }
`);

graphql(`
  fragment PaymentParts on Funding {
    ...FundingParts
    net {
      ...Amount
    }
    fee {
      ...Amount
    }
    dispute {
      id
      status
      answerBy
      viewerMay
    }
    chargebacks {
      id
      kind
      status
      openedAt
      closedAt
      amount {
        ...Amount
      }
    }
  }
`);

export const ContractPayments = graphql(`
  query ContractPayments($contractId: ID!) {
    contract(id: $contractId) {
      id
      payments {
        ...PaymentParts
      }
    }
  }
`);

export const FundingChanged = graphql(`
  subscription FundingChanged($contractId: ID!) {
    fundingChanged(contractId: $contractId) {
      ...PaymentParts
    }
  }
`);

export const FundMilestone = graphql(`
  mutation FundMilestone($input: FundMilestoneInput!) {
    fundMilestone(input: $input) {
      ... on FundMilestoneSuccess {
        funding {
          ...FundingParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const RefundFunding = graphql(`
  mutation RefundFunding($input: RefundFundingInput!) {
    refundFunding(input: $input) {
      ... on RefundFundingSuccess {
        funding {
          ...FundingParts
        }
      }
      ...RefusalParts
    }
  }
`);

graphql(`
  fragment PayoutAccountParts on PayoutAccount {
    id
    status
    payoutsEnabled
    accountHint
    problem
    requirementsDue {
      text
      problem
      dueBy
      pastDue
      beingChecked
    }
    schedule {
      interval
      nextOn
    }
    payoutsHeldUntil
    holdReason
  }
`);

export const MyEarnings = graphql(`
  query MyEarnings($first: Int, $after: String) {
    me {
      id
      user {
        id
        earnings {
          heldAfterFee {
            ...Amount
          }
          owed {
            ...Amount
          }
          months {
            month
            currency
            earned {
              ...Amount
            }
            fee {
              ...Amount
            }
            paidOut {
              ...Amount
            }
          }
          available {
            ...Amount
          }
          onItsWay {
            ...Amount
          }
          paidOut {
            ...Amount
          }
          entries(first: $first, after: $after) {
            edges {
              cursor
              node {
                id
                net {
                  ...Amount
                }
                fee {
                  ...Amount
                }
                releasedAt
                funding {
                  id
                  milestone {
                    id
                    title
                    contract {
                      id
                      title
                    }
                  }
                }
              }
            }
            pageInfo {
              ...Page
            }
          }
        }
        payoutAccount {
          ...PayoutAccountParts
          payouts(first: 10) {
            edges {
              cursor
              node {
                id
                amount {
                  ...Amount
                }
                status
                arrivesOn
                createdAt
                failureMessage
              }
            }
            pageInfo {
              ...Page
            }
          }
        }
      }
    }
  }
`);

export const StartPayoutOnboarding = graphql(`
  mutation StartPayoutOnboarding($input: StartPayoutOnboardingInput!) {
    startPayoutOnboarding(input: $input) {
      ... on StartPayoutOnboardingSuccess {
        url
        payoutAccount {
          ...PayoutAccountParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const MyPayments = graphql(`
  query MyPayments($first: Int, $after: String) {
    myPayments(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...FundingParts
          milestone {
            id
            title
          }
          contract {
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
