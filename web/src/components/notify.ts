/** A word about what was just done; it goes by itself and is read out. */
export function notify(message: string, color: 'leaf' | 'red' | 'gold' = 'leaf'): void {
  // That it was done does not hang on telling of it.
  void import('@mantine/notifications')
    .then(({ notifications }) =>
      notifications.show({ message, color, withBorder: true, closeButtonProps: { 'aria-label': 'Close' } }),
    )
    .catch(() => undefined);
}
