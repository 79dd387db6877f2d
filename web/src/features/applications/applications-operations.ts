import { graphql } from '../../gql/gql';

graphql(`
  fragment ApplicationParts on Application {
    id
    coverNote
    price {
      ...Amount
    }
    days
    startOn
    status
    submittedAt
    distanceKm
    moves
    contract {
      id
      status
    }
    conversation {
      id
    }
  }
`);

export const SubmitApplication = graphql(`
  mutation SubmitApplication($input: SubmitApplicationInput!) {
    submitApplication(input: $input) {
      ... on SubmitApplicationSuccess {
        application {
          ...ApplicationParts
          job {
            id
            applicationCount
            myApplication {
              id
              status
            }
          }
        }
      }
      ...RefusalParts
    }
  }
`);

export const MyApplications = graphql(`
  query MyApplications($first: Int, $after: String) {
    myApplications(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...ApplicationParts
          job {
            id
            title
            town
            region
            trade {
              id
              name {
                en
                tw
              }
            }
            hirer {
              ...Person
            }
          }
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const OneApplication = graphql(`
  query OneApplication($applicationId: ID!) {
    application(id: $applicationId) {
      ...ApplicationParts
      worker {
        ...RatedPerson
        completedJobs
      }
      job {
        ...JobCard
        description
        plannedMilestones {
          title
          sharePercent
        }
        hirer {
          ...RatedPerson
        }
      }
    }
  }
`);

export const JobApplications = graphql(`
  query JobApplications($jobId: ID!, $first: Int, $after: String) {
    job(id: $jobId) {
      ...JobCard
      contract {
        id
      }
      applications(first: $first, after: $after) {
        edges {
          cursor
          node {
            ...ApplicationParts
            worker {
              ...RatedPerson
              completedJobs
              workerProfile {
                id
                headline
              }
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

export const ApplicationChanged = graphql(`
  subscription ApplicationChanged($jobId: ID!) {
    applicationChanged(jobId: $jobId) {
      ...ApplicationParts
    }
  }
`);

export const WithdrawApplication = graphql(`
  mutation WithdrawApplication($input: WithdrawApplicationInput!) {
    withdrawApplication(input: $input) {
      ... on WithdrawApplicationSuccess {
        application {
          ...ApplicationParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const ShortlistApplication = graphql(`
  mutation ShortlistApplication($input: ShortlistApplicationInput!) {
    shortlistApplication(input: $input) {
      ... on ShortlistApplicationSuccess {
        application {
          ...ApplicationParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const DeclineApplication = graphql(`
  mutation DeclineApplication($input: DeclineApplicationInput!) {
    declineApplication(input: $input) {
      ... on DeclineApplicationSuccess {
        application {
          ...ApplicationParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const AcceptApplication = graphql(`
  mutation AcceptApplication($input: AcceptApplicationInput!) {
    acceptApplication(input: $input) {
      ... on AcceptApplicationSuccess {
        application {
          ...ApplicationParts
          job {
            id
            status
          }
        }
        contract {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
