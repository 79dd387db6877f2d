import { useQuery } from '@apollo/client/react';
import { Stack, Tabs } from '@mantine/core';
import { Failed } from '../../components/failed';
import { CardSkeletons } from '../../components/skeletons';
import type { MyProfileQuery } from '../../gql/graphql';
import { BasicsForm } from './basics-form';
import { CertificatesEditor } from './certificate-form';
import { HirerForm } from './hirer-form';
import { Portfolio } from './portfolio-form';
import { MyProfile } from './profile-operations';
import { PublishCard } from './publish-card';
import { WorkerProfileForm } from './worker-form';

type Own = NonNullable<NonNullable<MyProfileQuery['me']>['user']>;

/** The viewer's own profile, to fill in; as worker, as hirer, or both. */
export function OwnProfile({ isWorker, isHirer }: { isWorker: boolean; isHirer: boolean }) {
  const { data, error, refetch } = useQuery(MyProfile);
  const user = data?.me?.user;
  if (!user) {
    return error || data ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={2} />;
  }
  return (
    <Tabs defaultValue={isWorker ? 'work' : 'about'}>
      <Tabs.List mb="md">
        {isWorker && <Tabs.Tab value="work">My work</Tabs.Tab>}
        {isWorker && <Tabs.Tab value="portfolio">Portfolio</Tabs.Tab>}
        <Tabs.Tab value="about">About me</Tabs.Tab>
        {isHirer && <Tabs.Tab value="hiring">Hiring</Tabs.Tab>}
      </Tabs.List>
      {isWorker && (
        <Tabs.Panel value="work">
          <WorkTab user={user} />
        </Tabs.Panel>
      )}
      {isWorker && (
        <Tabs.Panel value="portfolio">
          <Stack gap="md">
            <Portfolio items={user.workerProfile?.portfolio ?? []} />
            <CertificatesEditor certificates={user.workerProfile?.certificates ?? []} />
          </Stack>
        </Tabs.Panel>
      )}
      <Tabs.Panel value="about">
        <BasicsForm user={user} />
      </Tabs.Panel>
      {isHirer && (
        <Tabs.Panel value="hiring">
          <HirerForm user={user} />
        </Tabs.Panel>
      )}
    </Tabs>
  );
}

function WorkTab({ user }: { user: Own }) {
  const profile = user.workerProfile;
  const publish = profile && <PublishCard userId={user.id} published={profile.published} missing={profile.missing} />;
  // Publishing is what comes after filling in, so it stands below the form until it is done.
  return (
    <Stack gap="md">
      {profile?.published && publish}
      <WorkerProfileForm profile={profile} />
      {!profile?.published && publish}
    </Stack>
  );
}
