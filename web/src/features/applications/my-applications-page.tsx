import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { mdiCashMultiple, mdiClockOutline, mdiMapMarkerOutline, mdiSendOutline } from '@mdi/js';
import { Link } from 'react-router';
import { CoverLink, LinkCard } from '../../components/card';
import { Empty } from '../../components/empty';
import { Facts } from '../../components/facts';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { MyApplicationsQuery } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { placeText } from '../../lib/places';
import { days, fromNow } from '../../lib/time';
import { applicationStates } from '../../lib/words';
import { MyApplications } from './applications-operations';

type MyApplication = MyApplicationsQuery['myApplications']['edges'][number]['node'];

export function MyApplicationsPage() {
  const { data, error, refetch, fetchMore } = useQuery(MyApplications, { variables: { first: 20 } });
  const page = data?.myApplications;
  return (
    <Page title="My applications" lead="Jobs you applied for.">
      {!page && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />)}
      {page?.edges.length === 0 && (
        <Empty
          icon={mdiSendOutline}
          title="You have not applied yet"
          text="Find a job that fits you, name your price, and see what you are left with before you send it."
          action={
            <Button component={Link} to={paths.jobs}>
              Find work
            </Button>
          }
        />
      )}
      {page && page.edges.length > 0 && (
        <Stack gap="md">
          {page.edges.map(({ node }) => (
            <ApplicationRow key={node.id} application={node} />
          ))}
          <LoadMore
            hasMore={page.pageInfo.hasNextPage}
            more={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
          />
        </Stack>
      )}
    </Page>
  );
}

function ApplicationRow({ application }: { application: MyApplication }) {
  const { job, price, status, contract, submittedAt } = application;
  return (
    <LinkCard>
      <Stack gap={8}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text component="h2" fw={700} fz="lg" m={0}>
            <CoverLink to={paths.application(application.id)}>{job.title}</CoverLink>
          </Text>
          <StateBadge state={applicationStates[status]} />
        </Group>
        <Facts
          facts={[
            { icon: mdiCashMultiple, text: `${price.display} in ${days(application.days)}` },
            { icon: mdiMapMarkerOutline, text: placeText(job.town, job.region) },
            { icon: mdiClockOutline, text: `Sent ${fromNow(submittedAt)}` },
          ]}
        />
        {contract && (
          <Group style={{ position: 'relative', zIndex: 1 }}>
            <Button component={Link} to={paths.contract(contract.id)} size="sm" variant="light">
              Go to the contract
            </Button>
          </Group>
        )}
      </Stack>
    </LinkCard>
  );
}
