import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Words about what was just done, under the header: below they would lie over the last buttons of a page. */
export function Toasts() {
  return <Notifications position="top-center" limit={2} autoClose={5_000} />;
}
