import { consumer } from '@kelmah/kit/events/consumer';
import type { UploadStore } from '../upload/upload.store';

/** A side's own files in a dispute are shown to both sides. Saying it twice changes nothing more. */
export const disputeEvidence = (uploads: Pick<UploadStore, 'show'>) =>
  consumer({
    name: 'dispute-evidence',
    on: ['dispute.evidence-added'],
    handle: ({ data: { uploadIds, authorId, hirerId, workerId } }) =>
      uploads.show(uploadIds, { ownerId: authorId, purpose: 'EVIDENCE' }, [hirerId, workerId]),
  });
