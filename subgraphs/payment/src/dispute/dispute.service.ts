import type { Viewer } from '@kelmah/kit/context/viewer';
import type { Refusal } from '@kelmah/kit/errors/refusal';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { StepListener } from '../work/steps.service';
import type { Units } from '../work/unit.service';
import { addDisputeEvidence, answerDispute } from './answer-dispute.service';
import { concedeDispute, settleDispute, withdrawDispute } from './close-dispute.service';
import type { DisputeRow } from './dispute.store';
import { openDispute } from './open-dispute.service';

type Do = (viewer: Viewer, raw: unknown) => Promise<DisputeRow | Refusal>;

/** What people do with disputes. Each is done at most once, whatever is retried or raced. */
export type DisputeService = Record<'open' | 'answer' | 'addEvidence' | 'withdraw' | 'concede' | 'settle', Do>;

export function disputeService(parts: {
  postgres: Postgres;
  units: Units;
  step: StepListener;
  answerHours: number;
}): DisputeService {
  return {
    open: openDispute(parts),
    answer: answerDispute(parts.units),
    addEvidence: addDisputeEvidence(parts.units),
    withdraw: withdrawDispute(parts),
    concede: concedeDispute(parts),
    settle: settleDispute(parts),
  };
}
