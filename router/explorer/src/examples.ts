/** A query to begin with, and what it teaches. */
export interface Example {
  title: string;
  about: string;
  /** The scopes that a key needs for all of its fields. */
  scopes: string[];
  query: string;
  variables: Record<string, unknown>;
}

const kumasi = { latitude: 6.6885, longitude: -1.6244 };

export const examples: Example[] = [
  {
    title: 'Every trade',
    about: 'The trades that Kelmah knows, in English and Twi. Their ids are what the filters of searches take.',
    scopes: ['workers:read'],
    query: `query Trades {
  trades {
    id
    name {
      en
      tw
    }
  }
}
`,
    variables: {},
  },
  {
    title: 'Plumbers near Kumasi',
    about:
      'Workers within 30 km of a place, the nearest first, with their rate and rating. The rating lives in another service than the profile; the graph puts both together in one answer.',
    scopes: ['workers:read', 'reviews:read'],
    query: `query WorkersNear($words: String!, $near: GeoPointInput!, $withinKm: Int!) {
  searchWorkers(first: 10, filter: { text: $words, near: $near, withinKm: $withinKm }) {
    edges {
      distanceKm
      node {
        id
        name
        town
        rating {
          average
          count
        }
        workerProfile {
          headline
          trades {
            name {
              en
            }
          }
          rateMin {
            display
          }
          rateMax {
            display
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: { words: 'plumbing', near: kumasi, withinKm: 30 },
  },
  {
    title: 'Open jobs in a region',
    about: 'What is wanted in Greater Accra just now: the trade, the budget, and since when. The newest come first.',
    scopes: ['jobs:read', 'workers:read'],
    query: `query OpenJobs($region: Region!) {
  searchJobs(first: 10, sort: NEWEST, filter: { region: $region }) {
    edges {
      node {
        id
        title
        town
        trade {
          name {
            en
          }
        }
        budget {
          kind
          amount {
            amountMinor
            currency
            display
          }
        }
        applicationCount
        postedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: { region: 'GREATER_ACCRA' },
  },
  {
    title: 'The next page',
    about:
      'Every list is a connection: pass `pageInfo.endCursor` as `after` until `hasNextPage` is false. A cursor stays good when something is added meanwhile.',
    scopes: ['jobs:read'],
    query: `query JobsPage($first: Int!, $after: String) {
  searchJobs(first: $first, after: $after, filter: {}) {
    edges {
      cursor
      node {
        id
        title
        town
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: { first: 5, after: null },
  },
  {
    title: 'Well-rated electricians and what was said of them',
    about: 'The average, how the stars are spread, and the last reviews with the worker’s replies.',
    scopes: ['workers:read', 'reviews:read'],
    query: `query RatedWorkers($words: String!) {
  searchWorkers(first: 3, filter: { text: $words, available: true }) {
    edges {
      node {
        name
        rating {
          average
          count
          distribution
        }
        reviews(first: 3) {
          edges {
            node {
              rating
              text
              openedAt
              reply {
                text
              }
            }
          }
        }
      }
    }
  }
}
`,
    variables: { words: 'electrical' },
  },
];
