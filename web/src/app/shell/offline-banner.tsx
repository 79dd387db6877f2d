import { mdiWifiOff } from '@mdi/js';
import { Icon } from '../../components/icon';
import { useConnection } from '../../lib/apollo/use-connection';
import styles from './shell.module.css';

export function OfflineBanner() {
  const { online } = useConnection();
  return (
    <div role="status" aria-live="polite">
      {!online && (
        <div className={styles['offline']}>
          <Icon path={mdiWifiOff} size={18} />
          You are offline. What you write is kept and sent when you are back.
        </div>
      )}
    </div>
  );
}
