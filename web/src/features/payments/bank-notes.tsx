import { Alert, Text } from '@mantine/core';
import type { PaymentPartsFragment } from '../../gql/graphql';
import { formatShortDay } from '../../lib/time';

type Chargeback = NonNullable<PaymentPartsFragment['chargebacks']>[number];

/** What the payer's bank asks and has decided about a payment, told to both sides alike. */
export function BankNotes({ payment, hirer }: { payment: PaymentPartsFragment; hirer: boolean }) {
  const bank = hirer ? 'Your bank' : 'The payer’s bank';
  const cases = payment.chargebacks ?? [];
  return (
    <>
      {payment.frozen && (
        <Alert color="gold" title={`${bank} asks about this payment`}>
          The money stays where it is until the bank has its answer. {tasks(hirer)}
        </Alert>
      )}
      {cases.map((one) => (
        <Text key={one.id} size="sm">
          {caseWords(one, bank)}
        </Text>
      ))}
    </>
  );
}

const tasks = (hirer: boolean): string =>
  hirer
    ? 'If you did not mean it, tell your bank that the payment was yours.'
    : 'You have nothing to do: Kelmah answers with the records of the work.';

function caseWords({ kind, status, amount, openedAt, closedAt }: Chargeback, bank: string): string {
  const decided = `${bank} decided${closedAt ? ` on ${formatShortDay(closedAt)}` : ''}`;
  switch (status) {
    case 'NEEDS_RESPONSE':
    case 'UNDER_REVIEW':
      return kind === 'INQUIRY'
        ? `${bank} asks about this payment since ${formatShortDay(openedAt)}. Nothing is taken.`
        : `${bank} asks ${amount.display} back since ${formatShortDay(openedAt)}.`;
    case 'WON':
      return `${decided}: the payment stands.`;
    case 'LOST':
      return `${decided}: it keeps ${amount.display}.`;
    case 'CLOSED':
      return `${bank} asked about this payment; that is over, and nothing was taken.`;
  }
}
