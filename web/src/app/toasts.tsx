import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

export function Toasts() {
  return <Notifications position="bottom-center" limit={3} autoClose={5_000} />;
}
