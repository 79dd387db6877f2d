import { useQuery } from '@apollo/client/react';
import { Alert, Button, Text } from '@mantine/core';
import { mdiEyeOffOutline } from '@mdi/js';
import { Link } from 'react-router';
import { Icon } from '../../components/icon';
import { paths } from '../../lib/paths';
import { MyProfile } from './profile-operations';

/** Tells a worker whom hirers cannot find yet. Nothing where they can. */
export function ProfileNudge() {
  const { data } = useQuery(MyProfile);
  if (!data?.me?.user || data.me.user.workerProfile?.published) return null;
  return (
    <Alert color="gold" icon={<Icon path={mdiEyeOffOutline} />} title="Hirers cannot find you yet">
      <Text mb="sm">Fill in your trades, your town and your price, and publish your profile.</Text>
      <Button component={Link} to={paths.profile} size="sm">
        Go on with my profile
      </Button>
    </Alert>
  );
}
