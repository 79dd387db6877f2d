import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface RowProps {
  title: string;
  /** How it stands. */
  text: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

/** One line of a card of the security page: what it is, how it stands, what one can do; what opens stands below. */
export function Row({ title, text, action, children }: RowProps) {
  return (
    <div>
      <Group justify="space-between" align="center" gap="sm">
        <div style={{ flex: '1 1 190px', minWidth: 0 }}>
          <Text fw={650}>{title}</Text>
          <Text c="dimmed" size="sm" style={{ overflowWrap: 'anywhere' }}>
            {text}
          </Text>
        </div>
        {action}
      </Group>
      {children && <div style={{ marginTop: 14 }}>{children}</div>}
    </div>
  );
}
