import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { mdiKeyOutline, mdiPlus, mdiPuzzleOutline, mdiWeb } from '@mdi/js';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CoverLink, LinkCard } from '../../components/card';
import { Dialog } from '../../components/dialog';
import { Empty } from '../../components/empty';
import { Facts } from '../../components/facts';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { MyPartnerAppsQuery } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { partnerAppStates } from '../../lib/words';
import { RegisterAppForm } from './app-forms';
import { MyPartnerApps } from './partners-operations';

type App = NonNullable<MyPartnerAppsQuery['me']>['partnerApps'][number];

/** The viewer's apps, and the way to another. */
export function MyApps() {
  const { data, error, refetch } = useQuery(MyPartnerApps);
  const [registering, setRegistering] = useState(false);
  const navigate = useNavigate();
  const apps = data?.me?.partnerApps;
  return (
    <section aria-labelledby="apps" style={{ marginBottom: 36 }}>
      <Group justify="space-between" mb="md">
        <Title order={2} id="apps">
          Your apps
        </Title>
        {apps && apps.length > 0 && (
          <Button size="sm" leftSection={<Icon path={mdiPlus} size={18} />} onClick={() => setRegistering(true)}>
            Register an app
          </Button>
        )}
      </Group>
      {!apps && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />)}
      {apps?.length === 0 && (
        <Empty
          icon={mdiPuzzleOutline}
          title="You have no app yet"
          text="Register the one you build. Then it gets keys of its own."
          action={<Button onClick={() => setRegistering(true)}>Register an app</Button>}
        />
      )}
      <Stack gap="md">
        {apps?.map((app) => (
          <AppCard key={app.id} app={app} />
        ))}
      </Stack>
      <Dialog opened={registering} onClose={() => setRegistering(false)} title="Register an app">
        <RegisterAppForm onDone={(appId) => void navigate(paths.partnerApp(appId))} />
      </Dialog>
    </section>
  );
}

function AppCard({ app }: { app: App }) {
  const good = app.keys.filter(({ status }) => status !== 'ENDED').length;
  return (
    <LinkCard>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb={4}>
        <Title order={3}>
          <CoverLink to={paths.partnerApp(app.id)}>{app.name}</CoverLink>
        </Title>
        {app.status !== 'ACTIVE' && <StateBadge state={partnerAppStates[app.status]} />}
      </Group>
      <Text mb="xs" lineClamp={2}>
        {app.description}
      </Text>
      <Facts
        facts={[
          { icon: mdiKeyOutline, text: good === 0 ? 'No key yet' : good === 1 ? '1 key' : `${good} keys` },
          app.website && { icon: mdiWeb, text: app.website.replace(/^https?:\/\//, '').replace(/\/$/, '') },
        ]}
      />
    </LinkCard>
  );
}
