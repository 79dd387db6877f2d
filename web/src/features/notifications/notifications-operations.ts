import { graphql } from '../../gql/gql';

export const MyNotifications = graphql(`
  query MyNotifications($first: Int, $after: String) {
    myNotifications(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...Notice
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
`);

export const MarkNotificationsRead = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      ... on MarkNotificationsReadSuccess {
        unreadCount
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

graphql(`
  fragment NotificationSettingsParts on NotificationSettings {
    quietFrom
    quietUntil
    timeZone
    settings {
      kind
      inApp
      email
      sms
      smsOffered
    }
  }
`);

export const MyNotificationSettings = graphql(`
  query MyNotificationSettings {
    myNotificationSettings {
      ...NotificationSettingsParts
    }
  }
`);

export const SaveNotificationSettings = graphql(`
  mutation SaveNotificationSettings($input: SaveNotificationSettingsInput!) {
    saveNotificationSettings(input: $input) {
      ... on SaveNotificationSettingsSuccess {
        settings {
          ...NotificationSettingsParts
        }
      }
      ...RefusalParts
    }
  }
`);
