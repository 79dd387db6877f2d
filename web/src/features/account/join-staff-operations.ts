import { graphql } from '../../gql/gql';

export const AcceptStaffInvitation = graphql(`
  mutation AcceptStaffInvitation($input: AcceptStaffInvitationInput!) {
    acceptStaffInvitation(input: $input) {
      ... on AcceptStaffInvitationSuccess {
        account {
          id
          roles
        }
        permissions
      }
      ...RefusalParts
    }
  }
`);
