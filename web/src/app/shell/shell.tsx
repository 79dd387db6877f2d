import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { LiveConversations } from '../../features/conversations/live-conversations';
import { LiveNotifications } from '../../features/notifications/live-notifications';
import { useLook } from '../../lib/look';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/viewer';
import { BottomBar } from './bottom-bar';
import { Footer } from './footer';
import { Header } from './header';
import { LookBanner } from './look-banner';
import { OfflineBanner } from './offline-banner';
import { PartialBanner } from './partial-banner';
import styles from './shell.module.css';
import { InvitationBanner, SupportBanner } from './support-banner';
import { useEnded } from './use-ended';

/** What surrounds every page. */
export function Shell() {
  const { signedIn } = useViewer();
  const looking = useLook();
  const ended = useEnded(signedIn);
  const { pathname } = useLocation();
  useHeadingFocus(pathname);
  const inbox = pathname.startsWith(paths.conversations);
  // An open conversation fills a phone's screen down to its keyboard.
  const bar = signedIn && !pathname.startsWith(`${paths.conversations}/`);
  return (
    <>
      <a href="#main" className={styles['skip']}>
        Skip to the page
      </a>
      <LookBanner />
      <Header />
      {signedIn && !looking && <SupportBanner />}
      {signedIn && !looking && <InvitationBanner pathname={pathname} />}
      <OfflineBanner />
      <PartialBanner />
      <Progress />
      {/* Whoever leaves leaves nothing in a page for the next. Whoever signs in goes on in the page where they did. */}
      <main id="main" className={styles['main']} data-bar={bar && inbox} key={`${ended} ${looking?.requestId ?? ''}`}>
        <Outlet />
      </main>
      {!inbox && <Footer />}
      {bar && <BottomBar />}
      {signedIn && !looking && (
        <>
          <LiveNotifications />
          <LiveConversations />
        </>
      )}
      <ScrollRestoration />
    </>
  );
}

/** A page whose code is on its way over a slow network. */
function Progress() {
  const { state } = useNavigation();
  if (state === 'idle') return null;
  return <div className={styles['progress']} role="progressbar" aria-label="The page is loading" />;
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
