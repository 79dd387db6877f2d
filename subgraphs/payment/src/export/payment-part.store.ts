import type { Queries } from '@kelmah/kit/postgres/postgres';

type Row = Record<string, unknown>;

export interface PaymentRow extends Row {
  id: string;
  hirerId: string;
  currency: string;
  amountMinor: number;
  feeMinor: number;
  netMinor: number;
}

/** Every payment that somebody made or got by a milestone, the oldest first. */
export const paymentsOf = ({ query }: Queries, userId: string): Promise<PaymentRow[]> =>
  query<PaymentRow>(
    `SELECT funding.id, funding.hirer_id AS "hirerId", contract.title AS contract, milestone.title AS milestone,
       funding.contract_id AS "contractId", funding.milestone_id AS "milestoneId", funding.status, funding.currency,
       funding.amount_minor AS "amountMinor", funding.fee_minor AS "feeMinor", funding.net_minor AS "netMinor",
       funding.created_at AS "createdAt", funding.held_at AS "heldAt", funding.released_at AS "releasedAt",
       funding.refunded_at AS "refundedAt"
     FROM funding JOIN contract ON contract.id = funding.contract_id JOIN milestone ON milestone.id = funding.milestone_id
     WHERE funding.hirer_id = $1 OR funding.worker_id = $1 ORDER BY funding.id`,
    [userId],
  );

export interface PayoutPartRow extends Row {
  currency: string;
  amountMinor: number;
}

export const payoutsOf = ({ query }: Queries, userId: string): Promise<PayoutPartRow[]> =>
  query<PayoutPartRow>(
    `SELECT id, status, currency, amount_minor AS "amountMinor", arrives_on AS "arrivesOn",
       failure_message AS "whyItFailed", created_at AS "createdAt"
     FROM payout WHERE user_id = $1 ORDER BY id`,
    [userId],
  );

export interface DisputePartRow extends Row {
  id: string;
  hirerId: string;
  openedById: string;
  currency: string;
  amountMinor: number;
  releasedMinor: number | null;
  refundedMinor: number | null;
}

export const disputesOf = ({ query }: Queries, userId: string): Promise<DisputePartRow[]> =>
  query<DisputePartRow>(
    `SELECT id, funding_id AS "paymentId", contract_id AS "contractId", milestone_id AS "milestoneId",
       hirer_id AS "hirerId", opened_by_id AS "openedById", status, reason, currency, amount_minor AS "amountMinor",
       opened_at AS "openedAt", answer_by AS "answerBy", closed_at AS "closedAt", outcome, decided_by AS "decidedBy",
       settled_reason AS "settledReason", released_minor AS "releasedMinor", refunded_minor AS "refundedMinor"
     FROM dispute WHERE hirer_id = $1 OR worker_id = $1 ORDER BY id`,
    [userId],
  );

export interface ChargebackPartRow extends Row {
  currency: string;
  amountMinor: number;
}

/** What banks took back of payments of somebody: of the worker's side what is about their money, no staff's words. */
export const chargebacksOf = ({ query }: Queries, userId: string): Promise<ChargebackPartRow[]> =>
  query<ChargebackPartRow>(
    `SELECT id, funding_id AS "paymentId", kind, status, currency, amount_minor AS "amountMinor",
       opened_at AS "openedAt", closed_at AS "closedAt"
     FROM chargeback WHERE hirer_id = $1 OR worker_id = $1 ORDER BY id`,
    [userId],
  );

export interface PayoutHoldRow extends Row {
  reason: string;
}

export const holdsOf = ({ query }: Queries, payoutAccountId: string): Promise<PayoutHoldRow[]> =>
  query<PayoutHoldRow>(
    `SELECT reason, begun_at AS "begunAt", until, ended_at AS "endedAt"
     FROM payout_hold WHERE payout_account_id = $1 ORDER BY begun_at`,
    [payoutAccountId],
  );

export const nameOf = async ({ query }: Queries, userId: string): Promise<string | null> => {
  const [row] = await query<{ name: string }>('SELECT name FROM person WHERE user_id = $1', [userId]);
  return row?.name || null;
};
