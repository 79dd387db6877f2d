import { Button, Group } from '@mantine/core';
import { mdiCompassOffOutline } from '@mdi/js';
import { Link } from 'react-router';
import { paths } from '../lib/paths';
import { Empty } from './empty';
import { Page } from './page';

/** What stands where there is nothing, or nothing that this person may see: the two look the same. */
export function NotHere({ title = 'Page not found' }: { title?: string }) {
  return (
    <Page title={title} width="narrow">
      <Empty
        icon={mdiCompassOffOutline}
        title="There is nothing at this address"
        text="The link may be old, or what it leads to is not yours to see."
        action={
          <Group justify="center">
            <Button component={Link} to={paths.home}>
              Go to the start
            </Button>
            <Button component={Link} to={paths.workers} variant="default">
              Find workers
            </Button>
          </Group>
        }
      />
    </Page>
  );
}
