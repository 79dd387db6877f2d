import { Text, Title } from '@mantine/core';
import {
  mdiAccountEyeOutline,
  mdiBankOutline,
  mdiCardAccountDetailsOutline,
  mdiChevronRight,
  mdiClipboardListOutline,
  mdiCogOutline,
  mdiCreditCardOutline,
  mdiSendOutline,
  mdiShieldAccountOutline,
} from '@mdi/js';
import { Link } from 'react-router';
import { Avatar } from '../../components/avatar';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { SignOutButtons } from '../../features/account/sessions';
import { OwnProfile } from '../../features/profile/own-profile';
import { nameNotAvailable } from '../../lib/names';
import { paths } from '../../lib/paths';
import { useViewer, type Viewer } from '../../lib/viewer';
import styles from './profile-page.module.css';

interface Place {
  to: string;
  text: string;
  icon: string;
}

function placesOf({ isWorker, isHirer, ownId }: Viewer): Place[] {
  return [
    isWorker && { to: paths.myApplications, text: 'My applications', icon: mdiSendOutline },
    isHirer && { to: paths.myJobs, text: 'My jobs', icon: mdiClipboardListOutline },
    isWorker
      ? { to: paths.earnings, text: 'Earnings and pay-outs', icon: mdiBankOutline }
      : { to: paths.earnings, text: 'Payments', icon: mdiCreditCardOutline },
    isWorker && { to: paths.identity, text: 'Prove who I am', icon: mdiCardAccountDetailsOutline },
    ownId !== undefined && { to: paths.worker(ownId), text: 'My public page', icon: mdiAccountEyeOutline },
    { to: paths.security, text: 'Security', icon: mdiShieldAccountOutline },
    { to: paths.settings, text: 'Settings', icon: mdiCogOutline },
  ].filter((place) => place !== false);
}

/** Everything that is the viewer's own. */
export function ProfilePage() {
  const viewer = useViewer();
  const { account, isWorker, isHirer } = viewer;
  if (!account) return null;
  return (
    <div className={styles['page']}>
      <title>Me · Kelmah</title>
      <div className={styles['side']}>
        <Card>
          <div className={styles['head']}>
            <Avatar name={account.user?.name ?? ''} photoUrl={account.user?.photo?.url} size={64} />
            <div style={{ minWidth: 0 }}>
              <Title order={1} id="page-title" tabIndex={-1} fz="h2">
                {account.user?.name ?? nameNotAvailable}
              </Title>
              <Text c="dimmed" truncate>
                {account.email}
              </Text>
            </div>
          </div>
          <nav aria-label="Yours">
            <ul className={styles['places']}>
              {placesOf(viewer).map(({ to, text, icon }) => (
                <li key={to}>
                  <Link to={to} className={styles['place']}>
                    <Icon path={icon} size={22} />
                    {text}
                    <Icon path={mdiChevronRight} className={styles['arrow']} />
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <SignOutButtons />
        </Card>
      </div>
      <section className={styles['main']} aria-label="My profile">
        <Title order={2} mb="md">
          My profile
        </Title>
        <OwnProfile isWorker={isWorker} isHirer={isHirer} />
      </section>
    </div>
  );
}
