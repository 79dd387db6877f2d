import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './dialog';

interface ConfirmProps {
  opened: boolean;
  title: string;
  text: ReactNode;
  /** Words of the button that does it. */
  yes: string;
  danger?: boolean;
  busy?: boolean;
  onYes: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something that cannot be taken back. */
export function Confirm({ opened, title, text, yes, danger, busy, onYes, onClose, children }: ConfirmProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <Stack>
        <Text>{text}</Text>
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button color={danger ? 'red' : undefined} loading={busy} onClick={onYes}>
            {yes}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
