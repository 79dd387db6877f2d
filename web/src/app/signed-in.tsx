import { Navigate, Outlet, useLocation } from 'react-router';
import { PageSkeleton } from '../components/skeletons';
import { paths } from '../lib/paths';
import { useViewer } from '../lib/viewer';

/** The door to the pages that are somebody's. */
export function SignedIn() {
  const { signedIn, loading } = useViewer();
  const { pathname, search } = useLocation();
  if (!signedIn) return <Navigate to={paths.signInTo(pathname + search)} replace />;
  return loading ? <PageSkeleton /> : <Outlet />;
}
