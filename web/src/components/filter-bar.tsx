import { Button } from '@mantine/core';
import { mdiTune } from '@mdi/js';
import { useId, useState, type ReactNode } from 'react';
import styles from './filter-bar.module.css';
import { Icon } from './icon';

interface FilterBarProps {
  label: string;
  /** How many filters are set; shown where they are folded away. */
  active: number;
  top: ReactNode;
  children: ReactNode;
}

/** A search field with its filters: open on a wide screen, folded away on a phone. */
export function FilterBar({ label, active, top, children }: FilterBarProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles['bar']} aria-label={label}>
      <div className={styles['top']}>
        <div className={styles['text']}>{top}</div>
        <Button
          className={styles['toggle']}
          variant="default"
          leftSection={<Icon path={mdiTune} size={18} />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {active === 0 ? 'Filters' : `Filters (${active})`}
        </Button>
      </div>
      <div id={id} className={styles['filters']} data-open={open}>
        {children}
      </div>
    </section>
  );
}
