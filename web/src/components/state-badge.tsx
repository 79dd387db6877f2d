import { Badge } from '@mantine/core';
import type { StateWords } from '../lib/words';
import styles from './state-badge.module.css';

/** The state of a thing, in words first and colour second. */
export function StateBadge({ state }: { state: StateWords }) {
  return (
    <Badge className={styles['badge']} data-tone={state.color} size="lg">
      {state.text}
    </Badge>
  );
}
