import { consumer } from '@kelmah/kit/events/consumer';
import type { ExcerptService } from '../excerpt/excerpt.service';

export const disputeEvidenceQueue = { name: 'dispute-evidence', on: ['dispute.evidence-added'] } as const;

/** Keeps the words of messages that are named as evidence. */
export const disputeEvidenceConsumer = (excerpts: ExcerptService) =>
  consumer({ ...disputeEvidenceQueue, handle: ({ data }) => excerpts.freeze(data) });
