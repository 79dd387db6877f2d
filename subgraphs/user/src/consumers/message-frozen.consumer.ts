import { consumer } from '@kelmah/kit/events/consumer';
import type { UploadStore } from '../upload/upload.store';

/** Own files of either side in messages that were named in a dispute are shown to staff who decide it. Saying it twice changes nothing. */
export const messageFrozen = (uploads: Pick<UploadStore, 'showToDisputes'>) =>
  consumer({
    name: 'message-frozen',
    on: ['message.frozen'],
    handle: ({ data: { uploadIds, memberIds } }) => uploads.showToDisputes(uploadIds, memberIds),
  });
