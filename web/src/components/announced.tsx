import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Words that are read out when they come. Until then their place is there for screen readers and takes no room. */
export function Announced({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" role="status" style={children ? undefined : { position: 'absolute' }}>
      {children}
    </Text>
  );
}
