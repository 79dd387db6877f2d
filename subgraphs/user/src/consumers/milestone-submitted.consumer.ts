import { consumer } from '@kelmah/kit/events/consumer';
import type { UploadStore } from '../upload/upload.store';

/** A worker's own files for a milestone are shown to both parties. Saying it twice changes nothing more. */
export const milestoneSubmitted = (uploads: Pick<UploadStore, 'show'>) =>
  consumer({
    name: 'milestone-submitted',
    on: ['milestone.submitted'],
    handle: ({ data: { uploadIds, hirerId, workerId } }) =>
      uploads.show(uploadIds, { ownerId: workerId, purpose: 'DELIVERABLE' }, [hirerId, workerId]),
  });
