import { graphql } from '../../gql/gql';

graphql(`
  fragment JobDraftParts on Job {
    ...JobCard
    description
    visibility
    plannedMilestones {
      title
      sharePercent
    }
    photos {
      ...Photo
    }
    moves
  }
`);

graphql(`
  fragment FitParts on JobFit {
    score
    reasons {
      kind
      good
      text
    }
  }
`);

export const SearchJobs = graphql(`
  query SearchJobs($filter: JobFilter!, $sort: JobSort, $first: Int, $after: String) {
    searchJobs(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges {
        cursor
        distanceKm
        node {
          ...JobCard
          hirer {
            ...RatedPerson
          }
          myApplication {
            id
            status
          }
          fit {
            ...FitParts
          }
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const OneJob = graphql(`
  query OneJob($jobId: ID!) {
    job(id: $jobId) {
      ...JobDraftParts
      hirer {
        ...RatedPerson
        hirerProfile {
          id
          kind
          firm
        }
      }
      myApplication {
        id
        status
      }
      contract {
        id
      }
      fit {
        ...FitParts
      }
    }
  }
`);

export const MyJobs = graphql(`
  query MyJobs($status: [JobStatus!], $first: Int, $after: String) {
    myJobs(status: $status, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...JobCard
          moves
          contract {
            id
            status
          }
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const SaveJobDraft = graphql(`
  mutation SaveJobDraft($input: SaveJobDraftInput!) {
    saveJobDraft(input: $input) {
      ... on SaveJobDraftSuccess {
        job {
          ...JobDraftParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const PostJob = graphql(`
  mutation PostJob($input: PostJobInput!) {
    postJob(input: $input) {
      ... on PostJobSuccess {
        job {
          ...JobDraftParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const CancelJob = graphql(`
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      ... on CancelJobSuccess {
        job {
          ...JobDraftParts
        }
      }
      ...RefusalParts
    }
  }
`);
