import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PersonFragment } from '../gql/graphql';
import { nameNotAvailable } from '../lib/names';
import { Avatar } from './avatar';
import styles from './person-line.module.css';

interface PersonLineProps {
  /** Null where they cannot be shown now. */
  person: PersonFragment | null | undefined;
  /** Where the name leads. */
  to?: string;
  size?: number;
  online?: boolean;
  below?: ReactNode;
}

/** A person in one line: face, name, and what is to be said of them. */
export function PersonLine({ person, to, size = 44, online, below }: PersonLineProps) {
  return (
    <div className={styles['person']}>
      <Avatar name={person?.name ?? ''} photoUrl={person?.photo?.url} size={size} online={online} />
      <div className={styles['words']}>
        {person && to ? (
          <Link to={to} className={styles['name']}>
            {person.name}
          </Link>
        ) : (
          <span className={styles['name']} data-away={!person}>
            {person?.name ?? nameNotAvailable}
          </span>
        )}
        {below && <div className={styles['below']}>{below}</div>}
      </div>
    </div>
  );
}
