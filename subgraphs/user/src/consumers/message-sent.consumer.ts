import { consumer } from '@kelmah/kit/events/consumer';
import type { UploadStore } from '../upload/upload.store';

/** A sender's own files in a message are shown to those who receive it. Saying it twice changes nothing more. */
export const messageSent = (uploads: Pick<UploadStore, 'show'>) =>
  consumer({
    name: 'message-sent',
    on: ['message.sent'],
    handle: ({ data: { uploadIds, senderId, recipientIds } }) =>
      uploads.show(uploadIds, { ownerId: senderId, purpose: 'MESSAGE' }, [senderId, ...recipientIds]),
  });
