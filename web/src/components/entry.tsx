import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './entry.module.css';

interface EntryProps {
  title: string;
  lead?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}

/** The frame of the pages at the door: sign in, sign up, codes, and where letters and providers lead. */
export function Entry({ title, lead, below, children }: EntryProps) {
  return (
    <div className={styles['entry']}>
      <title>{`${title} · Kelmah`}</title>
      <div className={styles['box']}>
        <Title order={1} id="page-title" tabIndex={-1} className={styles['title']}>
          {title}
        </Title>
        {lead && <p className={styles['lead']}>{lead}</p>}
        {children}
      </div>
      {below && <p className={styles['below']}>{below}</p>}
    </div>
  );
}
