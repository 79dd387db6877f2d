import { NavLink } from 'react-router';
import { Icon } from '../../components/icon';
import { useUnreadMessages } from '../../features/conversations/use-unread-messages';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/viewer';
import { shortCount, tabsOf } from './nav-items';
import styles from './shell.module.css';

/** The places at the thumb, on a phone. */
export function BottomBar() {
  const viewer = useViewer();
  const unread = useUnreadMessages();
  return (
    <nav className={styles['bar']} aria-label="Places">
      {tabsOf(viewer).map(({ to, text, icon, counts }) => (
        <NavLink key={to} to={to} end={to === paths.home || to === paths.jobs} className={styles['tab']}>
          <span className={styles['sign']}>
            <Icon path={icon} size={24} />
            {counts && unread > 0 && <span className={styles['count']} data-count={shortCount(unread)} />}
          </span>
          {text}
          {counts && unread > 0 && <span className={styles['hidden']}>, {unread} unread</span>}
        </NavLink>
      ))}
    </nav>
  );
}
