/** Where each page is. Patterns are for the router, functions make links; nothing else writes a path. */
export const patterns = {
  home: '/',
  signIn: '/sign-in',
  secondStep: '/sign-in/second-step',
  phoneSignIn: '/sign-in/phone',
  signUp: '/sign-up',
  /** Providers send people back here: auth and their own pages know it by this path. */
  providerCallback: '/auth/callback',
  verify: '/verify',
  forgot: '/forgot',
  reset: '/reset',
  workers: '/workers',
  worker: '/workers/:userId',
  jobs: '/jobs',
  newJob: '/jobs/new',
  job: '/jobs/:jobId',
  jobApplications: '/jobs/:jobId/applications',
  myJobs: '/my/jobs',
  myApplications: '/my/applications',
  myContracts: '/my/contracts',
  application: '/applications/:applicationId',
  contract: '/contracts/:contractId',
  openDispute: '/contracts/:contractId/dispute/:milestoneId',
  dispute: '/disputes/:disputeId',
  conversations: '/conversations',
  conversation: '/conversations/:conversationId',
  earnings: '/earnings',
  statements: '/earnings/statements',
  notifications: '/notifications',
  settings: '/settings',
  security: '/security',
  confirmEmail: '/confirm-email',
  revertEmail: '/revert-email',
  cancelErasure: '/cancel-erasure',
  profile: '/profile',
  identity: '/identity',
  partners: '/partners',
  partnerApp: '/partners/apps/:appId',
  staff: '/staff',
  staffDisputes: '/staff/disputes',
  staffDispute: '/staff/disputes/:disputeId',
  staffChargebacks: '/staff/chargebacks',
  staffChargeback: '/staff/chargebacks/:chargebackId',
  staffIdentities: '/staff/identities',
  staffIdentity: '/staff/identities/:checkId',
  staffReconciliation: '/staff/reconciliation',
  staffTeam: '/staff/team',
  staffSupport: '/staff/support',
  joinStaff: '/join-staff',
  staffLedger: '/staff/ledger',
  staffLedgerAccount: '/staff/ledger/accounts/:accountId',
} as const;

const withQuery = (path: string, query: Record<string, string | undefined>): string => {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
};

/** What the ledger can be searched by; days are "2026-11-22". */
export interface LedgerQuery {
  /** Id of a payment, a person or an account, or a reference. */
  q?: string;
  kind?: string;
  from?: string;
  to?: string;
}

const { worker: _worker, job: _job, jobApplications: _applications, ...rest } = patterns;
const {
  application: _application,
  contract: _contract,
  openDispute: _openDispute,
  dispute: _dispute,
  conversation: _conversation,
  partnerApp: _partnerApp,
  staffDispute: _staffDispute,
  staffChargeback: _staffChargeback,
  staffIdentity: _staffIdentity,
  staffLedgerAccount: _staffLedgerAccount,
  ...plain
} = rest;

export const paths = {
  ...plain,
  worker: (userId: string) => `/workers/${userId}`,
  job: (jobId: string) => `/jobs/${jobId}`,
  jobApplications: (jobId: string) => `/jobs/${jobId}/applications`,
  application: (applicationId: string) => `/applications/${applicationId}`,
  contract: (contractId: string) => `/contracts/${contractId}`,
  openDispute: (contractId: string, milestoneId: string) => `/contracts/${contractId}/dispute/${milestoneId}`,
  dispute: (disputeId: string) => `/disputes/${disputeId}`,
  conversation: (conversationId: string) => `/conversations/${conversationId}`,
  partnerApp: (appId: string) => `/partners/apps/${appId}`,
  staffDispute: (disputeId: string) => `/staff/disputes/${disputeId}`,
  staffChargeback: (chargebackId: string) => `/staff/chargebacks/${chargebackId}`,
  staffIdentity: (checkId: string) => `/staff/identities/${checkId}`,
  staffLedgerAccount: (accountId: string) => `/staff/ledger/accounts/${accountId}`,
  staffLedgerBy: (query: LedgerQuery) => withQuery(patterns.staffLedger, { ...query }),
  editDraft: (jobId: string) => withQuery(patterns.newJob, { draft: jobId }),
  signInTo: (next: string) => withQuery(patterns.signIn, { next: next === '/' ? undefined : next }),
  phoneSignInTo: (next: string) => withQuery(patterns.phoneSignIn, { next: next === '/' ? undefined : next }),
  verifyOf: (email: string, next?: string) => withQuery(patterns.verify, { email, next }),
  resetOf: (email: string) => withQuery(patterns.reset, { email }),
  workersBy: (query: { trade?: string; town?: string; text?: string }) => withQuery(patterns.workers, query),
  jobsBy: (query: { trade?: string; town?: string; text?: string }) => withQuery(patterns.jobs, query),
};

/** A path of this client and no other address, for `?next=`; the home page otherwise. */
export function localPath(path: string | null | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : patterns.home;
}
