import { graphql } from '../../gql/gql';

graphql(`
  fragment WaysParts on Account {
    id
    email
    emailVerified
    hasPassword
    phone
    phoneVerified
  }
`);

export const MyWays = graphql(`
  query MyWays {
    me {
      ...WaysParts
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on ChangePasswordSuccess {
        account {
          ...WaysParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const RequestEmailChange = graphql(`
  mutation RequestEmailChange($input: RequestEmailChangeInput!) {
    requestEmailChange(input: $input) {
      ... on RequestEmailChangeSuccess {
        newEmail
      }
      ...RefusalParts
    }
  }
`);

export const ConfirmEmailChange = graphql(`
  mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {
    confirmEmailChange(input: $input) {
      ... on ConfirmEmailChangeSuccess {
        account {
          ...WaysParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const RevertEmailChange = graphql(`
  mutation RevertEmailChange($input: RevertEmailChangeInput!) {
    revertEmailChange(input: $input) {
      ... on RevertEmailChangeSuccess {
        email
      }
      ...RefusalParts
    }
  }
`);

export const RemovePhone = graphql(`
  mutation RemovePhone($input: RemovePhoneInput!) {
    removePhone(input: $input) {
      ... on RemovePhoneSuccess {
        account {
          ...WaysParts
        }
      }
      ...RefusalParts
    }
  }
`);
