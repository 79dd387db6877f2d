import { Button } from '@mantine/core';
import { mdiBellOutline } from '@mdi/js';
import { Link, NavLink } from 'react-router';
import { Avatar } from '../../components/avatar';
import { Icon } from '../../components/icon';
import { Kente } from '../../components/kente';
import { useUnreadNotifications } from '../../features/notifications/use-unread-notifications';
import { useUnreadMessages } from '../../features/conversations/use-unread-messages';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/viewer';
import { linksOf, shortCount } from './nav-items';
import styles from './shell.module.css';

export function Header() {
  const viewer = useViewer();
  return (
    <header className={styles['header']}>
      <Kente />
      <div className={styles['inner']}>
        <Link to={paths.home} className={styles['brand']}>
          <img src="/icon.svg" alt="" width={32} height={32} />
          Kelmah
        </Link>
        <nav className={styles['nav']} aria-label="Main">
          {linksOf(viewer).map(({ to, text, counts }) => (
            <NavLink key={to} to={to} end={to === paths.jobs} className={styles['link']}>
              {text}
              {counts && <MessageCount />}
            </NavLink>
          ))}
        </nav>
        {viewer.signedIn ? <Own /> : <Enter />}
      </div>
    </header>
  );
}

function MessageCount() {
  const count = useUnreadMessages();
  if (count === 0) return null;
  return (
    <span aria-label={`${count} unread`} style={{ color: 'var(--kelmah-warm-text)' }}>
      ({count})
    </span>
  );
}

function Own() {
  const { account } = useViewer();
  const unread = useUnreadNotifications();
  const label = unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`;
  return (
    <>
      <Link to={paths.notifications} className={styles['round']} aria-label={label}>
        <Icon path={mdiBellOutline} size={24} />
        {unread > 0 && <span className={styles['count']} data-count={shortCount(unread)} />}
      </Link>
      <Link to={paths.profile} className={styles['round']} aria-label="Me: profile, earnings and settings">
        <Avatar name={account?.user?.name ?? ''} photoUrl={account?.user?.photo?.url} size={36} />
      </Link>
    </>
  );
}

function Enter() {
  return (
    <div className={styles['enter']}>
      <Button component={Link} to={paths.signIn} variant="subtle" size="sm" px="sm">
        Sign in
      </Button>
      <Button component={Link} to={paths.signUp} size="sm">
        Join
      </Button>
    </div>
  );
}
