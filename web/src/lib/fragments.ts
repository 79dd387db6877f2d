import { graphql } from '../gql/gql';

// Parts that several features ask for. They are known by name in every operation.

graphql(`
  fragment RefusalParts on Refusal {
    code
    message
    field
    ... on TooMany {
      retryAfterSeconds
    }
  }
`);

graphql(`
  fragment Amount on Money {
    amountMinor
    currency
    display
  }
`);

graphql(`
  fragment Photo on Upload {
    id
    fileName
    contentType
    bytes
    status
    url
  }
`);

graphql(`
  fragment Person on User {
    id
    name
    photo {
      ...Photo
    }
  }
`);

graphql(`
  fragment RatedPerson on User {
    ...Person
    town
    region
    memberSince
    rating {
      average
      count
      lowerBound
      distribution
    }
  }
`);

graphql(`
  fragment Page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);

graphql(`
  fragment JobCard on Job {
    id
    title
    trade {
      id
      name {
        en
        tw
      }
    }
    region
    town
    budget {
      kind
      amount {
        ...Amount
      }
      estimatedHours
    }
    startOn
    endOn
    status
    postedAt
    expiresAt
    createdAt
    applicationCount
  }
`);
