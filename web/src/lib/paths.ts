/** Where each page is. Patterns are for the router, functions make links; nothing else writes a path. */
export const patterns = {
  home: '/',
  signIn: '/sign-in',
  signUp: '/sign-up',
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
  conversations: '/conversations',
  conversation: '/conversations/:conversationId',
  earnings: '/earnings',
  statements: '/earnings/statements',
  notifications: '/notifications',
  settings: '/settings',
  profile: '/profile',
  partners: '/partners',
  partnerApp: '/partners/apps/:appId',
} as const;

const withQuery = (path: string, query: Record<string, string | undefined>): string => {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
};

const { worker: _worker, job: _job, jobApplications: _applications, ...rest } = patterns;
const {
  application: _application,
  contract: _contract,
  conversation: _conversation,
  partnerApp: _partnerApp,
  ...plain
} = rest;

export const paths = {
  ...plain,
  worker: (userId: string) => `/workers/${userId}`,
  job: (jobId: string) => `/jobs/${jobId}`,
  jobApplications: (jobId: string) => `/jobs/${jobId}/applications`,
  application: (applicationId: string) => `/applications/${applicationId}`,
  contract: (contractId: string) => `/contracts/${contractId}`,
  conversation: (conversationId: string) => `/conversations/${conversationId}`,
  partnerApp: (appId: string) => `/partners/apps/${appId}`,
  editDraft: (jobId: string) => withQuery(patterns.newJob, { draft: jobId }),
  signInTo: (next: string) => withQuery(patterns.signIn, { next: next === '/' ? undefined : next }),
  verifyOf: (email: string, next?: string) => withQuery(patterns.verify, { email, next }),
  resetOf: (email: string) => withQuery(patterns.reset, { email }),
  workersBy: (query: { trade?: string; town?: string; text?: string }) => withQuery(patterns.workers, query),
  jobsBy: (query: { trade?: string; town?: string; text?: string }) => withQuery(patterns.jobs, query),
};

/** A path of this client and no other address, for `?next=`; the home page otherwise. */
export function localPath(path: string | null | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : patterns.home;
}
