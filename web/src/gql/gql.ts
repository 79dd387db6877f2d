/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  fragment SessionStart on SessionTokens {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n  }\n': typeof types.SessionStartFragmentDoc;
  '\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ... on SignUpSuccess {\n        email\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n': typeof types.SignUpDocument;
  '\n  mutation ResendEmailCode($input: ResendEmailCodeInput!) {\n    resendEmailCode(input: $input) {\n      ... on ResendEmailCodeSuccess {\n        email\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n': typeof types.ResendEmailCodeDocument;
  '\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ... on VerifyEmailSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n': typeof types.VerifyEmailDocument;
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ... on RequestPasswordResetSuccess {\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n': typeof types.RequestPasswordResetDocument;
  '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ... on ResetPasswordSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n': typeof types.ResetPasswordDocument;
  '\n  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {\n    requestPhoneCode(input: $input) {\n      ... on RequestPhoneCodeSuccess {\n        phone\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n': typeof types.RequestPhoneCodeDocument;
  '\n  mutation VerifyPhone($input: VerifyPhoneInput!) {\n    verifyPhone(input: $input) {\n      ... on VerifyPhoneSuccess {\n        account {\n          id\n          phone\n          phoneVerified\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n': typeof types.VerifyPhoneDocument;
  '\n  query MySessions {\n    me {\n      id\n      sessions {\n        id\n        device\n        place\n        createdAt\n        lastUsedAt\n        current\n      }\n    }\n  }\n': typeof types.MySessionsDocument;
  '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ... on EndSessionSuccess {\n        session {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      ... on SignOutSuccess {\n        ended\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SignOutDocument;
  '\n  fragment ApplicationParts on Application {\n    id\n    coverNote\n    price {\n      ...Amount\n    }\n    days\n    startOn\n    status\n    submittedAt\n    distanceKm\n    moves\n    contract {\n      id\n      status\n    }\n    conversation {\n      id\n    }\n  }\n': typeof types.ApplicationPartsFragmentDoc;
  '\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      ... on SubmitApplicationSuccess {\n        application {\n          ...ApplicationParts\n          job {\n            id\n            applicationCount\n            myApplication {\n              id\n              status\n            }\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SubmitApplicationDocument;
  '\n  query MyApplications($first: Int, $after: String) {\n    myApplications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ApplicationParts\n          job {\n            id\n            title\n            town\n            region\n            trade {\n              id\n              name {\n                en\n                tw\n              }\n            }\n            hirer {\n              ...Person\n            }\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n': typeof types.MyApplicationsDocument;
  '\n  query OneApplication($applicationId: ID!) {\n    application(id: $applicationId) {\n      ...ApplicationParts\n      worker {\n        ...RatedPerson\n        completedJobs\n      }\n      job {\n        ...JobCard\n        description\n        plannedMilestones {\n          title\n          sharePercent\n        }\n        hirer {\n          ...RatedPerson\n        }\n      }\n    }\n  }\n': typeof types.OneApplicationDocument;
  '\n  query JobApplications($jobId: ID!, $first: Int, $after: String) {\n    job(id: $jobId) {\n      ...JobCard\n      contract {\n        id\n      }\n      applications(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ApplicationParts\n            worker {\n              ...RatedPerson\n              completedJobs\n              workerProfile {\n                id\n                headline\n              }\n            }\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n': typeof types.JobApplicationsDocument;
  '\n  subscription ApplicationChanged($jobId: ID!) {\n    applicationChanged(jobId: $jobId) {\n      ...ApplicationParts\n    }\n  }\n': typeof types.ApplicationChangedDocument;
  '\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      ... on WithdrawApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WithdrawApplicationDocument;
  '\n  mutation ShortlistApplication($input: ShortlistApplicationInput!) {\n    shortlistApplication(input: $input) {\n      ... on ShortlistApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ShortlistApplicationDocument;
  '\n  mutation DeclineApplication($input: DeclineApplicationInput!) {\n    declineApplication(input: $input) {\n      ... on DeclineApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DeclineApplicationDocument;
  '\n  mutation AcceptApplication($input: AcceptApplicationInput!) {\n    acceptApplication(input: $input) {\n      ... on AcceptApplicationSuccess {\n        application {\n          ...ApplicationParts\n          job {\n            id\n            status\n          }\n        }\n        contract {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AcceptApplicationDocument;
  '\n  fragment MilestoneParts on Milestone {\n    id\n    position\n    title\n    amount {\n      ...Amount\n    }\n    fee {\n      ...Amount\n    }\n    netToWorker {\n      ...Amount\n    }\n    status\n    submittedAt\n    reviewDueAt\n    approvedAt\n    approvedBy\n    paidAt\n    moves\n    submissions {\n      note\n      submittedAt\n      changesRequested\n      changesRequestedAt\n      photos {\n        ...Photo\n      }\n    }\n  }\n': typeof types.MilestonePartsFragmentDoc;
  '\n  fragment ContractParts on Contract {\n    id\n    title\n    scope\n    price {\n      ...Amount\n    }\n    fee {\n      ...Amount\n    }\n    netToWorker {\n      ...Amount\n    }\n    feeBasisPoints\n    reviewHours\n    startOn\n    days\n    status\n    termsHash\n    createdAt\n    activatedAt\n    completedAt\n    cancelledAt\n    cancelReason\n    moves\n    hirer {\n      ...Person\n    }\n    worker {\n      ...Person\n    }\n    signatures {\n      name\n      signedAt\n      termsHash\n      signer {\n        id\n      }\n    }\n    milestones {\n      ...MilestoneParts\n    }\n  }\n': typeof types.ContractPartsFragmentDoc;
  '\n  query OneContract($contractId: ID!) {\n    contract(id: $contractId) {\n      ...ContractParts\n      conversation {\n        id\n      }\n      job {\n        id\n        title\n      }\n    }\n  }\n': typeof types.OneContractDocument;
  '\n  subscription ContractChanged($contractId: ID!) {\n    contractChanged(contractId: $contractId) {\n      ...ContractParts\n    }\n  }\n': typeof types.ContractChangedDocument;
  '\n  query MyContracts($status: [ContractStatus!], $first: Int, $after: String) {\n    myContracts(status: $status, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ContractParts\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n': typeof types.MyContractsDocument;
  '\n  mutation EditContract($input: EditContractInput!) {\n    editContract(input: $input) {\n      ... on EditContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.EditContractDocument;
  '\n  mutation SignContract($input: SignContractInput!) {\n    signContract(input: $input) {\n      ... on SignContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SignContractDocument;
  '\n  mutation CancelContract($input: CancelContractInput!) {\n    cancelContract(input: $input) {\n      ... on CancelContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CancelContractDocument;
  '\n  mutation StartMilestone($input: StartMilestoneInput!) {\n    startMilestone(input: $input) {\n      ... on StartMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.StartMilestoneDocument;
  '\n  mutation SubmitMilestone($input: SubmitMilestoneInput!) {\n    submitMilestone(input: $input) {\n      ... on SubmitMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SubmitMilestoneDocument;
  '\n  mutation ApproveMilestone($input: ApproveMilestoneInput!) {\n    approveMilestone(input: $input) {\n      ... on ApproveMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ApproveMilestoneDocument;
  '\n  mutation RequestChanges($input: RequestChangesInput!) {\n    requestChanges(input: $input) {\n      ... on RequestChangesSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestChangesDocument;
  '\n  query OneConversation($conversationId: ID!, $last: Int, $before: String) {\n    conversation(id: $conversationId) {\n      ...ConversationRow\n      application {\n        id\n        job {\n          id\n          title\n        }\n      }\n      contract {\n        id\n        status\n      }\n      messages(last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n': typeof types.OneConversationDocument;
  '\n  query MessagesOnly($conversationId: ID!) {\n    conversation(id: $conversationId) {\n      id\n      messages {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n': typeof types.MessagesOnlyDocument;
  '\n  subscription MessageAdded($conversationId: ID!, $after: Int) {\n    messageAdded(conversationId: $conversationId, after: $after) {\n      ...MessageParts\n    }\n  }\n': typeof types.MessageAddedDocument;
  '\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ... on SendMessageSuccess {\n        sent: message {\n          ...MessageParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n': typeof types.SendMessageDocument;
  '\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      ... on MarkReadSuccess {\n        conversation {\n          id\n          unreadCount\n          members {\n            readUpTo\n            lastReadAt\n            user {\n              id\n            }\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.MarkReadDocument;
  '\n  mutation SetTyping($input: SetTypingInput!) {\n    setTyping(input: $input) {\n      ... on SetTypingSuccess {\n        conversationId\n      }\n      ... on Refusal {\n        code\n      }\n    }\n  }\n': typeof types.SetTypingDocument;
  '\n  subscription TypingNow($conversationId: ID!) {\n    typing(conversationId: $conversationId) {\n      until\n      user {\n        id\n        name\n      }\n    }\n  }\n': typeof types.TypingNowDocument;
  '\n  subscription PresenceChanged($userIds: [ID!]!) {\n    presenceChanged(userIds: $userIds) {\n      id\n      presence\n    }\n  }\n': typeof types.PresenceChangedDocument;
  '\n  fragment MessageParts on Message {\n    id\n    sequence\n    clientId\n    kind\n    systemKind\n    text\n    sentAt\n    sender {\n      ...Person\n    }\n    attachments {\n      ...Photo\n    }\n  }\n': typeof types.MessagePartsFragmentDoc;
  '\n  fragment ConversationRow on Conversation {\n    id\n    subject\n    lastSequence\n    unreadCount\n    updatedAt\n    other {\n      ...Person\n      presence\n    }\n    members {\n      readUpTo\n      lastReadAt\n      user {\n        id\n      }\n    }\n    lastMessage {\n      ...MessageParts\n    }\n  }\n': typeof types.ConversationRowFragmentDoc;
  '\n  query MyConversations($first: Int, $after: String) {\n    myConversations(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ConversationRow\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n': typeof types.MyConversationsDocument;
  '\n  subscription ConversationUpdated {\n    conversationUpdated {\n      ...ConversationRow\n    }\n  }\n': typeof types.ConversationUpdatedDocument;
  '\n  fragment JobDraftParts on Job {\n    ...JobCard\n    description\n    visibility\n    plannedMilestones {\n      title\n      sharePercent\n    }\n    photos {\n      ...Photo\n    }\n    moves\n  }\n': typeof types.JobDraftPartsFragmentDoc;
  '\n  fragment FitParts on JobFit {\n    score\n    reasons {\n      kind\n      good\n      text\n    }\n  }\n': typeof types.FitPartsFragmentDoc;
  '\n  query SearchJobs($filter: JobFilter!, $sort: JobSort, $first: Int, $after: String) {\n    searchJobs(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        cursor\n        distanceKm\n        node {\n          ...JobCard\n          hirer {\n            ...RatedPerson\n          }\n          myApplication {\n            id\n            status\n          }\n          fit {\n            ...FitParts\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n': typeof types.SearchJobsDocument;
  '\n  query OneJob($jobId: ID!) {\n    job(id: $jobId) {\n      ...JobDraftParts\n      hirer {\n        ...RatedPerson\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n      myApplication {\n        id\n        status\n      }\n      contract {\n        id\n      }\n      fit {\n        ...FitParts\n      }\n    }\n  }\n': typeof types.OneJobDocument;
  '\n  query MyJobs($status: [JobStatus!], $first: Int, $after: String) {\n    myJobs(status: $status, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...JobCard\n          moves\n          contract {\n            id\n            status\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n': typeof types.MyJobsDocument;
  '\n  mutation SaveJobDraft($input: SaveJobDraftInput!) {\n    saveJobDraft(input: $input) {\n      ... on SaveJobDraftSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SaveJobDraftDocument;
  '\n  mutation PostJob($input: PostJobInput!) {\n    postJob(input: $input) {\n      ... on PostJobSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PostJobDocument;
  '\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      ... on CancelJobSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CancelJobDocument;
  '\n  fragment Notice on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n': typeof types.NoticeFragmentDoc;
  '\n  subscription NotificationAdded {\n    notificationAdded {\n      ...Notice\n    }\n  }\n': typeof types.NotificationAddedDocument;
  '\n  query MyNotifications($first: Int, $after: String) {\n    myNotifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...Notice\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n': typeof types.MyNotificationsDocument;
  '\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      ... on MarkNotificationsReadSuccess {\n        unreadCount\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.MarkNotificationsReadDocument;
  '\n  fragment NotificationSettingsParts on NotificationSettings {\n    quietFrom\n    quietUntil\n    timeZone\n    settings {\n      kind\n      inApp\n      email\n      sms\n    }\n  }\n': typeof types.NotificationSettingsPartsFragmentDoc;
  '\n  query MyNotificationSettings {\n    myNotificationSettings {\n      ...NotificationSettingsParts\n    }\n  }\n': typeof types.MyNotificationSettingsDocument;
  '\n  mutation SaveNotificationSettings($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) {\n      ... on SaveNotificationSettingsSuccess {\n        settings {\n          ...NotificationSettingsParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SaveNotificationSettingsDocument;
  '\n  query UnreadNotifications {\n    unreadNotificationCount\n  }\n': typeof types.UnreadNotificationsDocument;
  '\n  fragment FundingParts on Funding {\n    id\n    status\n    amount {\n      ...Amount\n    }\n    payUrl\n    heldAt\n    releasedAt\n    refundedAt\n    failureMessage\n    createdAt\n    milestone {\n      id\n    }\n  }\n': typeof types.FundingPartsFragmentDoc;
  '\n  query ContractPayments($contractId: ID!) {\n    contract(id: $contractId) {\n      id\n      payments {\n        ...FundingParts\n      }\n    }\n  }\n': typeof types.ContractPaymentsDocument;
  '\n  subscription FundingChanged($contractId: ID!) {\n    fundingChanged(contractId: $contractId) {\n      ...FundingParts\n    }\n  }\n': typeof types.FundingChangedDocument;
  '\n  mutation FundMilestone($input: FundMilestoneInput!) {\n    fundMilestone(input: $input) {\n      ... on FundMilestoneSuccess {\n        funding {\n          ...FundingParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.FundMilestoneDocument;
  '\n  mutation RefundFunding($input: RefundFundingInput!) {\n    refundFunding(input: $input) {\n      ... on RefundFundingSuccess {\n        funding {\n          ...FundingParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RefundFundingDocument;
  '\n  fragment PayoutAccountParts on PayoutAccount {\n    id\n    status\n    payoutsEnabled\n    requirements\n  }\n': typeof types.PayoutAccountPartsFragmentDoc;
  '\n  query MyEarnings($first: Int, $after: String) {\n    me {\n      id\n      user {\n        id\n        earnings {\n          held {\n            ...Amount\n          }\n          available {\n            ...Amount\n          }\n          onItsWay {\n            ...Amount\n          }\n          paidOut {\n            ...Amount\n          }\n          entries(first: $first, after: $after) {\n            edges {\n              cursor\n              node {\n                id\n                net {\n                  ...Amount\n                }\n                fee {\n                  ...Amount\n                }\n                releasedAt\n                funding {\n                  id\n                  milestone {\n                    id\n                    title\n                    contract {\n                      id\n                      title\n                    }\n                  }\n                }\n              }\n            }\n            pageInfo {\n              ...Page\n            }\n          }\n        }\n        payoutAccount {\n          ...PayoutAccountParts\n          payouts(first: 10) {\n            edges {\n              cursor\n              node {\n                id\n                amount {\n                  ...Amount\n                }\n                status\n                arrivesOn\n                createdAt\n                failureMessage\n              }\n            }\n            pageInfo {\n              ...Page\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.MyEarningsDocument;
  '\n  mutation StartPayoutOnboarding($input: StartPayoutOnboardingInput!) {\n    startPayoutOnboarding(input: $input) {\n      ... on StartPayoutOnboardingSuccess {\n        url\n        payoutAccount {\n          ...PayoutAccountParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.StartPayoutOnboardingDocument;
  '\n  query MyPayments($first: Int, $after: String) {\n    myPayments(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...FundingParts\n          milestone {\n            id\n            title\n          }\n          contract {\n            id\n            title\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n': typeof types.MyPaymentsDocument;
  '\n  fragment WorkerProfileParts on WorkerProfile {\n    id\n    headline\n    bio\n    trades {\n      id\n      name {\n        en\n        tw\n      }\n    }\n    skills {\n      name\n      level\n    }\n    rateMin {\n      ...Amount\n    }\n    rateMax {\n      ...Amount\n    }\n    region\n    town\n    radiusKm\n    availability {\n      accepting\n      days\n      pausedUntil\n      note\n    }\n    portfolio {\n      id\n      title\n      description\n      completedOn\n      published\n      photos {\n        ...Photo\n      }\n    }\n    certificates {\n      id\n      title\n      issuer\n      issuedOn\n      expiresOn\n      status\n    }\n    published\n  }\n': typeof types.WorkerProfilePartsFragmentDoc;
  '\n  fragment WorkerCardParts on User {\n    ...RatedPerson\n    completedJobs\n    workerProfile {\n      id\n      headline\n      trades {\n        id\n        name {\n          en\n          tw\n        }\n      }\n      rateMin {\n        ...Amount\n      }\n      rateMax {\n        ...Amount\n      }\n      region\n      town\n      radiusKm\n      availability {\n        accepting\n        days\n        pausedUntil\n        note\n      }\n    }\n  }\n': typeof types.WorkerCardPartsFragmentDoc;
  '\n  query MyProfile {\n    me {\n      id\n      user {\n        ...RatedPerson\n        about\n        languages\n        isWorker\n        isHirer\n        completedJobs\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n    }\n  }\n': typeof types.MyProfileDocument;
  '\n  query PublicProfile($userId: ID!) {\n    user(id: $userId) {\n      ...RatedPerson\n      about\n      languages\n      isWorker\n      isHirer\n      completedJobs\n      workerProfile {\n        ...WorkerProfileParts\n      }\n      hirerProfile {\n        id\n        kind\n        firm\n      }\n      postedJobs(first: 5) {\n        edges {\n          cursor\n          node {\n            id\n            title\n            town\n            status\n            budget {\n              kind\n              amount {\n                ...Amount\n              }\n            }\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n': typeof types.PublicProfileDocument;
  '\n  query SearchWorkers($filter: WorkerFilter!, $first: Int, $after: String) {\n    searchWorkers(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        distanceKm\n        node {\n          ...WorkerCardParts\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n': typeof types.SearchWorkersDocument;
  '\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on UpdateProfileSuccess {\n        user {\n          ...Person\n          about\n          region\n          town\n          languages\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.UpdateProfileDocument;
  '\n  mutation SaveWorkerProfile($input: SaveWorkerProfileInput!) {\n    saveWorkerProfile(input: $input) {\n      ... on SaveWorkerProfileSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SaveWorkerProfileDocument;
  '\n  mutation SaveHirerProfile($input: SaveHirerProfileInput!) {\n    saveHirerProfile(input: $input) {\n      ... on SaveHirerProfileSuccess {\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SaveHirerProfileDocument;
  '\n  mutation AddPortfolioItem($input: AddPortfolioItemInput!) {\n    addPortfolioItem(input: $input) {\n      ... on AddPortfolioItemSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AddPortfolioItemDocument;
  '\n  mutation RemovePortfolioItem($input: RemovePortfolioItemInput!) {\n    removePortfolioItem(input: $input) {\n      ... on RemovePortfolioItemSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RemovePortfolioItemDocument;
  '\n  mutation AddCertificate($input: AddCertificateInput!) {\n    addCertificate(input: $input) {\n      ... on AddCertificateSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AddCertificateDocument;
  '\n  mutation RemoveCertificate($input: RemoveCertificateInput!) {\n    removeCertificate(input: $input) {\n      ... on RemoveCertificateSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RemoveCertificateDocument;
  '\n  fragment ReviewParts on Review {\n    id\n    rating\n    text\n    sealed\n    writtenAt\n    openedAt\n    moves\n    criteria {\n      criterion\n      rating\n    }\n    author {\n      ...Person\n    }\n    subject {\n      id\n    }\n    reply {\n      text\n      writtenAt\n    }\n  }\n': typeof types.ReviewPartsFragmentDoc;
  '\n  query ContractReviews($contractId: ID!) {\n    contract(id: $contractId) {\n      id\n      reviews {\n        ...ReviewParts\n      }\n      reviewState {\n        canReview\n        dueAt\n        theirsIsOpen\n        mine {\n          ...ReviewParts\n        }\n      }\n    }\n  }\n': typeof types.ContractReviewsDocument;
  '\n  query ReviewsOf($userId: ID!, $first: Int, $after: String) {\n    user(id: $userId) {\n      id\n      name\n      rating {\n        average\n        count\n        distribution\n        lowerBound\n      }\n      reviews(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ReviewParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n': typeof types.ReviewsOfDocument;
  '\n  mutation WriteReview($input: WriteReviewInput!) {\n    writeReview(input: $input) {\n      ... on WriteReviewSuccess {\n        review {\n          ...ReviewParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WriteReviewDocument;
  '\n  mutation ReplyToReview($input: ReplyToReviewInput!) {\n    replyToReview(input: $input) {\n      ... on ReplyToReviewSuccess {\n        review {\n          ...ReviewParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReplyToReviewDocument;
  '\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      ... on RefreshSessionSuccess {\n        tokens {\n          accessToken\n          accessTokenExpiresAt\n          refreshToken\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n': typeof types.RefreshSessionDocument;
  '\n  fragment Amount on Money {\n    amountMinor\n    currency\n    display\n  }\n': typeof types.AmountFragmentDoc;
  '\n  fragment Photo on Upload {\n    id\n    fileName\n    contentType\n    bytes\n    status\n    url\n  }\n': typeof types.PhotoFragmentDoc;
  '\n  fragment Person on User {\n    id\n    name\n    photo {\n      ...Photo\n    }\n  }\n': typeof types.PersonFragmentDoc;
  '\n  fragment RatedPerson on User {\n    ...Person\n    town\n    region\n    memberSince\n    rating {\n      average\n      count\n      lowerBound\n      distribution\n    }\n  }\n': typeof types.RatedPersonFragmentDoc;
  '\n  fragment Page on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n': typeof types.PageFragmentDoc;
  '\n  fragment JobCard on Job {\n    id\n    title\n    trade {\n      id\n      name {\n        en\n        tw\n      }\n    }\n    region\n    town\n    budget {\n      kind\n      amount {\n        ...Amount\n      }\n      estimatedHours\n    }\n    startOn\n    endOn\n    status\n    postedAt\n    expiresAt\n    createdAt\n    applicationCount\n  }\n': typeof types.JobCardFragmentDoc;
  '\n  fragment UploadFormFields on UploadForm {\n    url\n    fields {\n      name\n      value\n    }\n  }\n': typeof types.UploadFormFieldsFragmentDoc;
  '\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ... on RequestUploadSuccess {\n        upload {\n          ...Photo\n        }\n        form {\n          ...UploadFormFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestUploadDocument;
  '\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      ... on CompleteUploadSuccess {\n        upload {\n          ...Photo\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CompleteUploadDocument;
  '\n  query Trades {\n    trades {\n      id\n      name {\n        en\n        tw\n      }\n    }\n  }\n': typeof types.TradesDocument;
  '\n  query Me {\n    me {\n      id\n      email\n      emailVerified\n      phone\n      phoneVerified\n      roles\n      locale\n      user {\n        ...Person\n        isWorker\n        isHirer\n        town\n        region\n      }\n    }\n  }\n': typeof types.MeDocument;
};
const documents: Documents = {
  '\n  fragment SessionStart on SessionTokens {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n  }\n':
    types.SessionStartFragmentDoc,
  '\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ... on SignUpSuccess {\n        email\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n':
    types.SignUpDocument,
  '\n  mutation ResendEmailCode($input: ResendEmailCodeInput!) {\n    resendEmailCode(input: $input) {\n      ... on ResendEmailCodeSuccess {\n        email\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n':
    types.ResendEmailCodeDocument,
  '\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ... on VerifyEmailSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n':
    types.VerifyEmailDocument,
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ... on RequestPasswordResetSuccess {\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n':
    types.RequestPasswordResetDocument,
  '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ... on ResetPasswordSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n':
    types.ResetPasswordDocument,
  '\n  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {\n    requestPhoneCode(input: $input) {\n      ... on RequestPhoneCodeSuccess {\n        phone\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n':
    types.RequestPhoneCodeDocument,
  '\n  mutation VerifyPhone($input: VerifyPhoneInput!) {\n    verifyPhone(input: $input) {\n      ... on VerifyPhoneSuccess {\n        account {\n          id\n          phone\n          phoneVerified\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n':
    types.VerifyPhoneDocument,
  '\n  query MySessions {\n    me {\n      id\n      sessions {\n        id\n        device\n        place\n        createdAt\n        lastUsedAt\n        current\n      }\n    }\n  }\n':
    types.MySessionsDocument,
  '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ... on EndSessionSuccess {\n        session {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.EndSessionDocument,
  '\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      ... on SignOutSuccess {\n        ended\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SignOutDocument,
  '\n  fragment ApplicationParts on Application {\n    id\n    coverNote\n    price {\n      ...Amount\n    }\n    days\n    startOn\n    status\n    submittedAt\n    distanceKm\n    moves\n    contract {\n      id\n      status\n    }\n    conversation {\n      id\n    }\n  }\n':
    types.ApplicationPartsFragmentDoc,
  '\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      ... on SubmitApplicationSuccess {\n        application {\n          ...ApplicationParts\n          job {\n            id\n            applicationCount\n            myApplication {\n              id\n              status\n            }\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SubmitApplicationDocument,
  '\n  query MyApplications($first: Int, $after: String) {\n    myApplications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ApplicationParts\n          job {\n            id\n            title\n            town\n            region\n            trade {\n              id\n              name {\n                en\n                tw\n              }\n            }\n            hirer {\n              ...Person\n            }\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n':
    types.MyApplicationsDocument,
  '\n  query OneApplication($applicationId: ID!) {\n    application(id: $applicationId) {\n      ...ApplicationParts\n      worker {\n        ...RatedPerson\n        completedJobs\n      }\n      job {\n        ...JobCard\n        description\n        plannedMilestones {\n          title\n          sharePercent\n        }\n        hirer {\n          ...RatedPerson\n        }\n      }\n    }\n  }\n':
    types.OneApplicationDocument,
  '\n  query JobApplications($jobId: ID!, $first: Int, $after: String) {\n    job(id: $jobId) {\n      ...JobCard\n      contract {\n        id\n      }\n      applications(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ApplicationParts\n            worker {\n              ...RatedPerson\n              completedJobs\n              workerProfile {\n                id\n                headline\n              }\n            }\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n':
    types.JobApplicationsDocument,
  '\n  subscription ApplicationChanged($jobId: ID!) {\n    applicationChanged(jobId: $jobId) {\n      ...ApplicationParts\n    }\n  }\n':
    types.ApplicationChangedDocument,
  '\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      ... on WithdrawApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WithdrawApplicationDocument,
  '\n  mutation ShortlistApplication($input: ShortlistApplicationInput!) {\n    shortlistApplication(input: $input) {\n      ... on ShortlistApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ShortlistApplicationDocument,
  '\n  mutation DeclineApplication($input: DeclineApplicationInput!) {\n    declineApplication(input: $input) {\n      ... on DeclineApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DeclineApplicationDocument,
  '\n  mutation AcceptApplication($input: AcceptApplicationInput!) {\n    acceptApplication(input: $input) {\n      ... on AcceptApplicationSuccess {\n        application {\n          ...ApplicationParts\n          job {\n            id\n            status\n          }\n        }\n        contract {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AcceptApplicationDocument,
  '\n  fragment MilestoneParts on Milestone {\n    id\n    position\n    title\n    amount {\n      ...Amount\n    }\n    fee {\n      ...Amount\n    }\n    netToWorker {\n      ...Amount\n    }\n    status\n    submittedAt\n    reviewDueAt\n    approvedAt\n    approvedBy\n    paidAt\n    moves\n    submissions {\n      note\n      submittedAt\n      changesRequested\n      changesRequestedAt\n      photos {\n        ...Photo\n      }\n    }\n  }\n':
    types.MilestonePartsFragmentDoc,
  '\n  fragment ContractParts on Contract {\n    id\n    title\n    scope\n    price {\n      ...Amount\n    }\n    fee {\n      ...Amount\n    }\n    netToWorker {\n      ...Amount\n    }\n    feeBasisPoints\n    reviewHours\n    startOn\n    days\n    status\n    termsHash\n    createdAt\n    activatedAt\n    completedAt\n    cancelledAt\n    cancelReason\n    moves\n    hirer {\n      ...Person\n    }\n    worker {\n      ...Person\n    }\n    signatures {\n      name\n      signedAt\n      termsHash\n      signer {\n        id\n      }\n    }\n    milestones {\n      ...MilestoneParts\n    }\n  }\n':
    types.ContractPartsFragmentDoc,
  '\n  query OneContract($contractId: ID!) {\n    contract(id: $contractId) {\n      ...ContractParts\n      conversation {\n        id\n      }\n      job {\n        id\n        title\n      }\n    }\n  }\n':
    types.OneContractDocument,
  '\n  subscription ContractChanged($contractId: ID!) {\n    contractChanged(contractId: $contractId) {\n      ...ContractParts\n    }\n  }\n':
    types.ContractChangedDocument,
  '\n  query MyContracts($status: [ContractStatus!], $first: Int, $after: String) {\n    myContracts(status: $status, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ContractParts\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n':
    types.MyContractsDocument,
  '\n  mutation EditContract($input: EditContractInput!) {\n    editContract(input: $input) {\n      ... on EditContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.EditContractDocument,
  '\n  mutation SignContract($input: SignContractInput!) {\n    signContract(input: $input) {\n      ... on SignContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SignContractDocument,
  '\n  mutation CancelContract($input: CancelContractInput!) {\n    cancelContract(input: $input) {\n      ... on CancelContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CancelContractDocument,
  '\n  mutation StartMilestone($input: StartMilestoneInput!) {\n    startMilestone(input: $input) {\n      ... on StartMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.StartMilestoneDocument,
  '\n  mutation SubmitMilestone($input: SubmitMilestoneInput!) {\n    submitMilestone(input: $input) {\n      ... on SubmitMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SubmitMilestoneDocument,
  '\n  mutation ApproveMilestone($input: ApproveMilestoneInput!) {\n    approveMilestone(input: $input) {\n      ... on ApproveMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ApproveMilestoneDocument,
  '\n  mutation RequestChanges($input: RequestChangesInput!) {\n    requestChanges(input: $input) {\n      ... on RequestChangesSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestChangesDocument,
  '\n  query OneConversation($conversationId: ID!, $last: Int, $before: String) {\n    conversation(id: $conversationId) {\n      ...ConversationRow\n      application {\n        id\n        job {\n          id\n          title\n        }\n      }\n      contract {\n        id\n        status\n      }\n      messages(last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n':
    types.OneConversationDocument,
  '\n  query MessagesOnly($conversationId: ID!) {\n    conversation(id: $conversationId) {\n      id\n      messages {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n':
    types.MessagesOnlyDocument,
  '\n  subscription MessageAdded($conversationId: ID!, $after: Int) {\n    messageAdded(conversationId: $conversationId, after: $after) {\n      ...MessageParts\n    }\n  }\n':
    types.MessageAddedDocument,
  '\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ... on SendMessageSuccess {\n        sent: message {\n          ...MessageParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n':
    types.SendMessageDocument,
  '\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      ... on MarkReadSuccess {\n        conversation {\n          id\n          unreadCount\n          members {\n            readUpTo\n            lastReadAt\n            user {\n              id\n            }\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.MarkReadDocument,
  '\n  mutation SetTyping($input: SetTypingInput!) {\n    setTyping(input: $input) {\n      ... on SetTypingSuccess {\n        conversationId\n      }\n      ... on Refusal {\n        code\n      }\n    }\n  }\n':
    types.SetTypingDocument,
  '\n  subscription TypingNow($conversationId: ID!) {\n    typing(conversationId: $conversationId) {\n      until\n      user {\n        id\n        name\n      }\n    }\n  }\n':
    types.TypingNowDocument,
  '\n  subscription PresenceChanged($userIds: [ID!]!) {\n    presenceChanged(userIds: $userIds) {\n      id\n      presence\n    }\n  }\n':
    types.PresenceChangedDocument,
  '\n  fragment MessageParts on Message {\n    id\n    sequence\n    clientId\n    kind\n    systemKind\n    text\n    sentAt\n    sender {\n      ...Person\n    }\n    attachments {\n      ...Photo\n    }\n  }\n':
    types.MessagePartsFragmentDoc,
  '\n  fragment ConversationRow on Conversation {\n    id\n    subject\n    lastSequence\n    unreadCount\n    updatedAt\n    other {\n      ...Person\n      presence\n    }\n    members {\n      readUpTo\n      lastReadAt\n      user {\n        id\n      }\n    }\n    lastMessage {\n      ...MessageParts\n    }\n  }\n':
    types.ConversationRowFragmentDoc,
  '\n  query MyConversations($first: Int, $after: String) {\n    myConversations(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ConversationRow\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n':
    types.MyConversationsDocument,
  '\n  subscription ConversationUpdated {\n    conversationUpdated {\n      ...ConversationRow\n    }\n  }\n':
    types.ConversationUpdatedDocument,
  '\n  fragment JobDraftParts on Job {\n    ...JobCard\n    description\n    visibility\n    plannedMilestones {\n      title\n      sharePercent\n    }\n    photos {\n      ...Photo\n    }\n    moves\n  }\n':
    types.JobDraftPartsFragmentDoc,
  '\n  fragment FitParts on JobFit {\n    score\n    reasons {\n      kind\n      good\n      text\n    }\n  }\n':
    types.FitPartsFragmentDoc,
  '\n  query SearchJobs($filter: JobFilter!, $sort: JobSort, $first: Int, $after: String) {\n    searchJobs(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        cursor\n        distanceKm\n        node {\n          ...JobCard\n          hirer {\n            ...RatedPerson\n          }\n          myApplication {\n            id\n            status\n          }\n          fit {\n            ...FitParts\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n':
    types.SearchJobsDocument,
  '\n  query OneJob($jobId: ID!) {\n    job(id: $jobId) {\n      ...JobDraftParts\n      hirer {\n        ...RatedPerson\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n      myApplication {\n        id\n        status\n      }\n      contract {\n        id\n      }\n      fit {\n        ...FitParts\n      }\n    }\n  }\n':
    types.OneJobDocument,
  '\n  query MyJobs($status: [JobStatus!], $first: Int, $after: String) {\n    myJobs(status: $status, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...JobCard\n          moves\n          contract {\n            id\n            status\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n':
    types.MyJobsDocument,
  '\n  mutation SaveJobDraft($input: SaveJobDraftInput!) {\n    saveJobDraft(input: $input) {\n      ... on SaveJobDraftSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SaveJobDraftDocument,
  '\n  mutation PostJob($input: PostJobInput!) {\n    postJob(input: $input) {\n      ... on PostJobSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PostJobDocument,
  '\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      ... on CancelJobSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CancelJobDocument,
  '\n  fragment Notice on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n':
    types.NoticeFragmentDoc,
  '\n  subscription NotificationAdded {\n    notificationAdded {\n      ...Notice\n    }\n  }\n':
    types.NotificationAddedDocument,
  '\n  query MyNotifications($first: Int, $after: String) {\n    myNotifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...Notice\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n':
    types.MyNotificationsDocument,
  '\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      ... on MarkNotificationsReadSuccess {\n        unreadCount\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.MarkNotificationsReadDocument,
  '\n  fragment NotificationSettingsParts on NotificationSettings {\n    quietFrom\n    quietUntil\n    timeZone\n    settings {\n      kind\n      inApp\n      email\n      sms\n    }\n  }\n':
    types.NotificationSettingsPartsFragmentDoc,
  '\n  query MyNotificationSettings {\n    myNotificationSettings {\n      ...NotificationSettingsParts\n    }\n  }\n':
    types.MyNotificationSettingsDocument,
  '\n  mutation SaveNotificationSettings($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) {\n      ... on SaveNotificationSettingsSuccess {\n        settings {\n          ...NotificationSettingsParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SaveNotificationSettingsDocument,
  '\n  query UnreadNotifications {\n    unreadNotificationCount\n  }\n': types.UnreadNotificationsDocument,
  '\n  fragment FundingParts on Funding {\n    id\n    status\n    amount {\n      ...Amount\n    }\n    payUrl\n    heldAt\n    releasedAt\n    refundedAt\n    failureMessage\n    createdAt\n    milestone {\n      id\n    }\n  }\n':
    types.FundingPartsFragmentDoc,
  '\n  query ContractPayments($contractId: ID!) {\n    contract(id: $contractId) {\n      id\n      payments {\n        ...FundingParts\n      }\n    }\n  }\n':
    types.ContractPaymentsDocument,
  '\n  subscription FundingChanged($contractId: ID!) {\n    fundingChanged(contractId: $contractId) {\n      ...FundingParts\n    }\n  }\n':
    types.FundingChangedDocument,
  '\n  mutation FundMilestone($input: FundMilestoneInput!) {\n    fundMilestone(input: $input) {\n      ... on FundMilestoneSuccess {\n        funding {\n          ...FundingParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.FundMilestoneDocument,
  '\n  mutation RefundFunding($input: RefundFundingInput!) {\n    refundFunding(input: $input) {\n      ... on RefundFundingSuccess {\n        funding {\n          ...FundingParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RefundFundingDocument,
  '\n  fragment PayoutAccountParts on PayoutAccount {\n    id\n    status\n    payoutsEnabled\n    requirements\n  }\n':
    types.PayoutAccountPartsFragmentDoc,
  '\n  query MyEarnings($first: Int, $after: String) {\n    me {\n      id\n      user {\n        id\n        earnings {\n          held {\n            ...Amount\n          }\n          available {\n            ...Amount\n          }\n          onItsWay {\n            ...Amount\n          }\n          paidOut {\n            ...Amount\n          }\n          entries(first: $first, after: $after) {\n            edges {\n              cursor\n              node {\n                id\n                net {\n                  ...Amount\n                }\n                fee {\n                  ...Amount\n                }\n                releasedAt\n                funding {\n                  id\n                  milestone {\n                    id\n                    title\n                    contract {\n                      id\n                      title\n                    }\n                  }\n                }\n              }\n            }\n            pageInfo {\n              ...Page\n            }\n          }\n        }\n        payoutAccount {\n          ...PayoutAccountParts\n          payouts(first: 10) {\n            edges {\n              cursor\n              node {\n                id\n                amount {\n                  ...Amount\n                }\n                status\n                arrivesOn\n                createdAt\n                failureMessage\n              }\n            }\n            pageInfo {\n              ...Page\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.MyEarningsDocument,
  '\n  mutation StartPayoutOnboarding($input: StartPayoutOnboardingInput!) {\n    startPayoutOnboarding(input: $input) {\n      ... on StartPayoutOnboardingSuccess {\n        url\n        payoutAccount {\n          ...PayoutAccountParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.StartPayoutOnboardingDocument,
  '\n  query MyPayments($first: Int, $after: String) {\n    myPayments(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...FundingParts\n          milestone {\n            id\n            title\n          }\n          contract {\n            id\n            title\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n':
    types.MyPaymentsDocument,
  '\n  fragment WorkerProfileParts on WorkerProfile {\n    id\n    headline\n    bio\n    trades {\n      id\n      name {\n        en\n        tw\n      }\n    }\n    skills {\n      name\n      level\n    }\n    rateMin {\n      ...Amount\n    }\n    rateMax {\n      ...Amount\n    }\n    region\n    town\n    radiusKm\n    availability {\n      accepting\n      days\n      pausedUntil\n      note\n    }\n    portfolio {\n      id\n      title\n      description\n      completedOn\n      published\n      photos {\n        ...Photo\n      }\n    }\n    certificates {\n      id\n      title\n      issuer\n      issuedOn\n      expiresOn\n      status\n    }\n    published\n  }\n':
    types.WorkerProfilePartsFragmentDoc,
  '\n  fragment WorkerCardParts on User {\n    ...RatedPerson\n    completedJobs\n    workerProfile {\n      id\n      headline\n      trades {\n        id\n        name {\n          en\n          tw\n        }\n      }\n      rateMin {\n        ...Amount\n      }\n      rateMax {\n        ...Amount\n      }\n      region\n      town\n      radiusKm\n      availability {\n        accepting\n        days\n        pausedUntil\n        note\n      }\n    }\n  }\n':
    types.WorkerCardPartsFragmentDoc,
  '\n  query MyProfile {\n    me {\n      id\n      user {\n        ...RatedPerson\n        about\n        languages\n        isWorker\n        isHirer\n        completedJobs\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n    }\n  }\n':
    types.MyProfileDocument,
  '\n  query PublicProfile($userId: ID!) {\n    user(id: $userId) {\n      ...RatedPerson\n      about\n      languages\n      isWorker\n      isHirer\n      completedJobs\n      workerProfile {\n        ...WorkerProfileParts\n      }\n      hirerProfile {\n        id\n        kind\n        firm\n      }\n      postedJobs(first: 5) {\n        edges {\n          cursor\n          node {\n            id\n            title\n            town\n            status\n            budget {\n              kind\n              amount {\n                ...Amount\n              }\n            }\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n':
    types.PublicProfileDocument,
  '\n  query SearchWorkers($filter: WorkerFilter!, $first: Int, $after: String) {\n    searchWorkers(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        distanceKm\n        node {\n          ...WorkerCardParts\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n':
    types.SearchWorkersDocument,
  '\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on UpdateProfileSuccess {\n        user {\n          ...Person\n          about\n          region\n          town\n          languages\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.UpdateProfileDocument,
  '\n  mutation SaveWorkerProfile($input: SaveWorkerProfileInput!) {\n    saveWorkerProfile(input: $input) {\n      ... on SaveWorkerProfileSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SaveWorkerProfileDocument,
  '\n  mutation SaveHirerProfile($input: SaveHirerProfileInput!) {\n    saveHirerProfile(input: $input) {\n      ... on SaveHirerProfileSuccess {\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SaveHirerProfileDocument,
  '\n  mutation AddPortfolioItem($input: AddPortfolioItemInput!) {\n    addPortfolioItem(input: $input) {\n      ... on AddPortfolioItemSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AddPortfolioItemDocument,
  '\n  mutation RemovePortfolioItem($input: RemovePortfolioItemInput!) {\n    removePortfolioItem(input: $input) {\n      ... on RemovePortfolioItemSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RemovePortfolioItemDocument,
  '\n  mutation AddCertificate($input: AddCertificateInput!) {\n    addCertificate(input: $input) {\n      ... on AddCertificateSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AddCertificateDocument,
  '\n  mutation RemoveCertificate($input: RemoveCertificateInput!) {\n    removeCertificate(input: $input) {\n      ... on RemoveCertificateSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RemoveCertificateDocument,
  '\n  fragment ReviewParts on Review {\n    id\n    rating\n    text\n    sealed\n    writtenAt\n    openedAt\n    moves\n    criteria {\n      criterion\n      rating\n    }\n    author {\n      ...Person\n    }\n    subject {\n      id\n    }\n    reply {\n      text\n      writtenAt\n    }\n  }\n':
    types.ReviewPartsFragmentDoc,
  '\n  query ContractReviews($contractId: ID!) {\n    contract(id: $contractId) {\n      id\n      reviews {\n        ...ReviewParts\n      }\n      reviewState {\n        canReview\n        dueAt\n        theirsIsOpen\n        mine {\n          ...ReviewParts\n        }\n      }\n    }\n  }\n':
    types.ContractReviewsDocument,
  '\n  query ReviewsOf($userId: ID!, $first: Int, $after: String) {\n    user(id: $userId) {\n      id\n      name\n      rating {\n        average\n        count\n        distribution\n        lowerBound\n      }\n      reviews(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ReviewParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n':
    types.ReviewsOfDocument,
  '\n  mutation WriteReview($input: WriteReviewInput!) {\n    writeReview(input: $input) {\n      ... on WriteReviewSuccess {\n        review {\n          ...ReviewParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WriteReviewDocument,
  '\n  mutation ReplyToReview($input: ReplyToReviewInput!) {\n    replyToReview(input: $input) {\n      ... on ReplyToReviewSuccess {\n        review {\n          ...ReviewParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReplyToReviewDocument,
  '\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      ... on RefreshSessionSuccess {\n        tokens {\n          accessToken\n          accessTokenExpiresAt\n          refreshToken\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n':
    types.RefreshSessionDocument,
  '\n  fragment Amount on Money {\n    amountMinor\n    currency\n    display\n  }\n': types.AmountFragmentDoc,
  '\n  fragment Photo on Upload {\n    id\n    fileName\n    contentType\n    bytes\n    status\n    url\n  }\n':
    types.PhotoFragmentDoc,
  '\n  fragment Person on User {\n    id\n    name\n    photo {\n      ...Photo\n    }\n  }\n': types.PersonFragmentDoc,
  '\n  fragment RatedPerson on User {\n    ...Person\n    town\n    region\n    memberSince\n    rating {\n      average\n      count\n      lowerBound\n      distribution\n    }\n  }\n':
    types.RatedPersonFragmentDoc,
  '\n  fragment Page on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n':
    types.PageFragmentDoc,
  '\n  fragment JobCard on Job {\n    id\n    title\n    trade {\n      id\n      name {\n        en\n        tw\n      }\n    }\n    region\n    town\n    budget {\n      kind\n      amount {\n        ...Amount\n      }\n      estimatedHours\n    }\n    startOn\n    endOn\n    status\n    postedAt\n    expiresAt\n    createdAt\n    applicationCount\n  }\n':
    types.JobCardFragmentDoc,
  '\n  fragment UploadFormFields on UploadForm {\n    url\n    fields {\n      name\n      value\n    }\n  }\n':
    types.UploadFormFieldsFragmentDoc,
  '\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ... on RequestUploadSuccess {\n        upload {\n          ...Photo\n        }\n        form {\n          ...UploadFormFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestUploadDocument,
  '\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      ... on CompleteUploadSuccess {\n        upload {\n          ...Photo\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CompleteUploadDocument,
  '\n  query Trades {\n    trades {\n      id\n      name {\n        en\n        tw\n      }\n    }\n  }\n':
    types.TradesDocument,
  '\n  query Me {\n    me {\n      id\n      email\n      emailVerified\n      phone\n      phoneVerified\n      roles\n      locale\n      user {\n        ...Person\n        isWorker\n        isHirer\n        town\n        region\n      }\n    }\n  }\n':
    types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SessionStart on SessionTokens {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n  }\n',
): (typeof documents)['\n  fragment SessionStart on SessionTokens {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ... on SignUpSuccess {\n        email\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ... on SignUpSuccess {\n        email\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResendEmailCode($input: ResendEmailCodeInput!) {\n    resendEmailCode(input: $input) {\n      ... on ResendEmailCodeSuccess {\n        email\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ResendEmailCode($input: ResendEmailCodeInput!) {\n    resendEmailCode(input: $input) {\n      ... on ResendEmailCodeSuccess {\n        email\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ... on VerifyEmailSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ... on VerifyEmailSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ... on RequestPasswordResetSuccess {\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ... on RequestPasswordResetSuccess {\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ... on ResetPasswordSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ... on ResetPasswordSuccess {\n        tokens {\n          ...SessionStart\n        }\n        account {\n          id\n          roles\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {\n    requestPhoneCode(input: $input) {\n      ... on RequestPhoneCodeSuccess {\n        phone\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {\n    requestPhoneCode(input: $input) {\n      ... on RequestPhoneCodeSuccess {\n        phone\n        codeExpiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation VerifyPhone($input: VerifyPhoneInput!) {\n    verifyPhone(input: $input) {\n      ... on VerifyPhoneSuccess {\n        account {\n          id\n          phone\n          phoneVerified\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation VerifyPhone($input: VerifyPhoneInput!) {\n    verifyPhone(input: $input) {\n      ... on VerifyPhoneSuccess {\n        account {\n          id\n          phone\n          phoneVerified\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MySessions {\n    me {\n      id\n      sessions {\n        id\n        device\n        place\n        createdAt\n        lastUsedAt\n        current\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MySessions {\n    me {\n      id\n      sessions {\n        id\n        device\n        place\n        createdAt\n        lastUsedAt\n        current\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ... on EndSessionSuccess {\n        session {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ... on EndSessionSuccess {\n        session {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      ... on SignOutSuccess {\n        ended\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      ... on SignOutSuccess {\n        ended\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ApplicationParts on Application {\n    id\n    coverNote\n    price {\n      ...Amount\n    }\n    days\n    startOn\n    status\n    submittedAt\n    distanceKm\n    moves\n    contract {\n      id\n      status\n    }\n    conversation {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment ApplicationParts on Application {\n    id\n    coverNote\n    price {\n      ...Amount\n    }\n    days\n    startOn\n    status\n    submittedAt\n    distanceKm\n    moves\n    contract {\n      id\n      status\n    }\n    conversation {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      ... on SubmitApplicationSuccess {\n        application {\n          ...ApplicationParts\n          job {\n            id\n            applicationCount\n            myApplication {\n              id\n              status\n            }\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      ... on SubmitApplicationSuccess {\n        application {\n          ...ApplicationParts\n          job {\n            id\n            applicationCount\n            myApplication {\n              id\n              status\n            }\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyApplications($first: Int, $after: String) {\n    myApplications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ApplicationParts\n          job {\n            id\n            title\n            town\n            region\n            trade {\n              id\n              name {\n                en\n                tw\n              }\n            }\n            hirer {\n              ...Person\n            }\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyApplications($first: Int, $after: String) {\n    myApplications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ApplicationParts\n          job {\n            id\n            title\n            town\n            region\n            trade {\n              id\n              name {\n                en\n                tw\n              }\n            }\n            hirer {\n              ...Person\n            }\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneApplication($applicationId: ID!) {\n    application(id: $applicationId) {\n      ...ApplicationParts\n      worker {\n        ...RatedPerson\n        completedJobs\n      }\n      job {\n        ...JobCard\n        description\n        plannedMilestones {\n          title\n          sharePercent\n        }\n        hirer {\n          ...RatedPerson\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OneApplication($applicationId: ID!) {\n    application(id: $applicationId) {\n      ...ApplicationParts\n      worker {\n        ...RatedPerson\n        completedJobs\n      }\n      job {\n        ...JobCard\n        description\n        plannedMilestones {\n          title\n          sharePercent\n        }\n        hirer {\n          ...RatedPerson\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query JobApplications($jobId: ID!, $first: Int, $after: String) {\n    job(id: $jobId) {\n      ...JobCard\n      contract {\n        id\n      }\n      applications(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ApplicationParts\n            worker {\n              ...RatedPerson\n              completedJobs\n              workerProfile {\n                id\n                headline\n              }\n            }\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query JobApplications($jobId: ID!, $first: Int, $after: String) {\n    job(id: $jobId) {\n      ...JobCard\n      contract {\n        id\n      }\n      applications(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ApplicationParts\n            worker {\n              ...RatedPerson\n              completedJobs\n              workerProfile {\n                id\n                headline\n              }\n            }\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription ApplicationChanged($jobId: ID!) {\n    applicationChanged(jobId: $jobId) {\n      ...ApplicationParts\n    }\n  }\n',
): (typeof documents)['\n  subscription ApplicationChanged($jobId: ID!) {\n    applicationChanged(jobId: $jobId) {\n      ...ApplicationParts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      ... on WithdrawApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      ... on WithdrawApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShortlistApplication($input: ShortlistApplicationInput!) {\n    shortlistApplication(input: $input) {\n      ... on ShortlistApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ShortlistApplication($input: ShortlistApplicationInput!) {\n    shortlistApplication(input: $input) {\n      ... on ShortlistApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineApplication($input: DeclineApplicationInput!) {\n    declineApplication(input: $input) {\n      ... on DeclineApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineApplication($input: DeclineApplicationInput!) {\n    declineApplication(input: $input) {\n      ... on DeclineApplicationSuccess {\n        application {\n          ...ApplicationParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptApplication($input: AcceptApplicationInput!) {\n    acceptApplication(input: $input) {\n      ... on AcceptApplicationSuccess {\n        application {\n          ...ApplicationParts\n          job {\n            id\n            status\n          }\n        }\n        contract {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptApplication($input: AcceptApplicationInput!) {\n    acceptApplication(input: $input) {\n      ... on AcceptApplicationSuccess {\n        application {\n          ...ApplicationParts\n          job {\n            id\n            status\n          }\n        }\n        contract {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MilestoneParts on Milestone {\n    id\n    position\n    title\n    amount {\n      ...Amount\n    }\n    fee {\n      ...Amount\n    }\n    netToWorker {\n      ...Amount\n    }\n    status\n    submittedAt\n    reviewDueAt\n    approvedAt\n    approvedBy\n    paidAt\n    moves\n    submissions {\n      note\n      submittedAt\n      changesRequested\n      changesRequestedAt\n      photos {\n        ...Photo\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MilestoneParts on Milestone {\n    id\n    position\n    title\n    amount {\n      ...Amount\n    }\n    fee {\n      ...Amount\n    }\n    netToWorker {\n      ...Amount\n    }\n    status\n    submittedAt\n    reviewDueAt\n    approvedAt\n    approvedBy\n    paidAt\n    moves\n    submissions {\n      note\n      submittedAt\n      changesRequested\n      changesRequestedAt\n      photos {\n        ...Photo\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ContractParts on Contract {\n    id\n    title\n    scope\n    price {\n      ...Amount\n    }\n    fee {\n      ...Amount\n    }\n    netToWorker {\n      ...Amount\n    }\n    feeBasisPoints\n    reviewHours\n    startOn\n    days\n    status\n    termsHash\n    createdAt\n    activatedAt\n    completedAt\n    cancelledAt\n    cancelReason\n    moves\n    hirer {\n      ...Person\n    }\n    worker {\n      ...Person\n    }\n    signatures {\n      name\n      signedAt\n      termsHash\n      signer {\n        id\n      }\n    }\n    milestones {\n      ...MilestoneParts\n    }\n  }\n',
): (typeof documents)['\n  fragment ContractParts on Contract {\n    id\n    title\n    scope\n    price {\n      ...Amount\n    }\n    fee {\n      ...Amount\n    }\n    netToWorker {\n      ...Amount\n    }\n    feeBasisPoints\n    reviewHours\n    startOn\n    days\n    status\n    termsHash\n    createdAt\n    activatedAt\n    completedAt\n    cancelledAt\n    cancelReason\n    moves\n    hirer {\n      ...Person\n    }\n    worker {\n      ...Person\n    }\n    signatures {\n      name\n      signedAt\n      termsHash\n      signer {\n        id\n      }\n    }\n    milestones {\n      ...MilestoneParts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneContract($contractId: ID!) {\n    contract(id: $contractId) {\n      ...ContractParts\n      conversation {\n        id\n      }\n      job {\n        id\n        title\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OneContract($contractId: ID!) {\n    contract(id: $contractId) {\n      ...ContractParts\n      conversation {\n        id\n      }\n      job {\n        id\n        title\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription ContractChanged($contractId: ID!) {\n    contractChanged(contractId: $contractId) {\n      ...ContractParts\n    }\n  }\n',
): (typeof documents)['\n  subscription ContractChanged($contractId: ID!) {\n    contractChanged(contractId: $contractId) {\n      ...ContractParts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyContracts($status: [ContractStatus!], $first: Int, $after: String) {\n    myContracts(status: $status, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ContractParts\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyContracts($status: [ContractStatus!], $first: Int, $after: String) {\n    myContracts(status: $status, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ContractParts\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EditContract($input: EditContractInput!) {\n    editContract(input: $input) {\n      ... on EditContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EditContract($input: EditContractInput!) {\n    editContract(input: $input) {\n      ... on EditContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignContract($input: SignContractInput!) {\n    signContract(input: $input) {\n      ... on SignContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignContract($input: SignContractInput!) {\n    signContract(input: $input) {\n      ... on SignContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelContract($input: CancelContractInput!) {\n    cancelContract(input: $input) {\n      ... on CancelContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelContract($input: CancelContractInput!) {\n    cancelContract(input: $input) {\n      ... on CancelContractSuccess {\n        contract {\n          ...ContractParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartMilestone($input: StartMilestoneInput!) {\n    startMilestone(input: $input) {\n      ... on StartMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StartMilestone($input: StartMilestoneInput!) {\n    startMilestone(input: $input) {\n      ... on StartMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitMilestone($input: SubmitMilestoneInput!) {\n    submitMilestone(input: $input) {\n      ... on SubmitMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitMilestone($input: SubmitMilestoneInput!) {\n    submitMilestone(input: $input) {\n      ... on SubmitMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveMilestone($input: ApproveMilestoneInput!) {\n    approveMilestone(input: $input) {\n      ... on ApproveMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ApproveMilestone($input: ApproveMilestoneInput!) {\n    approveMilestone(input: $input) {\n      ... on ApproveMilestoneSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestChanges($input: RequestChangesInput!) {\n    requestChanges(input: $input) {\n      ... on RequestChangesSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestChanges($input: RequestChangesInput!) {\n    requestChanges(input: $input) {\n      ... on RequestChangesSuccess {\n        milestone {\n          ...MilestoneParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneConversation($conversationId: ID!, $last: Int, $before: String) {\n    conversation(id: $conversationId) {\n      ...ConversationRow\n      application {\n        id\n        job {\n          id\n          title\n        }\n      }\n      contract {\n        id\n        status\n      }\n      messages(last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OneConversation($conversationId: ID!, $last: Int, $before: String) {\n    conversation(id: $conversationId) {\n      ...ConversationRow\n      application {\n        id\n        job {\n          id\n          title\n        }\n      }\n      contract {\n        id\n        status\n      }\n      messages(last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MessagesOnly($conversationId: ID!) {\n    conversation(id: $conversationId) {\n      id\n      messages {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MessagesOnly($conversationId: ID!) {\n    conversation(id: $conversationId) {\n      id\n      messages {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription MessageAdded($conversationId: ID!, $after: Int) {\n    messageAdded(conversationId: $conversationId, after: $after) {\n      ...MessageParts\n    }\n  }\n',
): (typeof documents)['\n  subscription MessageAdded($conversationId: ID!, $after: Int) {\n    messageAdded(conversationId: $conversationId, after: $after) {\n      ...MessageParts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ... on SendMessageSuccess {\n        sent: message {\n          ...MessageParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ... on SendMessageSuccess {\n        sent: message {\n          ...MessageParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on TooMany {\n        retryAfterSeconds\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      ... on MarkReadSuccess {\n        conversation {\n          id\n          unreadCount\n          members {\n            readUpTo\n            lastReadAt\n            user {\n              id\n            }\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      ... on MarkReadSuccess {\n        conversation {\n          id\n          unreadCount\n          members {\n            readUpTo\n            lastReadAt\n            user {\n              id\n            }\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetTyping($input: SetTypingInput!) {\n    setTyping(input: $input) {\n      ... on SetTypingSuccess {\n        conversationId\n      }\n      ... on Refusal {\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetTyping($input: SetTypingInput!) {\n    setTyping(input: $input) {\n      ... on SetTypingSuccess {\n        conversationId\n      }\n      ... on Refusal {\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription TypingNow($conversationId: ID!) {\n    typing(conversationId: $conversationId) {\n      until\n      user {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  subscription TypingNow($conversationId: ID!) {\n    typing(conversationId: $conversationId) {\n      until\n      user {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription PresenceChanged($userIds: [ID!]!) {\n    presenceChanged(userIds: $userIds) {\n      id\n      presence\n    }\n  }\n',
): (typeof documents)['\n  subscription PresenceChanged($userIds: [ID!]!) {\n    presenceChanged(userIds: $userIds) {\n      id\n      presence\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MessageParts on Message {\n    id\n    sequence\n    clientId\n    kind\n    systemKind\n    text\n    sentAt\n    sender {\n      ...Person\n    }\n    attachments {\n      ...Photo\n    }\n  }\n',
): (typeof documents)['\n  fragment MessageParts on Message {\n    id\n    sequence\n    clientId\n    kind\n    systemKind\n    text\n    sentAt\n    sender {\n      ...Person\n    }\n    attachments {\n      ...Photo\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ConversationRow on Conversation {\n    id\n    subject\n    lastSequence\n    unreadCount\n    updatedAt\n    other {\n      ...Person\n      presence\n    }\n    members {\n      readUpTo\n      lastReadAt\n      user {\n        id\n      }\n    }\n    lastMessage {\n      ...MessageParts\n    }\n  }\n',
): (typeof documents)['\n  fragment ConversationRow on Conversation {\n    id\n    subject\n    lastSequence\n    unreadCount\n    updatedAt\n    other {\n      ...Person\n      presence\n    }\n    members {\n      readUpTo\n      lastReadAt\n      user {\n        id\n      }\n    }\n    lastMessage {\n      ...MessageParts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyConversations($first: Int, $after: String) {\n    myConversations(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ConversationRow\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyConversations($first: Int, $after: String) {\n    myConversations(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ConversationRow\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription ConversationUpdated {\n    conversationUpdated {\n      ...ConversationRow\n    }\n  }\n',
): (typeof documents)['\n  subscription ConversationUpdated {\n    conversationUpdated {\n      ...ConversationRow\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment JobDraftParts on Job {\n    ...JobCard\n    description\n    visibility\n    plannedMilestones {\n      title\n      sharePercent\n    }\n    photos {\n      ...Photo\n    }\n    moves\n  }\n',
): (typeof documents)['\n  fragment JobDraftParts on Job {\n    ...JobCard\n    description\n    visibility\n    plannedMilestones {\n      title\n      sharePercent\n    }\n    photos {\n      ...Photo\n    }\n    moves\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FitParts on JobFit {\n    score\n    reasons {\n      kind\n      good\n      text\n    }\n  }\n',
): (typeof documents)['\n  fragment FitParts on JobFit {\n    score\n    reasons {\n      kind\n      good\n      text\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchJobs($filter: JobFilter!, $sort: JobSort, $first: Int, $after: String) {\n    searchJobs(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        cursor\n        distanceKm\n        node {\n          ...JobCard\n          hirer {\n            ...RatedPerson\n          }\n          myApplication {\n            id\n            status\n          }\n          fit {\n            ...FitParts\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SearchJobs($filter: JobFilter!, $sort: JobSort, $first: Int, $after: String) {\n    searchJobs(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        cursor\n        distanceKm\n        node {\n          ...JobCard\n          hirer {\n            ...RatedPerson\n          }\n          myApplication {\n            id\n            status\n          }\n          fit {\n            ...FitParts\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneJob($jobId: ID!) {\n    job(id: $jobId) {\n      ...JobDraftParts\n      hirer {\n        ...RatedPerson\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n      myApplication {\n        id\n        status\n      }\n      contract {\n        id\n      }\n      fit {\n        ...FitParts\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OneJob($jobId: ID!) {\n    job(id: $jobId) {\n      ...JobDraftParts\n      hirer {\n        ...RatedPerson\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n      myApplication {\n        id\n        status\n      }\n      contract {\n        id\n      }\n      fit {\n        ...FitParts\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyJobs($status: [JobStatus!], $first: Int, $after: String) {\n    myJobs(status: $status, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...JobCard\n          moves\n          contract {\n            id\n            status\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyJobs($status: [JobStatus!], $first: Int, $after: String) {\n    myJobs(status: $status, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...JobCard\n          moves\n          contract {\n            id\n            status\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveJobDraft($input: SaveJobDraftInput!) {\n    saveJobDraft(input: $input) {\n      ... on SaveJobDraftSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveJobDraft($input: SaveJobDraftInput!) {\n    saveJobDraft(input: $input) {\n      ... on SaveJobDraftSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PostJob($input: PostJobInput!) {\n    postJob(input: $input) {\n      ... on PostJobSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PostJob($input: PostJobInput!) {\n    postJob(input: $input) {\n      ... on PostJobSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      ... on CancelJobSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      ... on CancelJobSuccess {\n        job {\n          ...JobDraftParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Notice on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n',
): (typeof documents)['\n  fragment Notice on Notification {\n    id\n    kind\n    title\n    body\n    path\n    createdAt\n    readAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription NotificationAdded {\n    notificationAdded {\n      ...Notice\n    }\n  }\n',
): (typeof documents)['\n  subscription NotificationAdded {\n    notificationAdded {\n      ...Notice\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyNotifications($first: Int, $after: String) {\n    myNotifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...Notice\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyNotifications($first: Int, $after: String) {\n    myNotifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...Notice\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      ... on MarkNotificationsReadSuccess {\n        unreadCount\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      ... on MarkNotificationsReadSuccess {\n        unreadCount\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NotificationSettingsParts on NotificationSettings {\n    quietFrom\n    quietUntil\n    timeZone\n    settings {\n      kind\n      inApp\n      email\n      sms\n    }\n  }\n',
): (typeof documents)['\n  fragment NotificationSettingsParts on NotificationSettings {\n    quietFrom\n    quietUntil\n    timeZone\n    settings {\n      kind\n      inApp\n      email\n      sms\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyNotificationSettings {\n    myNotificationSettings {\n      ...NotificationSettingsParts\n    }\n  }\n',
): (typeof documents)['\n  query MyNotificationSettings {\n    myNotificationSettings {\n      ...NotificationSettingsParts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveNotificationSettings($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) {\n      ... on SaveNotificationSettingsSuccess {\n        settings {\n          ...NotificationSettingsParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveNotificationSettings($input: SaveNotificationSettingsInput!) {\n    saveNotificationSettings(input: $input) {\n      ... on SaveNotificationSettingsSuccess {\n        settings {\n          ...NotificationSettingsParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UnreadNotifications {\n    unreadNotificationCount\n  }\n',
): (typeof documents)['\n  query UnreadNotifications {\n    unreadNotificationCount\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FundingParts on Funding {\n    id\n    status\n    amount {\n      ...Amount\n    }\n    payUrl\n    heldAt\n    releasedAt\n    refundedAt\n    failureMessage\n    createdAt\n    milestone {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment FundingParts on Funding {\n    id\n    status\n    amount {\n      ...Amount\n    }\n    payUrl\n    heldAt\n    releasedAt\n    refundedAt\n    failureMessage\n    createdAt\n    milestone {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ContractPayments($contractId: ID!) {\n    contract(id: $contractId) {\n      id\n      payments {\n        ...FundingParts\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ContractPayments($contractId: ID!) {\n    contract(id: $contractId) {\n      id\n      payments {\n        ...FundingParts\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription FundingChanged($contractId: ID!) {\n    fundingChanged(contractId: $contractId) {\n      ...FundingParts\n    }\n  }\n',
): (typeof documents)['\n  subscription FundingChanged($contractId: ID!) {\n    fundingChanged(contractId: $contractId) {\n      ...FundingParts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FundMilestone($input: FundMilestoneInput!) {\n    fundMilestone(input: $input) {\n      ... on FundMilestoneSuccess {\n        funding {\n          ...FundingParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation FundMilestone($input: FundMilestoneInput!) {\n    fundMilestone(input: $input) {\n      ... on FundMilestoneSuccess {\n        funding {\n          ...FundingParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RefundFunding($input: RefundFundingInput!) {\n    refundFunding(input: $input) {\n      ... on RefundFundingSuccess {\n        funding {\n          ...FundingParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RefundFunding($input: RefundFundingInput!) {\n    refundFunding(input: $input) {\n      ... on RefundFundingSuccess {\n        funding {\n          ...FundingParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PayoutAccountParts on PayoutAccount {\n    id\n    status\n    payoutsEnabled\n    requirements\n  }\n',
): (typeof documents)['\n  fragment PayoutAccountParts on PayoutAccount {\n    id\n    status\n    payoutsEnabled\n    requirements\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyEarnings($first: Int, $after: String) {\n    me {\n      id\n      user {\n        id\n        earnings {\n          held {\n            ...Amount\n          }\n          available {\n            ...Amount\n          }\n          onItsWay {\n            ...Amount\n          }\n          paidOut {\n            ...Amount\n          }\n          entries(first: $first, after: $after) {\n            edges {\n              cursor\n              node {\n                id\n                net {\n                  ...Amount\n                }\n                fee {\n                  ...Amount\n                }\n                releasedAt\n                funding {\n                  id\n                  milestone {\n                    id\n                    title\n                    contract {\n                      id\n                      title\n                    }\n                  }\n                }\n              }\n            }\n            pageInfo {\n              ...Page\n            }\n          }\n        }\n        payoutAccount {\n          ...PayoutAccountParts\n          payouts(first: 10) {\n            edges {\n              cursor\n              node {\n                id\n                amount {\n                  ...Amount\n                }\n                status\n                arrivesOn\n                createdAt\n                failureMessage\n              }\n            }\n            pageInfo {\n              ...Page\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyEarnings($first: Int, $after: String) {\n    me {\n      id\n      user {\n        id\n        earnings {\n          held {\n            ...Amount\n          }\n          available {\n            ...Amount\n          }\n          onItsWay {\n            ...Amount\n          }\n          paidOut {\n            ...Amount\n          }\n          entries(first: $first, after: $after) {\n            edges {\n              cursor\n              node {\n                id\n                net {\n                  ...Amount\n                }\n                fee {\n                  ...Amount\n                }\n                releasedAt\n                funding {\n                  id\n                  milestone {\n                    id\n                    title\n                    contract {\n                      id\n                      title\n                    }\n                  }\n                }\n              }\n            }\n            pageInfo {\n              ...Page\n            }\n          }\n        }\n        payoutAccount {\n          ...PayoutAccountParts\n          payouts(first: 10) {\n            edges {\n              cursor\n              node {\n                id\n                amount {\n                  ...Amount\n                }\n                status\n                arrivesOn\n                createdAt\n                failureMessage\n              }\n            }\n            pageInfo {\n              ...Page\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartPayoutOnboarding($input: StartPayoutOnboardingInput!) {\n    startPayoutOnboarding(input: $input) {\n      ... on StartPayoutOnboardingSuccess {\n        url\n        payoutAccount {\n          ...PayoutAccountParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StartPayoutOnboarding($input: StartPayoutOnboardingInput!) {\n    startPayoutOnboarding(input: $input) {\n      ... on StartPayoutOnboardingSuccess {\n        url\n        payoutAccount {\n          ...PayoutAccountParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyPayments($first: Int, $after: String) {\n    myPayments(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...FundingParts\n          milestone {\n            id\n            title\n          }\n          contract {\n            id\n            title\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyPayments($first: Int, $after: String) {\n    myPayments(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...FundingParts\n          milestone {\n            id\n            title\n          }\n          contract {\n            id\n            title\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WorkerProfileParts on WorkerProfile {\n    id\n    headline\n    bio\n    trades {\n      id\n      name {\n        en\n        tw\n      }\n    }\n    skills {\n      name\n      level\n    }\n    rateMin {\n      ...Amount\n    }\n    rateMax {\n      ...Amount\n    }\n    region\n    town\n    radiusKm\n    availability {\n      accepting\n      days\n      pausedUntil\n      note\n    }\n    portfolio {\n      id\n      title\n      description\n      completedOn\n      published\n      photos {\n        ...Photo\n      }\n    }\n    certificates {\n      id\n      title\n      issuer\n      issuedOn\n      expiresOn\n      status\n    }\n    published\n  }\n',
): (typeof documents)['\n  fragment WorkerProfileParts on WorkerProfile {\n    id\n    headline\n    bio\n    trades {\n      id\n      name {\n        en\n        tw\n      }\n    }\n    skills {\n      name\n      level\n    }\n    rateMin {\n      ...Amount\n    }\n    rateMax {\n      ...Amount\n    }\n    region\n    town\n    radiusKm\n    availability {\n      accepting\n      days\n      pausedUntil\n      note\n    }\n    portfolio {\n      id\n      title\n      description\n      completedOn\n      published\n      photos {\n        ...Photo\n      }\n    }\n    certificates {\n      id\n      title\n      issuer\n      issuedOn\n      expiresOn\n      status\n    }\n    published\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WorkerCardParts on User {\n    ...RatedPerson\n    completedJobs\n    workerProfile {\n      id\n      headline\n      trades {\n        id\n        name {\n          en\n          tw\n        }\n      }\n      rateMin {\n        ...Amount\n      }\n      rateMax {\n        ...Amount\n      }\n      region\n      town\n      radiusKm\n      availability {\n        accepting\n        days\n        pausedUntil\n        note\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment WorkerCardParts on User {\n    ...RatedPerson\n    completedJobs\n    workerProfile {\n      id\n      headline\n      trades {\n        id\n        name {\n          en\n          tw\n        }\n      }\n      rateMin {\n        ...Amount\n      }\n      rateMax {\n        ...Amount\n      }\n      region\n      town\n      radiusKm\n      availability {\n        accepting\n        days\n        pausedUntil\n        note\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyProfile {\n    me {\n      id\n      user {\n        ...RatedPerson\n        about\n        languages\n        isWorker\n        isHirer\n        completedJobs\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyProfile {\n    me {\n      id\n      user {\n        ...RatedPerson\n        about\n        languages\n        isWorker\n        isHirer\n        completedJobs\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PublicProfile($userId: ID!) {\n    user(id: $userId) {\n      ...RatedPerson\n      about\n      languages\n      isWorker\n      isHirer\n      completedJobs\n      workerProfile {\n        ...WorkerProfileParts\n      }\n      hirerProfile {\n        id\n        kind\n        firm\n      }\n      postedJobs(first: 5) {\n        edges {\n          cursor\n          node {\n            id\n            title\n            town\n            status\n            budget {\n              kind\n              amount {\n                ...Amount\n              }\n            }\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PublicProfile($userId: ID!) {\n    user(id: $userId) {\n      ...RatedPerson\n      about\n      languages\n      isWorker\n      isHirer\n      completedJobs\n      workerProfile {\n        ...WorkerProfileParts\n      }\n      hirerProfile {\n        id\n        kind\n        firm\n      }\n      postedJobs(first: 5) {\n        edges {\n          cursor\n          node {\n            id\n            title\n            town\n            status\n            budget {\n              kind\n              amount {\n                ...Amount\n              }\n            }\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchWorkers($filter: WorkerFilter!, $first: Int, $after: String) {\n    searchWorkers(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        distanceKm\n        node {\n          ...WorkerCardParts\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SearchWorkers($filter: WorkerFilter!, $first: Int, $after: String) {\n    searchWorkers(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        distanceKm\n        node {\n          ...WorkerCardParts\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on UpdateProfileSuccess {\n        user {\n          ...Person\n          about\n          region\n          town\n          languages\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on UpdateProfileSuccess {\n        user {\n          ...Person\n          about\n          region\n          town\n          languages\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveWorkerProfile($input: SaveWorkerProfileInput!) {\n    saveWorkerProfile(input: $input) {\n      ... on SaveWorkerProfileSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveWorkerProfile($input: SaveWorkerProfileInput!) {\n    saveWorkerProfile(input: $input) {\n      ... on SaveWorkerProfileSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveHirerProfile($input: SaveHirerProfileInput!) {\n    saveHirerProfile(input: $input) {\n      ... on SaveHirerProfileSuccess {\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveHirerProfile($input: SaveHirerProfileInput!) {\n    saveHirerProfile(input: $input) {\n      ... on SaveHirerProfileSuccess {\n        hirerProfile {\n          id\n          kind\n          firm\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddPortfolioItem($input: AddPortfolioItemInput!) {\n    addPortfolioItem(input: $input) {\n      ... on AddPortfolioItemSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddPortfolioItem($input: AddPortfolioItemInput!) {\n    addPortfolioItem(input: $input) {\n      ... on AddPortfolioItemSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemovePortfolioItem($input: RemovePortfolioItemInput!) {\n    removePortfolioItem(input: $input) {\n      ... on RemovePortfolioItemSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemovePortfolioItem($input: RemovePortfolioItemInput!) {\n    removePortfolioItem(input: $input) {\n      ... on RemovePortfolioItemSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddCertificate($input: AddCertificateInput!) {\n    addCertificate(input: $input) {\n      ... on AddCertificateSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddCertificate($input: AddCertificateInput!) {\n    addCertificate(input: $input) {\n      ... on AddCertificateSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveCertificate($input: RemoveCertificateInput!) {\n    removeCertificate(input: $input) {\n      ... on RemoveCertificateSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveCertificate($input: RemoveCertificateInput!) {\n    removeCertificate(input: $input) {\n      ... on RemoveCertificateSuccess {\n        workerProfile {\n          ...WorkerProfileParts\n          missing\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReviewParts on Review {\n    id\n    rating\n    text\n    sealed\n    writtenAt\n    openedAt\n    moves\n    criteria {\n      criterion\n      rating\n    }\n    author {\n      ...Person\n    }\n    subject {\n      id\n    }\n    reply {\n      text\n      writtenAt\n    }\n  }\n',
): (typeof documents)['\n  fragment ReviewParts on Review {\n    id\n    rating\n    text\n    sealed\n    writtenAt\n    openedAt\n    moves\n    criteria {\n      criterion\n      rating\n    }\n    author {\n      ...Person\n    }\n    subject {\n      id\n    }\n    reply {\n      text\n      writtenAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ContractReviews($contractId: ID!) {\n    contract(id: $contractId) {\n      id\n      reviews {\n        ...ReviewParts\n      }\n      reviewState {\n        canReview\n        dueAt\n        theirsIsOpen\n        mine {\n          ...ReviewParts\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ContractReviews($contractId: ID!) {\n    contract(id: $contractId) {\n      id\n      reviews {\n        ...ReviewParts\n      }\n      reviewState {\n        canReview\n        dueAt\n        theirsIsOpen\n        mine {\n          ...ReviewParts\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReviewsOf($userId: ID!, $first: Int, $after: String) {\n    user(id: $userId) {\n      id\n      name\n      rating {\n        average\n        count\n        distribution\n        lowerBound\n      }\n      reviews(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ReviewParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReviewsOf($userId: ID!, $first: Int, $after: String) {\n    user(id: $userId) {\n      id\n      name\n      rating {\n        average\n        count\n        distribution\n        lowerBound\n      }\n      reviews(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ReviewParts\n          }\n        }\n        pageInfo {\n          ...Page\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteReview($input: WriteReviewInput!) {\n    writeReview(input: $input) {\n      ... on WriteReviewSuccess {\n        review {\n          ...ReviewParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteReview($input: WriteReviewInput!) {\n    writeReview(input: $input) {\n      ... on WriteReviewSuccess {\n        review {\n          ...ReviewParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReplyToReview($input: ReplyToReviewInput!) {\n    replyToReview(input: $input) {\n      ... on ReplyToReviewSuccess {\n        review {\n          ...ReviewParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReplyToReview($input: ReplyToReviewInput!) {\n    replyToReview(input: $input) {\n      ... on ReplyToReviewSuccess {\n        review {\n          ...ReviewParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      ... on RefreshSessionSuccess {\n        tokens {\n          accessToken\n          accessTokenExpiresAt\n          refreshToken\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      ... on RefreshSessionSuccess {\n        tokens {\n          accessToken\n          accessTokenExpiresAt\n          refreshToken\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Amount on Money {\n    amountMinor\n    currency\n    display\n  }\n',
): (typeof documents)['\n  fragment Amount on Money {\n    amountMinor\n    currency\n    display\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Photo on Upload {\n    id\n    fileName\n    contentType\n    bytes\n    status\n    url\n  }\n',
): (typeof documents)['\n  fragment Photo on Upload {\n    id\n    fileName\n    contentType\n    bytes\n    status\n    url\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Person on User {\n    id\n    name\n    photo {\n      ...Photo\n    }\n  }\n',
): (typeof documents)['\n  fragment Person on User {\n    id\n    name\n    photo {\n      ...Photo\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RatedPerson on User {\n    ...Person\n    town\n    region\n    memberSince\n    rating {\n      average\n      count\n      lowerBound\n      distribution\n    }\n  }\n',
): (typeof documents)['\n  fragment RatedPerson on User {\n    ...Person\n    town\n    region\n    memberSince\n    rating {\n      average\n      count\n      lowerBound\n      distribution\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Page on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n',
): (typeof documents)['\n  fragment Page on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment JobCard on Job {\n    id\n    title\n    trade {\n      id\n      name {\n        en\n        tw\n      }\n    }\n    region\n    town\n    budget {\n      kind\n      amount {\n        ...Amount\n      }\n      estimatedHours\n    }\n    startOn\n    endOn\n    status\n    postedAt\n    expiresAt\n    createdAt\n    applicationCount\n  }\n',
): (typeof documents)['\n  fragment JobCard on Job {\n    id\n    title\n    trade {\n      id\n      name {\n        en\n        tw\n      }\n    }\n    region\n    town\n    budget {\n      kind\n      amount {\n        ...Amount\n      }\n      estimatedHours\n    }\n    startOn\n    endOn\n    status\n    postedAt\n    expiresAt\n    createdAt\n    applicationCount\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment UploadFormFields on UploadForm {\n    url\n    fields {\n      name\n      value\n    }\n  }\n',
): (typeof documents)['\n  fragment UploadFormFields on UploadForm {\n    url\n    fields {\n      name\n      value\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ... on RequestUploadSuccess {\n        upload {\n          ...Photo\n        }\n        form {\n          ...UploadFormFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ... on RequestUploadSuccess {\n        upload {\n          ...Photo\n        }\n        form {\n          ...UploadFormFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      ... on CompleteUploadSuccess {\n        upload {\n          ...Photo\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      ... on CompleteUploadSuccess {\n        upload {\n          ...Photo\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Trades {\n    trades {\n      id\n      name {\n        en\n        tw\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Trades {\n    trades {\n      id\n      name {\n        en\n        tw\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Me {\n    me {\n      id\n      email\n      emailVerified\n      phone\n      phoneVerified\n      roles\n      locale\n      user {\n        ...Person\n        isWorker\n        isHirer\n        town\n        region\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Me {\n    me {\n      id\n      email\n      emailVerified\n      phone\n      phoneVerified\n      roles\n      locale\n      user {\n        ...Person\n        isWorker\n        isHirer\n        town\n        region\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
