import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { mdiLockOutline, mdiShieldCheckOutline } from '@mdi/js';
import { useState } from 'react';
import { Icon } from '../../components/icon';
import { ProblemNote } from '../../components/problem-note';
import type { PaymentPartsFragment } from '../../gql/graphql';
import { formatMoment } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { BankNotes } from './bank-notes';
import { paymentWords } from './payment-words';
import { FundMilestone } from './payments-operations';
import { ReceiptButton } from './receipt-button';
import { RefundButton } from './refund-button';
import { isUnsettled } from './use-contract-payments';

interface MilestonePaymentProps {
  milestoneId: string;
  /** The whole price of the step, for the button. */
  amountText: string;
  /** The newest payment; undefined where nobody has begun to pay. */
  payment: PaymentPartsFragment | undefined;
  /** The payment that the hirer has just come back from. */
  confirming: string | null;
  /** Whether paying this is what is to be done next; paying ahead is offered quietly. */
  next: boolean;
  hirer: boolean;
  /** Whether the graph lets the viewer pay now. */
  canPay: boolean;
  /** Whether work has begun, after which the hirer cannot take the money back alone. */
  started: boolean;
}

/** The money of a step: the way to pay it, or where it is, and what the payer's bank says of it. */
export function MilestonePayment(props: MilestonePaymentProps) {
  const { payment, confirming, next, hirer, canPay } = props;
  if (payment && isUnsettled(payment) && (payment.id === confirming || payment.status === 'PROCESSING')) {
    return <Confirming />;
  }
  const words = payment && paymentWords(payment, hirer);
  return (
    <>
      {payment?.status === 'HELD' && <Held {...props} payment={payment} />}
      {words && <Text size="sm">{words}</Text>}
      {payment && <BankNotes payment={payment} hirer={hirer} />}
      {hirer && canPay && payment?.status !== 'HELD' && <PayButton {...props} />}
      {!next && payment?.heldAt && <ReceiptButton fundingId={payment.id} />}
    </>
  );
}

function Held({ payment, hirer, started }: MilestonePaymentProps & { payment: PaymentPartsFragment }) {
  return (
    <Stack gap={4} align="flex-start">
      <Group gap={6} wrap="nowrap">
        <Icon path={mdiShieldCheckOutline} />
        <Text fw={600}>
          {payment.amount.display} held safely
          {payment.heldAt && ` since ${formatMoment(payment.heldAt)}`}
        </Text>
      </Group>
      {(!hirer || !started) && <RefundButton payment={payment} hirer={hirer} />}
    </Stack>
  );
}

function Confirming() {
  return (
    <Alert color="gold" role="status">
      <Group gap="sm" wrap="nowrap">
        <Loader size="sm" />
        <div>
          <Text fw={650}>Confirming your payment…</Text>
          <Text size="sm">This takes a few seconds. You can leave this page; nothing is paid twice.</Text>
        </div>
      </Group>
    </Alert>
  );
}

function PayButton({ milestoneId, amountText, payment, next }: MilestonePaymentProps) {
  const fund = useAction(FundMilestone, 'fundMilestone');
  const intent = useIntentKey();
  const [leaving, setLeaving] = useState(false);
  const pay = async () => {
    // Who pays right after the other side signed may be faster than the news of it.
    const done = await fund.run({ input: { milestoneId, idempotencyKey: intent.key() } }, { patient: true });
    if (!done) return;
    intent.done();
    if (!done.funding.payUrl) return;
    setLeaving(true);
    window.location.assign(done.funding.payUrl);
  };
  return (
    <Stack gap={8} align="flex-start">
      {payment?.status === 'FAILED' && (
        <Alert color="red" role="alert">
          {payment.failureMessage ?? 'The last payment did not go through.'} Nothing was taken. Try again.
        </Alert>
      )}
      <ProblemNote problem={fund.problem} />
      <Button
        {...(next ? { color: 'gold.5', autoContrast: true } : { variant: 'default', size: 'sm' })}
        leftSection={<Icon path={mdiLockOutline} size={18} />}
        loading={fund.busy || leaving}
        onClick={() => void pay()}
      >
        Pay {amountText}
      </Button>
      {next && <Text size="sm">By card, on Stripe&rsquo;s page. Your card number never reaches us.</Text>}
    </Stack>
  );
}
