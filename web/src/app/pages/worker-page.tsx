import { useParams } from 'react-router';
import { PublicProfile } from '../../features/profile/public-profile';
import { ReviewsOf } from '../../features/reviews/reviews-of';

export function WorkerPage() {
  const { userId = '' } = useParams();
  return <PublicProfile userId={userId} reviews={<ReviewsOf userId={userId} />} />;
}
