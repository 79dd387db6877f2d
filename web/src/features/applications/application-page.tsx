import { useQuery, useSubscription } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { mdiCalendarRange, mdiCashMultiple, mdiClockOutline, mdiForumOutline, mdiMapMarkerDistance } from '@mdi/js';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Card } from '../../components/card';
import { Confirm } from '../../components/confirm';
import { Facts } from '../../components/facts';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { NotHere } from '../../components/not-here';
import { notify } from '../../components/notify';
import { Page } from '../../components/page';
import { PersonLine } from '../../components/person-line';
import { ProblemNote } from '../../components/problem-note';
import { PageSkeleton } from '../../components/skeletons';
import { Stars } from '../../components/stars';
import { StateBadge } from '../../components/state-badge';
import type { ApplicationStatus, OneApplicationQuery } from '../../gql/graphql';
import { nameOr } from '../../lib/names';
import { paths } from '../../lib/paths';
import { distanceText } from '../../lib/places';
import { days, formatDay, fromNow } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { useViewer } from '../../lib/viewer';
import { applicantStates, applicationStates } from '../../lib/words';
import { HirerMoves } from './hirer-moves';
import { ApplicationChanged, OneApplication, WithdrawApplication } from './applications-operations';
import { PriceSplit } from './price-split';

type Shown = NonNullable<OneApplicationQuery['application']>;

const nextForWorker: Record<ApplicationStatus, string> = {
  SUBMITTED: 'The hirer reads the applications and answers. We tell you at once.',
  SHORTLISTED: 'The hirer likes your application. A message now can make the difference.',
  ACCEPTED: 'The hirer chose you. The contract is the next step.',
  DECLINED: 'The hirer went with somebody else this time. Your next application may be the one.',
  WITHDRAWN: 'You withdrew this application.',
};

/** One application, for its worker or the job's hirer. */
export function ApplicationPage() {
  const { applicationId = '' } = useParams();
  const { data, error, refetch } = useQuery(OneApplication, { variables: { applicationId } });
  const jobId = data?.application?.job.id;
  useSubscription(ApplicationChanged, { variables: { jobId: jobId ?? '' }, skip: !jobId, ignoreResults: true });
  const { ownId, isWorker, isHirer } = useViewer();
  if (data === undefined) {
    return error ? (
      <Page title="Application">
        <Failed error={error} again={() => void refetch()} />
      </Page>
    ) : (
      <PageSkeleton />
    );
  }
  const application = data.application;
  if (!application) return <NotHere title="Application not found" />;
  const mine = application.worker
    ? application.worker.id === ownId
    : application.moves.includes('WITHDRAW') || (isWorker && !isHirer);
  return (
    <Page
      title={`Application: ${application.job.title}`}
      heading={application.job.title}
      lead={mine ? 'Your application' : `Application of ${nameOr(application.worker, 'a worker')}`}
      back={
        mine
          ? { to: paths.myApplications, text: 'My applications' }
          : { to: paths.jobApplications(application.job.id), text: 'All applications' }
      }
      action={<StateBadge state={(mine ? applicationStates : applicantStates)[application.status]} />}
      width="narrow"
    >
      <Stack gap="md">
        {mine && <Alert color="leaf">{nextForWorker[application.status]}</Alert>}
        <Terms application={application} mine={mine} />
        {mine ? <WorkerMoves application={application} /> : <HirerSide application={application} />}
      </Stack>
    </Page>
  );
}

function Terms({ application, mine }: { application: Shown; mine: boolean }) {
  const other = mine ? application.job.hirer : application.worker;
  return (
    <Card>
      <Stack>
        <PersonLine
          person={other}
          to={other ? paths.worker(other.id) : undefined}
          below={other?.rating && <Stars average={other.rating.average} count={other.rating.count} />}
        />
        <Facts
          facts={[
            { icon: mdiCashMultiple, text: application.price.display },
            { icon: mdiCalendarRange, text: `${days(application.days)} from ${formatDay(application.startOn)}` },
            {
              icon: mdiMapMarkerDistance,
              text: application.distanceKm != null && `${distanceText(application.distanceKm)} away`,
            },
            { icon: mdiClockOutline, text: `Sent ${fromNow(application.submittedAt)}` },
          ]}
        />
        {mine && <PriceSplit price={application.price} shares={application.job.plannedMilestones.map(sharePercent)} />}
        <div>
          <Title order={2} mb={4}>
            Cover note
          </Title>
          <Text style={{ whiteSpace: 'pre-line' }}>{application.coverNote}</Text>
        </div>
      </Stack>
    </Card>
  );
}

const sharePercent = (milestone: Shown['job']['plannedMilestones'][number]): number => milestone.sharePercent;

function WorkerMoves({ application }: { application: Shown }) {
  const withdraw = useAction(WithdrawApplication, 'withdrawApplication');
  const [asking, setAsking] = useState(false);
  const submit = async () => {
    const done = await withdraw.run({ input: { applicationId: application.id } });
    setAsking(false);
    if (done) notify('Your application is withdrawn.');
  };
  return (
    <>
      <ProblemNote problem={withdraw.problem} />
      <Group>
        {application.contract && (
          <Button component={Link} to={paths.contract(application.contract.id)}>
            Go to the contract
          </Button>
        )}
        {application.conversation && (
          <Button
            component={Link}
            to={paths.conversation(application.conversation.id)}
            variant={application.contract ? 'default' : 'filled'}
            leftSection={<Icon path={mdiForumOutline} />}
          >
            Message the hirer
          </Button>
        )}
        <Button component={Link} to={paths.job(application.job.id)} variant="default">
          See the job
        </Button>
        {application.moves.includes('WITHDRAW') && (
          <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
            Withdraw
          </Button>
        )}
      </Group>
      <Confirm
        opened={asking}
        title="Withdraw your application?"
        text="You can apply to a job only once, so this cannot be taken back."
        yes="Withdraw application"
        danger
        busy={withdraw.busy}
        onYes={() => void submit()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function HirerSide({ application }: { application: Shown }) {
  return <HirerMoves application={application} workerName={nameOr(application.worker, 'the worker')} />;
}
