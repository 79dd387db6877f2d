import type { ElementType, ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './card.module.css';

interface CardProps {
  children: ReactNode;
  as?: ElementType;
  sunken?: boolean;
  className?: string;
  'aria-labelledby'?: string;
  'aria-label'?: string;
  id?: string;
}

export function Card({ children, as: Element = 'div', sunken, className, ...rest }: CardProps) {
  const classes = [styles['card'], sunken && styles['sunken'], className].filter(Boolean).join(' ');
  return (
    <Element className={classes} {...rest}>
      {children}
    </Element>
  );
}

/** A card that is a link as a whole: its `CoverLink` covers it, while other links and buttons in it stay usable. */
export function LinkCard({ children, as: Element = 'article', className, ...rest }: CardProps) {
  const classes = [styles['card'], styles['link'], className].filter(Boolean).join(' ');
  return (
    <Element className={classes} {...rest}>
      {children}
    </Element>
  );
}

export function CoverLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={styles['cover']}>
      {children}
    </Link>
  );
}
