import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text, Title } from '@mantine/core';
import {
  mdiAccountMultipleOutline,
  mdiCalendarRange,
  mdiClockOutline,
  mdiLockOutline,
  mdiMapMarkerOutline,
} from '@mdi/js';
import type { ReactNode } from 'react';
import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { Failed } from '../../components/failed';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { PersonLine } from '../../components/person-line';
import { PhotoStrip } from '../../components/photo-strip';
import { PageSkeleton } from '../../components/skeletons';
import { Stars } from '../../components/stars';
import { StateBadge } from '../../components/state-badge';
import type { OneJobQuery } from '../../gql/graphql';
import { allocate, formatMoney } from '../../lib/money';
import { paths } from '../../lib/paths';
import { placeText } from '../../lib/places';
import { fromNow } from '../../lib/time';
import { useLocalText } from '../../lib/use-trades';
import { useViewer } from '../../lib/viewer';
import { hirerKinds, jobStates } from '../../lib/words';
import { FitReasons } from './fit';
import { applicationsText, budgetText, datesText, isOwnJob } from './job-facts';
import { OneJob } from './jobs-operations';
import styles from './job-details.module.css';

export type ShownJob = NonNullable<OneJobQuery['job']>;

interface JobDetailsProps {
  jobId: string;
  /** What this viewer can do with the job: apply, compare, cancel. */
  actions: (job: ShownJob) => ReactNode;
}

/** A job, for whoever may see it. */
export function JobDetails({ jobId, actions }: JobDetailsProps) {
  const { data, error, refetch } = useQuery(OneJob, { variables: { jobId } });
  const local = useLocalText();
  const { ownId } = useViewer();
  if (data === undefined) {
    return error ? (
      <Page title="Job">
        <Failed error={error} again={() => void refetch()} />
      </Page>
    ) : (
      <PageSkeleton />
    );
  }
  const { job } = data;
  if (!job) return <NotHere title="Job not found" />;
  const own = isOwnJob(job, ownId);
  return (
    <Page
      title={job.title}
      lead={job.trade && local(job.trade.name)}
      back={own ? { to: paths.myJobs, text: 'My jobs' } : { to: paths.jobs, text: 'All jobs' }}
      action={<StateBadge state={jobStates[job.status]} />}
    >
      <div className={styles['columns']}>
        <Stack gap="md" className={styles['main']}>
          <Overview job={job} />
          <Description job={job} />
          <Plan job={job} />
          <Hirer job={job} />
        </Stack>
        <Stack gap="md" className={styles['side']}>
          {actions(job)}
        </Stack>
      </div>
    </Page>
  );
}

function Overview({ job }: { job: ShownJob }) {
  return (
    <Card as="section" aria-label="Overview">
      <Stack gap="sm">
        <p className={styles['budget']}>{budgetText(job.budget)}</p>
        <Facts
          facts={[
            { icon: mdiMapMarkerOutline, text: placeText(job.town, job.region) },
            { icon: mdiCalendarRange, text: datesText(job) },
            job.postedAt && { icon: mdiClockOutline, text: `Posted ${fromNow(job.postedAt)}` },
            job.postedAt && { icon: mdiAccountMultipleOutline, text: applicationsText(job.applicationCount) },
            job.visibility === 'INVITED' && { icon: mdiLockOutline, text: 'By invitation only' },
          ]}
        />
        {job.fit && <FitReasons fit={job.fit} />}
      </Stack>
    </Card>
  );
}

function Description({ job }: { job: ShownJob }) {
  return (
    <Card as="section" aria-labelledby="what">
      <Title order={2} id="what" mb="sm">
        What is to be done
      </Title>
      <Text style={{ whiteSpace: 'pre-line' }} mb={job.photos?.length === 0 ? 0 : 'md'}>
        {job.description}
      </Text>
      <PhotoStrip photos={job.photos} label="Photos of the job" />
    </Card>
  );
}

function Plan({ job }: { job: ShownJob }) {
  if (job.plannedMilestones.length < 2) return null;
  const { budget, plannedMilestones } = job;
  const shares = plannedMilestones.map(({ sharePercent }) => sharePercent);
  const amounts = budget?.kind === 'FIXED' ? allocate(budget.amount, shares) : [];
  return (
    <Card as="section" aria-labelledby="plan">
      <Title order={2} id="plan" mb="sm">
        Paid in {plannedMilestones.length} steps
      </Title>
      <ol className={styles['plan']}>
        {plannedMilestones.map(({ title, sharePercent }, index) => (
          <li key={title}>
            <Group justify="space-between" wrap="nowrap">
              <span>{title}</span>
              <Text component="span" fw={650} style={{ whiteSpace: 'nowrap' }}>
                {sharePercent} %{amounts[index] && ` · ${formatMoney(amounts[index], { short: true })}`}
              </Text>
            </Group>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Hirer({ job: { hirer } }: { job: ShownJob }) {
  const profile = hirer?.hirerProfile;
  return (
    <Card as="section" aria-labelledby="hirer">
      <Title order={2} id="hirer" mb="sm">
        Who is hiring
      </Title>
      <PersonLine
        person={hirer}
        to={hirer ? paths.worker(hirer.id) : undefined}
        below={
          <>
            {hirer?.rating && <Stars average={hirer.rating.average} count={hirer.rating.count} />}
            {profile && <span>{profile.firm ?? hirerKinds[profile.kind]}</span>}
          </>
        }
      />
    </Card>
  );
}
