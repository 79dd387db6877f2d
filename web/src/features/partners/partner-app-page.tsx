import { useQuery } from '@apollo/client/react';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { mdiAlertCircleOutline, mdiCompassOutline } from '@mdi/js';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Card } from '../../components/card';
import { Dialog } from '../../components/dialog';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import type { PartnerAppPartsFragment } from '../../gql/graphql';
import { explorerUrl } from '../../lib/api-url';
import { paths } from '../../lib/paths';
import { EditAppForm } from './app-forms';
import { Keys } from './keys';
import { PartnerAppOf } from './partners-operations';
import { Usage } from './usage';

const back = { to: paths.partners, text: 'For partners' };

/** One app of the viewer's: its keys, and what they used. */
export function PartnerAppPage() {
  const { appId = '' } = useParams();
  const { data, error, refetch } = useQuery(PartnerAppOf, { variables: { id: appId } });
  const app = data?.partnerApp;
  if (app === null) return <NotHere title="App not found" />;
  if (app === undefined) {
    return (
      <Page title="App" width="narrow" back={back}>
        {error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={2} />}
      </Page>
    );
  }
  return (
    <Page
      title={app.name}
      width="narrow"
      back={back}
      action={
        <Button component="a" href={explorerUrl} variant="default" leftSection={<Icon path={mdiCompassOutline} />}>
          Open the explorer
        </Button>
      }
    >
      <Stack gap="md">
        {app.status === 'SUSPENDED' && <SuspendedNote />}
        <About app={app} />
        <Keys appId={app.id} keys={app.keys} suspended={app.status === 'SUSPENDED'} />
        <Usage appId={app.id} />
      </Stack>
    </Page>
  );
}

function SuspendedNote() {
  return (
    <Alert color="red" icon={<Icon path={mdiAlertCircleOutline} />} title="This app is suspended">
      None of its keys is good for now. Write to support to learn why.
    </Alert>
  );
}

function About({ app }: { app: PartnerAppPartsFragment }) {
  const [editing, setEditing] = useState(false);
  return (
    <Card as="section" aria-label="About the app">
      <Text style={{ whiteSpace: 'pre-line' }}>{app.description}</Text>
      {app.website && (
        <Text mt={6}>
          <a href={app.website} rel="noreferrer nofollow">
            {app.website}
          </a>
        </Text>
      )}
      <Button mt="md" size="sm" variant="default" onClick={() => setEditing(true)}>
        Change the details
      </Button>
      <Dialog opened={editing} onClose={() => setEditing(false)} title="Change the details">
        <EditAppForm app={app} onDone={() => setEditing(false)} />
      </Dialog>
    </Card>
  );
}
