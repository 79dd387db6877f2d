import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

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
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      radius="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
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
    </Modal>
  );
}
