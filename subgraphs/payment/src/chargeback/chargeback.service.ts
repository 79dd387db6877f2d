import { userIdOfViewer } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId } from '@kelmah/kit/ids/ids';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { z } from 'zod';
import {
  bodyHash,
  decided,
  doneBefore,
  keepRequest,
  Refused,
  wrongState,
  type KeyedRequest,
} from '../funding/client-request.service';
import { idempotencyKey } from '../funding/fund-milestone.service';
import { lockFunding } from '../funding/funding.store';
import { findPlanned, planOperation } from '../operation/operation.store';
import type { Operations } from '../operation/operation.worker';
import type { StepListener } from '../work/steps.service';
import type { Unit, Units } from '../work/unit.service';
import { mayAnswer } from './chargeback-reader.service';
import { ChargebackMove, ChargebackStatus, movesOn } from './chargeback.states';
import { amendChargeback, findChargebacks, type ChargebackRow } from './chargeback.store';
import type { ChargebackLooks } from './chargeback-look.service';
import { endFreeze } from './decision.service';
import { answerWith, type BankAnswer } from './answer.service';

const waitMsMax = 10_000;
const uploadsMax = 10;

const evidenceInput = z.object({
  chargebackId: z.string(),
  idempotencyKey,
  text: z.string().trim().min(10, 'Say it in at least 10 characters.').max(10_000, 'At most 10,000 characters.'),
  uploadIds: z
    .array(z.string().refine((id) => isId('upload', id), 'There is no such file.'))
    .max(uploadsMax, `At most ${uploadsMax} files.`),
});
const acceptInput = z.object({ chargebackId: z.string(), idempotencyKey });
const dismissInput = z.object({ chargebackId: z.string() });

type Done = Promise<ChargebackRow | Refusal>;

/** What staff do about chargebacks. */
export interface ChargebackService {
  submitEvidence(viewer: Viewer, raw: unknown): Done;
  accept(viewer: Viewer, raw: unknown): Done;
  dismiss(viewer: Viewer, raw: unknown): Done;
}

export function chargebackService(parts: {
  postgres: Postgres;
  units: Units;
  operations: Operations;
  looks: ChargebackLooks;
  step: StepListener;
}): ChargebackService {
  const { postgres, units, operations, looks, step } = parts;

  async function known(viewer: Viewer, id: string): Promise<ChargebackRow | Refusal> {
    const [row] = isId('chargeback', id) ? await findChargebacks(postgres, [id]) : [];
    if (!row) return refuse.notFound('There is no such chargeback.', 'chargebackId');
    return mayAnswer(viewer, row)
      ? row
      : refuse.forbidden('It takes staff with disputes who are no side of it themselves.');
  }

  /** Writes our answer down, sends it, and asks what the bank made of it. */
  async function answer(row: ChargebackRow, request: KeyedRequest, bankAnswer: BankAnswer): Done {
    const operationId = await decided(units, (unit) => planAnswer(unit, row, request, bankAnswer));
    if (isRefusal(operationId)) return operationId;
    await step('operation written', row.id);
    if (operationId !== undefined) await operations.finish(operationId, waitMsMax);
    await looks.lookAt(row.providerId);
    const [now] = await findChargebacks(postgres, [row.id]);
    if (now?.answerRefused) return wrongState(`The bank did not take it: ${now.answerRefused}`);
    return now ?? row;
  }

  return {
    submitEvidence: async (viewer, raw) => {
      const wish = parseInput(evidenceInput, raw);
      if (isRefusal(wish)) return wish;
      const row = await known(viewer, wish.chargebackId);
      if (isRefusal(row)) return row;
      const { text, uploadIds, idempotencyKey: key } = wish;
      const hash = bodyHash('chargeback-evidence', row.id, text, ...uploadIds);
      const by = userIdOfViewer(viewer);
      return answer(row, { userId: by, key, bodyHash: hash }, { act: 'SUBMIT', text, uploadIds, by });
    },
    accept: async (viewer, raw) => {
      const wish = parseInput(acceptInput, raw);
      if (isRefusal(wish)) return wish;
      const row = await known(viewer, wish.chargebackId);
      if (isRefusal(row)) return row;
      const by = userIdOfViewer(viewer);
      const request = { userId: by, key: wish.idempotencyKey, bodyHash: bodyHash('chargeback-accept', row.id) };
      return answer(row, request, { act: 'ACCEPT', by });
    },
    dismiss: async (viewer, raw) => {
      const wish = parseInput(dismissInput, raw);
      if (isRefusal(wish)) return wish;
      const row = await known(viewer, wish.chargebackId);
      if (isRefusal(row)) return row;
      return decided(units, (unit) => dismissWarning(unit, row, userIdOfViewer(viewer)));
    },
  };
}

/** @throws Refused where the move is not open any more, or another answer is on its way */
async function planAnswer(
  unit: Unit,
  { id, fundingId }: ChargebackRow,
  request: KeyedRequest,
  bankAnswer: BankAnswer,
): Promise<string | undefined> {
  const { row, funding } = await locked(unit, id, fundingId);
  const planned = await findPlanned(unit, 'SUBMIT_EVIDENCE', id);
  if ((await doneBefore(unit, request)) !== undefined) return planned?.id;
  const move = bankAnswer.act === 'SUBMIT' ? ChargebackMove.SUBMIT_EVIDENCE : ChargebackMove.ACCEPT;
  if (!movesOn(row).includes(move)) throw new Refused(wrongState(whyClosed(row)));
  if (planned) throw new Refused(wrongState('An answer is on its way to the bank already.'));
  await keepRequest(unit, request, id);
  await amendChargeback(unit, id, { answerRefused: null });
  const operation = await planOperation(unit, {
    kind: 'SUBMIT_EVIDENCE',
    subject: id,
    request: await answerWith(unit, { row, funding }, bankAnswer),
    now: unit.now,
  });
  return operation?.id;
}

async function dismissWarning(unit: Unit, { id, fundingId }: ChargebackRow, userId: string): Done {
  const { row } = await locked(unit, id, fundingId);
  if (row.dismissedAt !== null) return row;
  if (!movesOn(row).includes(ChargebackMove.DISMISS)) throw new Refused(wrongState(whyClosed(row)));
  const dismissed = await amendChargeback(unit, id, {
    status: ChargebackStatus.CLOSED,
    dismissedBy: userId,
    dismissedAt: unit.now,
    closedAt: unit.now,
    lookAt: null,
  });
  await endFreeze(unit, dismissed);
  return dismissed;
}

/** A chargeback that nobody else may change: its funding is locked, as for all that concerns its money. */
async function locked(unit: Unit, id: string, fundingId: string) {
  const funding = await lockFunding(unit, fundingId);
  const [row] = await findChargebacks(unit, [id]);
  if (!row || !funding) throw new Error(`No chargeback ${id}`);
  return { row, funding };
}

function whyClosed({ status, kind }: ChargebackRow): string {
  if (status === ChargebackStatus.UNDER_REVIEW) return 'The bank has our answer, and decides next.';
  if (status === ChargebackStatus.NEEDS_RESPONSE) {
    return kind === 'FRAUD_WARNING' ? 'A warning is dismissed, not answered.' : 'This is no warning of fraud.';
  }
  return 'It is over.';
}
