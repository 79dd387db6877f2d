import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { mdiAccountSearchOutline, mdiBriefcaseSearchOutline, mdiCellphoneMessage, mdiPlus } from '@mdi/js';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../../components/icon';
import { Page } from '../../components/page';
import { PageSkeleton } from '../../components/skeletons';
import { StaffStepNote } from '../../components/staff-step-note';
import { WaitingContracts } from '../../features/contracts/waiting-contracts';
import { WaitingDisputes } from '../../features/disputes/waiting-disputes';
import { MyOpenJobs, SomeJobs } from '../../features/jobs/job-lists';
import { ProfileNudge } from '../../features/profile/profile-nudge';
import { greeting } from '../../lib/greeting';
import { paths } from '../../lib/paths';
import { pointOf, townNamed } from '../../lib/places';
import { useViewer } from '../../lib/viewer';

const nearKm = 100;

/** The start for somebody who is signed in: what waits for them, and what they may want next. */
export function Dashboard() {
  const { account, isWorker, isHirer, staffWaits } = useViewer();
  if (!account) return <PageSkeleton />;
  const town = townNamed(account.user?.town);
  return (
    <Page
      title="Home"
      heading={[greeting(), account.user?.name.split(' ')[0]].filter(Boolean).join(', ')}
      action={<Actions />}
    >
      <Stack gap="xl">
        {staffWaits && <StaffStepNote />}
        <WaitingDisputes />
        {isWorker && <ProfileNudge />}
        {!account.phoneVerified && <PhoneNudge />}
        <Part title="Waiting for you" id="waiting">
          <WaitingContracts />
        </Part>
        {isHirer && (
          <Part title="Your open jobs" id="open-jobs">
            <MyOpenJobs />
          </Part>
        )}
        {isWorker && (
          <Part title={town ? `New jobs near ${town.name}` : 'New jobs'} id="new-jobs">
            <SomeJobs filter={town ? { near: pointOf(town), withinKm: nearKm } : {}} first={4} />
          </Part>
        )}
      </Stack>
    </Page>
  );
}

function PhoneNudge() {
  return (
    <Alert color="gold" icon={<Icon path={mdiCellphoneMessage} />} title="Add your phone number">
      <Text mb="sm">Then the most urgent news reach you by SMS, also where there is no internet.</Text>
      <Button component={Link} to={paths.security} size="sm">
        Add my number
      </Button>
    </Alert>
  );
}

function Actions() {
  const { isWorker, isHirer } = useViewer();
  return (
    <Group gap="sm">
      {isHirer && (
        <Button component={Link} to={paths.newJob} leftSection={<Icon path={mdiPlus} />}>
          Post a job
        </Button>
      )}
      {isHirer && (
        <Button
          component={Link}
          to={paths.workers}
          variant="default"
          leftSection={<Icon path={mdiAccountSearchOutline} />}
        >
          Find workers
        </Button>
      )}
      {isWorker && (
        <Button
          component={Link}
          to={paths.jobs}
          variant={isHirer ? 'default' : 'filled'}
          leftSection={<Icon path={mdiBriefcaseSearchOutline} />}
        >
          Find work
        </Button>
      )}
    </Group>
  );
}

function Part({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb="md">
        {title}
      </Title>
      {children}
    </section>
  );
}
