import type { DemoAuth, DemoJobs, DemoPerson, DemoUser } from '@kelmah/kit/demo/demo-data';
import type { Citizen } from './citizens';
import type { Marketplace } from './marketplace';

const personOf = ({
  id,
  name,
  about,
  region,
  town,
  languages,
  memberSince,
  isWorker,
  isHirer,
  worker,
  hirer,
}: Citizen): DemoPerson => ({
  ...{ id, name, about, region, town, languages, memberSince, isWorker, isHirer, worker, hirer },
});

/** What the auth service is given. */
export const authSlice = ({ citizens }: Marketplace, partnerApps: DemoAuth['partnerApps']): DemoAuth => ({
  partnerApps,
  accounts: citizens.map(
    ({ id, name, email, phone, roles, permissions, locale, password, totpSecret, memberSince }) => ({
      ...{ userId: id, name, email, phone, roles, permissions, locale, password, totpSecret },
      createdAt: memberSince,
    }),
  ),
});

/** What the user service is given. */
export const userSlice = ({ citizens }: Marketplace): DemoUser => ({ people: citizens.map(personOf) });

/** What the job service is given. */
export const jobSlice = ({ citizens, jobs, applications, contracts }: Marketplace): DemoJobs => ({
  workers: citizens.filter(({ isWorker }) => isWorker).map(personOf),
  ...{ jobs, applications, contracts },
});
