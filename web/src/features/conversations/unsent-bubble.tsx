import { Button, Group } from '@mantine/core';
import { mdiAlertCircleOutline, mdiClockOutline, mdiPaperclip } from '@mdi/js';
import { Icon } from '../../components/icon';
import { useConnection } from '../../lib/apollo/use-connection';
import type { Outbox, Unsent } from '../../lib/chat/outbox';
import styles from './chat.module.css';

/** A message that is on its way, waits for the network, or was refused. */
export function UnsentBubble({ message, outbox }: { message: Unsent; outbox: Outbox }) {
  const { online } = useConnection();
  const failed = message.state === 'failed';
  const words = failed ? 'Not sent' : message.state === 'sending' && online ? 'Sending' : 'Waits for the network';
  return (
    <div className={styles['bubble']} data-own="true" data-state={message.state}>
      <span className={styles['hidden']}>You: </span>
      {message.files.length > 0 && (
        <p className={styles['files']}>
          <Icon path={mdiPaperclip} size={16} />
          {message.files.length === 1 ? '1 photo' : `${message.files.length} photos`}
        </p>
      )}
      {message.text && <p>{message.text}</p>}
      <span className={styles['meta']}>
        <Icon path={failed ? mdiAlertCircleOutline : mdiClockOutline} size={15} />
        {words}
      </span>
      {failed && (
        <div className={styles['failed']}>
          <span role="alert">{message.message}</span>
          <Group gap={6}>
            <Button size="compact-sm" color="gold.5" autoContrast onClick={() => outbox.resend(message.clientId)}>
              Send again
            </Button>
            <Button size="compact-sm" variant="white" color="dark" onClick={() => outbox.forget(message.clientId)}>
              Delete
            </Button>
          </Group>
        </div>
      )}
    </div>
  );
}
