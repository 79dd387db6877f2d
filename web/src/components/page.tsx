import { Title } from '@mantine/core';
import { mdiChevronLeft } from '@mdi/js';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon';
import styles from './page.module.css';

interface PageProps {
  /** Heading of the page and name of the tab. */
  title: string;
  /** What stands in the heading where it is more than the title. */
  heading?: ReactNode;
  lead?: ReactNode;
  back?: { to: string; text: string };
  action?: ReactNode;
  width?: 'wide' | 'narrow' | 'slim';
  children: ReactNode;
}

/** A page: its name, its one h1, where it leads back to. */
export function Page({ title, heading, lead, back, action, width = 'wide', children }: PageProps) {
  const classes = [styles['page'], width !== 'wide' && styles[width]].filter(Boolean).join(' ');
  return (
    <div className={classes}>
      <title>{`${title} · Kelmah`}</title>
      {back && (
        <Link to={back.to} className={styles['back']}>
          <Icon path={mdiChevronLeft} />
          {back.text}
        </Link>
      )}
      <div className={styles['head']}>
        <div>
          <Title order={1} tabIndex={-1} id="page-title">
            {heading ?? title}
          </Title>
          {lead && <p className={styles['lead']}>{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </div>
  );
}
