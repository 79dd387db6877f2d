import { Badge } from '@mantine/core';
import type { StateWords } from '../lib/words';
import { Icon } from './icon';
import styles from './state-badge.module.css';

/** The state of a thing, in words first and colour second. */
export function StateBadge({ state, icon }: { state: StateWords; icon?: string }) {
  return (
    <Badge
      className={styles['badge']}
      data-tone={state.color}
      size="lg"
      leftSection={icon && <Icon path={icon} size={16} />}
    >
      {state.text}
    </Badge>
  );
}
