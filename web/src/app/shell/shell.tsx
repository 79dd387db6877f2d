import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { LiveConversations } from '../../features/conversations/live-conversations';
import { LiveNotifications } from '../../features/notifications/live-notifications';
import { useViewer } from '../../lib/viewer';
import { BottomBar } from './bottom-bar';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';
import styles from './shell.module.css';

/** What surrounds every page. */
export function Shell() {
  const { signedIn } = useViewer();
  const { pathname } = useLocation();
  useHeadingFocus(pathname);
  const chat = pathname.startsWith('/conversations/');
  return (
    <>
      <a href="#main" className={styles['skip']}>
        Skip to the page
      </a>
      <Header />
      <OfflineBanner />
      {/* A change of person begins every page anew: nothing of one is shown to the next. */}
      <main id="main" className={styles['main']} data-bar={signedIn && !chat} key={String(signedIn)}>
        <Outlet />
      </main>
      {signedIn && !chat && <BottomBar />}
      {signedIn && (
        <>
          <LiveNotifications />
          <LiveConversations />
        </>
      )}
      <ScrollRestoration />
    </>
  );
}

/** A new page takes the focus to its heading, so that a screen reader says where one is. */
function useHeadingFocus(pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const timer = setTimeout(() => document.getElementById('page-title')?.focus({ preventScroll: true }), 60);
    return () => clearTimeout(timer);
  }, [pathname]);
}
