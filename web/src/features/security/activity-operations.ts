import { graphql } from '../../gql/gql';

export const MyActivity = graphql(`
  query MyActivity($first: Int, $after: String) {
    me {
      id
      activity(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            kind
            at
            device
            place
          }
        }
        pageInfo {
          ...Page
        }
      }
    }
  }
`);
