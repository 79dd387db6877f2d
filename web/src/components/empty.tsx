import type { ReactNode } from 'react';
import styles from './empty.module.css';
import { Icon } from './icon';

interface EmptyProps {
  icon: string;
  title: string;
  text?: ReactNode;
  action?: ReactNode;
}

/** A list with nothing in it yet: why, and what one can do about it. */
export function Empty({ icon, title, text, action }: EmptyProps) {
  return (
    <div className={styles['empty']}>
      <span className={styles['sign']}>
        <Icon path={icon} size={28} />
      </span>
      <p className={styles['title']}>{title}</p>
      {text && <p className={styles['text']}>{text}</p>}
      {action}
    </div>
  );
}
