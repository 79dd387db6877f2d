import styles from './kente.module.css';

/** A strip of woven colours, as decoration. */
export function Kente() {
  return <div className={styles['strip']} aria-hidden="true" />;
}
