import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageSkeleton } from '../components/skeletons';
import { patterns } from '../lib/paths';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './not-found-page';
import { SignedIn } from './signed-in';
import { Shell } from './shell/shell';

type Lazy = RouteObject['lazy'];

/** Pages that anybody may see. */
const open: [string, Lazy][] = [
  [patterns.home, async () => ({ Component: (await import('./pages/home-page')).HomePage })],
  [patterns.signIn, async () => ({ Component: (await import('./pages/sign-in-page')).EveryWayInPage })],
  [
    patterns.secondStep,
    async () => ({ Component: (await import('../features/account/second-step-page')).SecondStepPage }),
  ],
  [
    patterns.phoneSignIn,
    async () => ({ Component: (await import('../features/account/phone-sign-in-page')).PhoneSignInPage }),
  ],
  [patterns.signUp, async () => ({ Component: (await import('./pages/sign-up-page')).EveryWayToJoinPage })],
  [
    patterns.providerCallback,
    async () => ({ Component: (await import('../features/providers/callback-page')).CallbackPage }),
  ],
  [patterns.verify, async () => ({ Component: (await import('../features/account/verify-page')).VerifyPage })],
  [patterns.forgot, async () => ({ Component: (await import('../features/account/forgot-page')).ForgotPage })],
  [patterns.reset, async () => ({ Component: (await import('../features/account/reset-page')).ResetPage })],
  [
    patterns.revertEmail,
    async () => ({ Component: (await import('../features/security/revert-email-page')).RevertEmailPage }),
  ],
  [
    patterns.cancelErasure,
    async () => ({ Component: (await import('../features/security/cancel-erasure-page')).CancelErasurePage }),
  ],
  [
    patterns.joinStaff,
    async () => ({ Component: (await import('../features/account/join-staff-page')).JoinStaffPage }),
  ],
  [patterns.workers, async () => ({ Component: (await import('../features/profile/workers-page')).WorkersPage })],
  [patterns.worker, async () => ({ Component: (await import('./pages/worker-page')).WorkerPage })],
  [patterns.jobs, async () => ({ Component: (await import('../features/jobs/find-work-page')).FindWorkPage })],
  [patterns.job, async () => ({ Component: (await import('./pages/job-page')).JobPage })],
  [patterns.partners, async () => ({ Component: (await import('../features/partners/partners-page')).PartnersPage })],
];

/** Pages of somebody: whoever is not signed in is asked to, and comes back. */
const own: [string, Lazy][] = [
  [patterns.newJob, async () => ({ Component: (await import('../features/jobs/post-job-page')).PostJobPage })],
  [
    patterns.jobApplications,
    async () => ({ Component: (await import('../features/applications/compare-page')).ComparePage }),
  ],
  [patterns.myJobs, async () => ({ Component: (await import('../features/jobs/my-jobs-page')).MyJobsPage })],
  [
    patterns.myApplications,
    async () => ({ Component: (await import('../features/applications/my-applications-page')).MyApplicationsPage }),
  ],
  [
    patterns.myContracts,
    async () => ({ Component: (await import('../features/contracts/my-contracts-page')).MyContractsPage }),
  ],
  [
    patterns.application,
    async () => ({ Component: (await import('../features/applications/application-page')).ApplicationPage }),
  ],
  [
    patterns.openDispute,
    async () => ({ Component: (await import('../features/disputes/open-dispute-page')).OpenDisputePage }),
  ],
  [patterns.dispute, async () => ({ Component: (await import('../features/disputes/dispute-page')).DisputePage })],
  [patterns.contract, async () => ({ Component: (await import('./pages/contract-page')).ContractPage })],
  [
    patterns.conversations,
    async () => ({ Component: (await import('../features/conversations/conversations-page')).ConversationsPage }),
  ],
  [
    patterns.conversation,
    async () => ({ Component: (await import('../features/conversations/conversations-page')).ConversationsPage }),
  ],
  [patterns.earnings, async () => ({ Component: (await import('../features/payments/earnings-page')).EarningsPage })],
  [
    patterns.statements,
    async () => ({ Component: (await import('../features/payments/statements-page')).StatementsPage }),
  ],
  [
    patterns.notifications,
    async () => ({ Component: (await import('../features/notifications/notifications-page')).NotificationsPage }),
  ],
  [patterns.security, async () => ({ Component: (await import('./pages/security-page')).SecurityPage })],
  [
    patterns.confirmEmail,
    async () => ({ Component: (await import('../features/security/confirm-email-page')).ConfirmEmailPage }),
  ],
  [patterns.settings, async () => ({ Component: (await import('./pages/settings-page')).SettingsPage })],
  [
    patterns.partnerApp,
    async () => ({ Component: (await import('../features/partners/partner-app-page')).PartnerAppPage }),
  ],
  [patterns.identity, async () => ({ Component: (await import('../features/identity/identity-page')).IdentityPage })],
  [patterns.profile, async () => ({ Component: (await import('./pages/profile-page')).ProfilePage })],
];

/** Pages of staff: whoever is not, or lacks the permission, finds nothing there. */
const staff: [string, Lazy][] = [
  [patterns.staff, async () => ({ Component: (await import('../features/staff/overview-page')).OverviewPage })],
  [
    patterns.staffDisputes,
    async () => ({ Component: (await import('../features/staff/dispute-queue-page')).DisputeQueuePage }),
  ],
  [
    patterns.staffDispute,
    async () => ({ Component: (await import('../features/staff/dispute-case-page')).DisputeCasePage }),
  ],
  [
    patterns.staffChargebacks,
    async () => ({ Component: (await import('../features/staff/chargeback-queue-page')).ChargebackQueuePage }),
  ],
  [
    patterns.staffChargeback,
    async () => ({ Component: (await import('../features/staff/chargeback-page')).ChargebackPage }),
  ],
  [
    patterns.staffIdentities,
    async () => ({ Component: (await import('../features/staff/identity-queue-page')).IdentityQueuePage }),
  ],
  [
    patterns.staffIdentity,
    async () => ({ Component: (await import('../features/staff/identity-case-page')).IdentityCasePage }),
  ],
  [
    patterns.staffReconciliation,
    async () => ({ Component: (await import('../features/staff/reconciliation-page')).ReconciliationPage }),
  ],
  [patterns.staffTeam, async () => ({ Component: (await import('../features/staff/team-page')).TeamPage })],
  [
    patterns.staffSupport,
    async () => ({ Component: (await import('../features/staff/support-desk-page')).SupportDeskPage }),
  ],
  [patterns.staffLedger, async () => ({ Component: (await import('../features/staff/ledger-page')).LedgerPage })],
  [
    patterns.staffLedgerAccount,
    async () => ({ Component: (await import('../features/staff/ledger-account-page')).LedgerAccountPage }),
  ],
];

const routesOf = (pages: [string, Lazy][]): RouteObject[] => pages.map(([path, lazy]) => ({ path, lazy }));

export const router = createBrowserRouter([
  {
    Component: Shell,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <PageSkeleton />,
    children: [
      {
        errorElement: <CrashPage />,
        children: [
          ...routesOf(open),
          { Component: SignedIn, children: routesOf([...own, ...staff]) },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
