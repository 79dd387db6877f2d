import { graphql } from '../../gql/gql';

export const AddCertificate = graphql(`
  mutation AddCertificate($input: AddCertificateInput!) {
    addCertificate(input: $input) {
      ... on AddCertificateSuccess {
        workerProfile {
          ...WorkerProfileParts
          missing
        }
      }
      ...RefusalParts
    }
  }
`);

export const RemoveCertificate = graphql(`
  mutation RemoveCertificate($input: RemoveCertificateInput!) {
    removeCertificate(input: $input) {
      ... on RemoveCertificateSuccess {
        workerProfile {
          ...WorkerProfileParts
          missing
        }
      }
      ...RefusalParts
    }
  }
`);
