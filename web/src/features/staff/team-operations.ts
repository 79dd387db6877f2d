import { graphql } from '../../gql/gql';

graphql(`
  fragment TeamMember on StaffMember {
    userId
    name
    email
    permissions
    hasSecondFactor
  }
`);

graphql(`
  fragment TeamInvitation on StaffInvitation {
    id
    email
    permissions
    expiresAt
  }
`);

export const StaffTeamQuery = graphql(`
  query StaffTeam {
    staff {
      members {
        ...TeamMember
      }
      invitations {
        ...TeamInvitation
      }
    }
  }
`);

export const StaffRecordsQuery = graphql(`
  query StaffRecords($first: Int, $after: String) {
    staffRecords(first: $first, after: $after) {
      edges {
        node {
          id
          kind
          at
          by {
            id
            name
          }
          about {
            id
            name
          }
          permissions
          operation
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const InviteStaff = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      ... on InviteStaffSuccess {
        invitation {
          ...TeamInvitation
        }
      }
      ...RefusalParts
    }
  }
`);

export const RevokeStaffInvitation = graphql(`
  mutation RevokeStaffInvitation($input: RevokeStaffInvitationInput!) {
    revokeStaffInvitation(input: $input) {
      ... on RevokeStaffInvitationSuccess {
        invitationId
      }
      ...RefusalParts
    }
  }
`);

export const ChangeStaff = graphql(`
  mutation ChangeStaff($input: ChangeStaffInput!) {
    changeStaff(input: $input) {
      ... on ChangeStaffSuccess {
        member {
          ...TeamMember
        }
      }
      ...RefusalParts
    }
  }
`);

export const RemoveStaff = graphql(`
  mutation RemoveStaff($input: RemoveStaffInput!) {
    removeStaff(input: $input) {
      ... on RemoveStaffSuccess {
        userId
      }
      ...RefusalParts
    }
  }
`);
