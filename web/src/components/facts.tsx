import type { ReactNode } from 'react';
import styles from './facts.module.css';
import { Icon } from './icon';

export interface Fact {
  icon: string;
  text: ReactNode;
}

/** A line of small facts: where, when, how far. Those without a text are left out. */
export function Facts({ facts }: { facts: (Fact | false | '' | null | undefined)[] }) {
  return (
    <ul className={styles['facts']}>
      {facts.map((fact, index) =>
        fact && fact.text ? (
          <li key={index} className={styles['fact']}>
            <Icon path={fact.icon} size={17} />
            <span>{fact.text}</span>
          </li>
        ) : null,
      )}
    </ul>
  );
}
