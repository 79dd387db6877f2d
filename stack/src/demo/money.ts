import { hour, minute } from '@kelmah/kit/clock/clock';
import type { DemoContract, DemoFunding, DemoPayment } from '@kelmah/kit/demo/demo-data';
import { splitFee } from '@kelmah/kit/money/money';
import type { History, ImportedHistory } from '../stand-ins/stripe/imported-history';
import type { Marketplace } from './marketplace';
import { plus } from './times';

type PlannedFunding = Omit<DemoFunding, 'paymentIntentId' | 'chargeId' | 'transferId'>;

/** Every payment of the marketplace, in the order in which the money came. */
export function fundingsOf({ contracts }: Marketplace): PlannedFunding[] {
  return contracts.flatMap(fundingsIn).sort((a, b) => a.heldAt.getTime() - b.heldAt.getTime());
}

function fundingsIn({ id: contractId, hirerId, workerId, price, milestones }: DemoContract): PlannedFunding[] {
  return milestones.flatMap(({ id: milestoneId, fundingId, fundedAt, amountMinor, approvedAt, paidAt }) => {
    if (!fundingId || !fundedAt) return [];
    const status = paidAt ? 'RELEASED' : approvedAt ? 'RELEASING' : 'HELD';
    return [
      {
        ...{ id: fundingId, milestoneId, contractId, hirerId, workerId, status, approvedAt },
        amount: { amountMinor, currency: price.currency },
        createdAt: plus(fundedAt, -4 * minute),
        heldAt: fundedAt,
        releasedAt: paidAt,
      } satisfies PlannedFunding,
    ];
  });
}

/** What Stripe is to know of it: workers' accounts, payments and transfers. */
export function stripeHistory(market: Marketplace, fundings: readonly PlannedFunding[], name: string): History {
  const contracts = new Map(market.contracts.map((contract) => [contract.id, contract]));
  const metadataOf = ({ id, milestoneId, contractId }: PlannedFunding) => ({ fundingId: id, milestoneId, contractId });
  const feeOf = ({ contractId }: PlannedFunding) => contracts.get(contractId)?.feeBasisPoints ?? 0;
  return {
    name,
    accounts: market.citizens
      .filter(({ isPaidOut }) => isPaidOut)
      .map(({ id, name: holder, memberSince }) => ({
        ...{ ref: id, at: plus(memberSince, hour).getTime(), country: 'GH', holder },
        metadata: { userId: id },
      })),
    payments: fundings.map((funding) => ({
      ref: funding.id,
      at: funding.heldAt.getTime(),
      amount: funding.amount.amountMinor,
      currency: funding.amount.currency.toLowerCase(),
      group: funding.contractId,
      description: contracts.get(funding.contractId)?.title ?? '',
      metadata: metadataOf(funding),
    })),
    transfers: fundings
      .filter(({ releasedAt }) => releasedAt !== null)
      .map((funding) => ({
        ...{ ref: funding.id, payment: funding.id, account: funding.workerId },
        at: funding.releasedAt?.getTime() ?? 0,
        amount: splitFee(funding.amount, feeOf(funding)).net.amountMinor,
        metadata: metadataOf(funding),
      })),
  };
}

/** What the payment service is given: the same money, with Stripe's names for it. */
export function paymentSlice(
  { citizens, contracts }: Marketplace,
  fundings: readonly PlannedFunding[],
  imported: ImportedHistory,
): DemoPayment {
  const known = <Value>(value: Value | undefined, what: string): Value => {
    if (value === undefined) throw new Error(`The Stripe stand-in does not know ${what}`);
    return value;
  };
  return {
    contracts,
    people: citizens.map(({ id, name }) => ({ userId: id, name })),
    payoutAccounts: citizens
      .filter(({ isPaidOut }) => isPaidOut)
      .map(({ id, memberSince }) => ({
        ...{ userId: id, openedAt: plus(memberSince, hour) },
        stripeAccountId: known(imported.accounts[id], id),
      })),
    fundings: fundings.map((funding) => {
      const { paymentIntent, charge } = known(imported.payments[funding.id], funding.id);
      const transferId = imported.transfers[funding.id] ?? null;
      return { ...funding, paymentIntentId: paymentIntent, chargeId: charge, transferId };
    }),
    payouts: imported.payouts.map(({ id, account, amount, currency, created, arrivalDate }) => ({
      ...{ stripePayoutId: id, userId: account, createdAt: new Date(created * 1_000) },
      amount: { amountMinor: amount, currency: currency.toUpperCase() },
      arrivesOn: new Date(arrivalDate * 1_000),
      paidAt: new Date(arrivalDate * 1_000),
    })),
  };
}
