import { graphql } from '../gql/gql';

// What the sides of a dispute and the staff who decide it both see. Known by name in every operation.

graphql(`
  fragment WishParts on DisputeWish {
    released {
      ...Amount
    }
    refunded {
      ...Amount
    }
    story
    at
  }
`);

graphql(`
  fragment DisputeCase on Dispute {
    id
    status
    reason
    openedAt
    answerBy
    closedAt
    amount {
      ...Amount
    }
    hirer {
      ...Person
    }
    worker {
      ...Person
    }
    wantedByOpener {
      ...WishParts
    }
    wantedByOther {
      ...WishParts
    }
    evidence {
      id
      text
      addedAt
      messageCount
      author {
        ...Person
      }
      uploads {
        ...Photo
      }
    }
    settlement {
      outcome
      released {
        ...Amount
      }
      refunded {
        ...Amount
      }
      fee {
        ...Amount
      }
      net {
        ...Amount
      }
      reason
      decidedAt
      byStaff
      endsContract
    }
    viewerMay
  }
`);

graphql(`
  fragment ExcerptParts on DisputeExcerpt {
    id
    evidenceId
    text
    sentAt
    sender {
      ...Person
    }
    uploads {
      ...Photo
    }
  }
`);
