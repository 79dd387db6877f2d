import { Button, Group } from '@mantine/core';
import { mdiCompassOutline } from '@mdi/js';
import { Link } from 'react-router';
import { Icon } from '../../components/icon';
import { Page } from '../../components/page';
import { explorerUrl } from '../../lib/api-url';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/viewer';
import { MyApps } from './my-apps';
import { WhatPartnersGet } from './what-partners-get';

/** For those who build on Kelmah: what there is, and, signed in, their apps. */
export function PartnersPage() {
  const { signedIn } = useViewer();
  return (
    <Page
      title="Build on Kelmah"
      lead="Show skilled workers, open jobs and ratings in your own app, by one graph."
      action={
        <Group gap="xs">
          {!signedIn && (
            <Button component={Link} to={paths.signInTo(paths.partners)}>
              Sign in to get a key
            </Button>
          )}
          <Button
            component="a"
            href={explorerUrl}
            variant={signedIn ? 'filled' : 'default'}
            leftSection={<Icon path={mdiCompassOutline} />}
          >
            Open the explorer
          </Button>
        </Group>
      }
    >
      {signedIn && <MyApps />}
      <WhatPartnersGet />
    </Page>
  );
}
