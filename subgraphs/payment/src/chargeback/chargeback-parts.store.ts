import type { Queries } from '@kelmah/kit/postgres/postgres';

/**
 * What is owed to the hirer of one payment of a funding, in minor units: of the payment that was held, or of one that
 * came beside it.
 */
export async function owedOfPayment(
  { query }: Queries,
  of: { fundingId: string; paymentIntentId: string; heldPaymentIntentId: string | null },
): Promise<number> {
  const [row] = await query<{ owed: number }>(
    `SELECT coalesce(-sum(entry.amount_minor), 0)::bigint AS owed
     FROM ledger_transaction AS booked
     JOIN ledger_entry AS entry ON entry.transaction_id = booked.id
     JOIN ledger_account AS account ON account.id = entry.account_id AND account.kind = 'OWED_TO_HIRER'
     LEFT JOIN chargeback ON booked.kind IN ('CHARGEBACK_LOST', 'CHARGEBACK_OVERTURNED')
       AND chargeback.provider_id = split_part(booked.reference, ':', 2)
     WHERE booked.funding_id = $1 AND $2 = CASE
       WHEN booked.kind IN ('SURPLUS', 'SURPLUS_RETURNED') THEN split_part(booked.reference, ':', 2)
       WHEN chargeback.id IS NOT NULL THEN chargeback.payment_intent_id
       ELSE $3 END`,
    [of.fundingId, of.paymentIntentId, of.heldPaymentIntentId],
  );
  return row?.owed ?? 0;
}

/** What lost chargebacks of a payment have taken of what was released, in minor units. */
export async function takenBackOf(
  { query }: Queries,
  paymentIntentId: string,
): Promise<{ receivableMinor: number; feeMinor: number }> {
  const [row] = await query<{ receivable: number; fee: number }>(
    `SELECT coalesce(sum(receivable_minor), 0)::bigint AS receivable, coalesce(sum(fee_lost_minor), 0)::bigint AS fee
     FROM chargeback WHERE payment_intent_id = $1`,
    [paymentIntentId],
  );
  return { receivableMinor: row?.receivable ?? 0, feeMinor: row?.fee ?? 0 };
}
