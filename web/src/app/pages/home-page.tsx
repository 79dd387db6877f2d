import { lazy, Suspense } from 'react';
import { PageSkeleton } from '../../components/skeletons';
import { SomeJobs } from '../../features/jobs/job-lists';
import { Landing } from '../../features/landing/landing';
import { SomeWorkers } from '../../features/profile/some-workers';
import { useViewer } from '../../lib/viewer';

const Dashboard = lazy(async () => ({ default: (await import('./dashboard')).Dashboard }));

/** The start: what Kelmah is for those who are new, what waits for those who are not. */
export function HomePage() {
  const { signedIn } = useViewer();
  if (!signedIn)
    return <Landing workers={<SomeWorkers filter={{}} first={4} />} jobs={<SomeJobs filter={{}} first={4} />} />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Dashboard />
    </Suspense>
  );
}
