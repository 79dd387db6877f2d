import { graphql } from '../../gql/gql';

graphql(`
  fragment WorkerProfileParts on WorkerProfile {
    id
    headline
    bio
    trades {
      id
      name {
        en
        tw
      }
    }
    skills {
      name
      level
    }
    rateMin {
      ...Amount
    }
    rateMax {
      ...Amount
    }
    region
    town
    radiusKm
    verification
    availability {
      accepting
      days
      pausedUntil
      note
    }
    portfolio {
      id
      title
      description
      completedOn
      published
      photos {
        ...Photo
      }
    }
    certificates {
      id
      title
      issuer
      issuedOn
      expiresOn
      status
    }
    published
  }
`);

graphql(`
  fragment WorkerCardParts on User {
    ...RatedPerson
    completedJobs
    workerProfile {
      id
      headline
      trades {
        id
        name {
          en
          tw
        }
      }
      rateMin {
        ...Amount
      }
      rateMax {
        ...Amount
      }
      region
      town
      radiusKm
      verification
      availability {
        accepting
        days
        pausedUntil
        note
      }
    }
  }
`);

export const MyProfile = graphql(`
  query MyProfile {
    me {
      id
      user {
        ...RatedPerson
        about
        languages
        isWorker
        isHirer
        completedJobs
        workerProfile {
          ...WorkerProfileParts
          missing
        }
        hirerProfile {
          id
          kind
          firm
        }
      }
    }
  }
`);

export const PublicProfile = graphql(`
  query PublicProfile($userId: ID!) {
    user(id: $userId) {
      ...RatedPerson
      about
      languages
      isWorker
      isHirer
      completedJobs
      workerProfile {
        ...WorkerProfileParts
      }
      hirerProfile {
        id
        kind
        firm
      }
      postedJobs(first: 5) {
        edges {
          cursor
          node {
            id
            title
            town
            status
            budget {
              kind
              amount {
                ...Amount
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

export const SearchWorkers = graphql(`
  query SearchWorkers($filter: WorkerFilter!, $first: Int, $after: String) {
    searchWorkers(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        distanceKm
        node {
          ...WorkerCardParts
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      ... on UpdateProfileSuccess {
        user {
          ...Person
          about
          region
          town
          languages
        }
      }
      ...RefusalParts
    }
  }
`);

export const SaveWorkerProfile = graphql(`
  mutation SaveWorkerProfile($input: SaveWorkerProfileInput!) {
    saveWorkerProfile(input: $input) {
      ... on SaveWorkerProfileSuccess {
        workerProfile {
          ...WorkerProfileParts
          missing
        }
      }
      ...RefusalParts
    }
  }
`);

export const SaveHirerProfile = graphql(`
  mutation SaveHirerProfile($input: SaveHirerProfileInput!) {
    saveHirerProfile(input: $input) {
      ... on SaveHirerProfileSuccess {
        hirerProfile {
          id
          kind
          firm
        }
      }
      ...RefusalParts
    }
  }
`);

export const AddPortfolioItem = graphql(`
  mutation AddPortfolioItem($input: AddPortfolioItemInput!) {
    addPortfolioItem(input: $input) {
      ... on AddPortfolioItemSuccess {
        workerProfile {
          ...WorkerProfileParts
          missing
        }
      }
      ...RefusalParts
    }
  }
`);

export const RemovePortfolioItem = graphql(`
  mutation RemovePortfolioItem($input: RemovePortfolioItemInput!) {
    removePortfolioItem(input: $input) {
      ... on RemovePortfolioItemSuccess {
        workerProfile {
          ...WorkerProfileParts
          missing
        }
      }
      ...RefusalParts
    }
  }
`);
