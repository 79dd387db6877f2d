import { Alert, Button, Text } from '@mantine/core';
import { mdiShieldKeyOutline } from '@mdi/js';
import { Link } from 'react-router';
import { paths } from '../lib/paths';
import { Icon } from './icon';

/** Tells staff who sign in by one proof alone why their pages are shut, and the way to open them. */
export function StaffStepNote() {
  return (
    <Alert color="gold" icon={<Icon path={mdiShieldKeyOutline} />} title="Your staff pages are closed">
      <Text mb="sm">
        Staff pages open when you have a second step, and have signed in with it. It takes two minutes.
      </Text>
      <Button component={Link} to={paths.security} size="sm">
        Set up a second step
      </Button>
    </Alert>
  );
}
