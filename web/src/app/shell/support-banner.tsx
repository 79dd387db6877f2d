import { useMutation, useQuery } from '@apollo/client/react';
import { UnstyledButton } from '@mantine/core';
import { mdiAccountEyeOutline } from '@mdi/js';
import { Link } from 'react-router';
import { Icon } from '../../components/icon';
import { notify } from '../../components/notify';
import { keptInvitation } from '../../lib/kept-invitation';
import { paths } from '../../lib/paths';
import { EndSupportAccess, MySupport } from '../../lib/support-operations';
import { isPast } from '../../lib/time';
import styles from './shell.module.css';

/** Tells whoever let support look that it may, with the way to end it. */
export function SupportBanner() {
  const { data } = useQuery(MySupport);
  const [end, { loading }] = useMutation(EndSupportAccess, { refetchQueries: ['MySupport'] });
  const open = data?.me?.supportRequests.find(({ status, until }) => status === 'ALLOWED' && !isPast(until));
  const stop = async () => {
    const input = { requestId: open?.id ?? '' };
    const done = await end({ variables: { input } }).catch(() => undefined);
    if (done?.data?.endSupportAccess.__typename === 'EndSupportAccessSuccess') notify('Support sees nothing any more.');
    else notify('That did not work. Try again.', 'red');
  };
  return (
    <div role="status" aria-live="polite">
      {open && (
        <div className={styles['look']}>
          <Icon path={mdiAccountEyeOutline} size={20} />
          <span>
            Kelmah support is looking at your account. <Link to={paths.security}>See what</Link>
          </span>
          <UnstyledButton className={styles['stop']} disabled={loading} onClick={() => void stop()}>
            End it
          </UnstyledButton>
        </div>
      )}
    </div>
  );
}

/** Leads whoever had to sign up or set something up first back to their invitation. */
export function InvitationBanner({ pathname }: { pathname: string }) {
  if (pathname === paths.joinStaff || keptInvitation() === undefined) return null;
  return (
    <div className={styles['partial']}>
      You have an invitation to the Kelmah team.
      <Link to={paths.joinStaff} className={styles['again']}>
        Go on with it
      </Link>
    </div>
  );
}
