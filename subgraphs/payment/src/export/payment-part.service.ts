import { money, written } from '@kelmah/kit/money/money';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { evidenceOf, wishesOf, type EvidenceRow, type WishRow } from '../dispute/dispute-word.store';
import { statementRows, type Side } from '../document/statement.store';
import { findPayoutAccountOf, type PayoutAccountRow } from '../payout/payout-account.store';
import {
  chargebacksOf,
  disputesOf,
  holdsOf,
  nameOf,
  paymentsOf,
  payoutsOf,
  type DisputePartRow,
  type PaymentRow,
} from './payment-part.store';

const ever = { from: new Date(0), to: new Date('9999-12-31T00:00:00Z'), limit: 1_000_000 };

const inWriting = <Row extends { currency: string; amountMinor: number }>({ amountMinor, currency, ...rest }: Row) => ({
  ...rest,
  ...written(money(amountMinor, currency)),
});

/**
 * What is kept here of somebody: payments on either side, pay-outs and where they go, their words in disputes, and every
 * line of the ledger that changed what is theirs. What the other side said in a dispute, and what only staff read, is
 * not in it.
 */
export async function paymentPart(queries: Queries, userId: string): Promise<object> {
  const account = await findPayoutAccountOf(queries, userId);
  const disputes = await disputesOf(queries, userId);
  const ids = disputes.map(({ id }) => id);
  const own = {
    wishes: (await wishesOf(queries, ids)).filter((wish) => wish.userId === userId),
    evidence: (await evidenceOf(queries, ids)).filter(({ authorId }) => authorId === userId),
  };
  return {
    name: await nameOf(queries, userId),
    payments: (await paymentsOf(queries, userId)).map((payment) => aboutPayment(payment, userId)),
    payoutAccount: account ? aboutAccount(account, await holdsOf(queries, account.id)) : null,
    payouts: (await payoutsOf(queries, userId)).map(inWriting),
    disputes: disputes.map((dispute) => aboutDispute(dispute, own, userId)),
    chargebacks: (await chargebacksOf(queries, userId)).map(inWriting),
    statement: {
      asHirer: await statement(queries, 'HIRER', userId),
      asWorker: await statement(queries, 'WORKER', userId),
    },
  };
}

async function statement(queries: Queries, side: Side, userId: string): Promise<object[]> {
  const rows = await statementRows(queries, { side, userId, ...ever });
  return rows.map(({ id, at, kind, reference, currency, amountMinor, contractTitle, milestoneTitle }) =>
    inWriting({ ...{ id, at, kind, reference, contractTitle, milestoneTitle }, currency, amountMinor }),
  );
}

/** As its side sees it: what is left after the fee is the worker's. */
function aboutPayment({ hirerId, feeMinor, netMinor, ...payment }: PaymentRow, userId: string): object {
  const side = hirerId === userId ? 'HIRER' : 'WORKER';
  const { currency } = payment;
  return {
    ...{ yourSide: side, ...inWriting(payment) },
    ...(side === 'WORKER' && {
      fee: written(money(feeMinor, currency)),
      toYou: written(money(netMinor, currency)),
    }),
  };
}

const aboutAccount = (account: PayoutAccountRow, holds: object[]) => ({
  ...{ status: account.status, stripeAccountId: account.stripeAccountId, payoutsEnabled: account.payoutsEnabled },
  ...{ destinations: account.destinations ?? [], hint: account.accountHint, schedule: account.schedule },
  ...{ stillAskedFor: account.requirements, dueBy: account.dueBy, holds },
});

function aboutDispute(
  { hirerId, openedById, releasedMinor, refundedMinor, ...dispute }: DisputePartRow,
  own: { wishes: WishRow[]; evidence: EvidenceRow[] },
  userId: string,
): object {
  const { currency } = dispute;
  const part = (minor: number | null) => (minor === null ? null : written(money(minor, currency)));
  const wish = own.wishes.find(({ disputeId }) => disputeId === dispute.id);
  return {
    ...{ yourSide: hirerId === userId ? 'HIRER' : 'WORKER', openedByYou: openedById === userId, ...inWriting(dispute) },
    ...{ toWorker: part(releasedMinor), backToHirer: part(refundedMinor) },
    yourStory: wish
      ? { text: wish.story, at: wish.at, toWorker: part(wish.releasedMinor), backToHirer: part(wish.refundedMinor) }
      : null,
    yourEvidence: own.evidence
      .filter(({ disputeId }) => disputeId === dispute.id)
      .map(({ text, uploadIds: files, addedAt }) => ({ text, files, addedAt })),
  };
}
