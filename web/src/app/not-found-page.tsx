import { NotHere } from '../components/not-here';

export function NotFoundPage() {
  return <NotHere />;
}
