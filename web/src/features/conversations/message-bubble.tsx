import { mdiCheck, mdiCheckAll } from '@mdi/js';
import { Icon } from '../../components/icon';
import { PhotoStrip } from '../../components/photo-strip';
import type { MessagePartsFragment } from '../../gql/graphql';
import { nameNotAvailable } from '../../lib/names';
import { formatTime } from '../../lib/time';
import styles from './chat.module.css';

interface MessageBubbleProps {
  message: MessagePartsFragment;
  own: boolean;
  /** Whether the other person has read it. */
  read: boolean;
  /** Whether the message before is of the same person. */
  follows: boolean;
}

/** Something that somebody said. */
export function MessageBubble({ message, own, read, follows }: MessageBubbleProps) {
  return (
    <div className={styles['bubble']} data-own={own} data-follows={follows}>
      <span className={styles['hidden']}>{own ? 'You' : (message.sender?.name ?? nameNotAvailable)}: </span>
      {message.attachments?.length !== 0 && <PhotoStrip photos={message.attachments} label="Photos in this message" />}
      {message.text && <p>{message.text}</p>}
      <span className={styles['meta']}>
        <time dateTime={message.sentAt}>{formatTime(message.sentAt)}</time>
        {own && (
          <span role="img" aria-label={read ? 'Read' : 'Sent'} className={styles['mark']} data-read={read}>
            <Icon path={read ? mdiCheckAll : mdiCheck} size={16} />
          </span>
        )}
      </span>
    </div>
  );
}

/** Something that happened: an application, a payment, an approval. */
export function SystemLine({ message }: { message: MessagePartsFragment }) {
  return (
    <p className={styles['system']}>
      {message.text} <time dateTime={message.sentAt}>{formatTime(message.sentAt)}</time>
    </p>
  );
}
