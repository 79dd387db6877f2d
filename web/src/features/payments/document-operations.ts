import { graphql } from '../../gql/gql';

export const MyStatement = graphql(`
  query MyStatement($month: String!, $side: StatementSide!) {
    statement(month: $month, side: $side) {
      month
      side
      sections {
        currency
        opening {
          ...Amount
        }
        closing {
          ...Amount
        }
        lines {
          id
          at
          what
          about
          amount {
            ...Amount
          }
          balance {
            ...Amount
          }
        }
      }
    }
  }
`);

graphql(`
  fragment FileParts on PaymentDocument {
    fileName
    contentType
    base64
  }
`);

export const StatementFile = graphql(`
  query StatementFile($month: String!, $side: StatementSide!, $format: StatementFormat!) {
    statementDocument(month: $month, side: $side, format: $format) {
      ...FileParts
    }
  }
`);

export const ReceiptFile = graphql(`
  query ReceiptFile($fundingId: ID!) {
    receipt(fundingId: $fundingId) {
      ...FileParts
    }
  }
`);
