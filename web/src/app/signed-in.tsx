import { Navigate, Outlet, useLocation } from 'react-router';
import { Failed } from '../components/failed';
import { Page } from '../components/page';
import { PageSkeleton } from '../components/skeletons';
import { paths } from '../lib/paths';
import { useViewer } from '../lib/viewer';

/** The door to the pages that are somebody's. */
export function SignedIn() {
  const { signedIn, loading, account, error, again } = useViewer();
  const { pathname, search } = useLocation();
  if (!signedIn) return <Navigate to={paths.signInTo(pathname + search)} replace />;
  if (account !== undefined) return <Outlet />;
  if (loading || error === undefined) return <PageSkeleton />;
  return (
    <Page title="Your account" width="narrow">
      <Failed error={error} again={again} />
    </Page>
  );
}
