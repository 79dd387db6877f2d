import { notifications } from '@mantine/notifications';

/** A word about what was just done; it goes by itself and is read out. */
export function notify(message: string, color: 'leaf' | 'red' | 'gold' = 'leaf'): void {
  notifications.show({ message, color, withBorder: true, closeButtonProps: { 'aria-label': 'Close' } });
}
