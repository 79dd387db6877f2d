import { graphql } from '../../gql/gql';

graphql(`
  fragment ReviewParts on Review {
    id
    rating
    text
    sealed
    writtenAt
    openedAt
    moves
    criteria {
      criterion
      rating
    }
    author {
      ...Person
    }
    subject {
      id
    }
    reply {
      text
      writtenAt
    }
  }
`);

export const ContractReviews = graphql(`
  query ContractReviews($contractId: ID!) {
    contract(id: $contractId) {
      id
      reviews {
        ...ReviewParts
      }
      reviewState {
        canReview
        dueAt
        theirsIsOpen
        mine {
          ...ReviewParts
        }
      }
    }
  }
`);

export const ReviewsOf = graphql(`
  query ReviewsOf($userId: ID!, $first: Int, $after: String) {
    user(id: $userId) {
      id
      name
      rating {
        average
        count
        distribution
        lowerBound
      }
      reviews(first: $first, after: $after) {
        edges {
          cursor
          node {
            ...ReviewParts
          }
        }
        pageInfo {
          ...Page
        }
      }
    }
  }
`);

export const WriteReview = graphql(`
  mutation WriteReview($input: WriteReviewInput!) {
    writeReview(input: $input) {
      ... on WriteReviewSuccess {
        review {
          ...ReviewParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const ReplyToReview = graphql(`
  mutation ReplyToReview($input: ReplyToReviewInput!) {
    replyToReview(input: $input) {
      ... on ReplyToReviewSuccess {
        review {
          ...ReviewParts
        }
      }
      ...RefusalParts
    }
  }
`);
