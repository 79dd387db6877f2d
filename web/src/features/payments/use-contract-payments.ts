import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect } from 'react';
import type { PaymentPartsFragment } from '../../gql/graphql';
import { ContractPayments, FundingChanged } from './payments-operations';

const askEveryMs = 4_000;

/**
 * The payments of a contract, live. `confirming` is the payment that the hirer has just come back from: while it is
 * not settled it is also asked for every few seconds, so that a lost message leaves nobody waiting.
 */
export function useContractPayments(contractId: string, confirming: string | null) {
  const { data, refetch, startPolling, stopPolling } = useQuery(ContractPayments, { variables: { contractId } });
  useSubscription(FundingChanged, {
    variables: { contractId },
    skip: !data?.contract,
    ignoreResults: true,
    onData: ({ data: { data: changed } }) => {
      const known = data?.contract?.payments?.some(({ id }) => id === changed?.fundingChanged.id);
      if (!known) void refetch();
    },
  });
  const payments = data?.contract?.payments ?? [];
  const waiting = payments.some((payment) => payment.id === confirming && isUnsettled(payment));
  useEffect(() => {
    if (!waiting) return undefined;
    startPolling(askEveryMs);
    return stopPolling;
  }, [waiting, startPolling, stopPolling]);
  return payments;
}

export const isUnsettled = ({ status }: Pick<PaymentPartsFragment, 'status'>): boolean =>
  status === 'CREATED' || status === 'PROCESSING';

/** Whether a part of it went back, or is about to, and the rest to the worker. */
export const isParted = (payment: PaymentPartsFragment | undefined): boolean =>
  payment?.status === 'SETTLING' ||
  ((payment?.status === 'RELEASING' || payment?.status === 'RELEASED') && payment.refunded.amountMinor > 0);

/** The payment of a milestone that counts: the newest one. */
export function paymentOf(payments: readonly PaymentPartsFragment[], milestoneId: string) {
  return payments
    .filter(({ milestone }) => milestone?.id === milestoneId)
    .reduce<PaymentPartsFragment | undefined>(
      (newest, one) => (newest === undefined || one.createdAt > newest.createdAt ? one : newest),
      undefined,
    );
}
