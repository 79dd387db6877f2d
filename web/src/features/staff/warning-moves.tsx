import { Alert, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../../components/card';
import { ConfirmedButton } from '../../components/confirmed-button';
import { notify } from '../../components/notify';
import type { ChargebackCaseFragment } from '../../gql/graphql';
import { useAction } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { useViewer } from '../../lib/viewer';
import { DismissFraudWarning, RefundWarnedPayment } from './chargeback-desk-operations';

const shortestReason = 3;

/** What is to be done about a warning of fraud: give the payment back before the bank does, or let it go on. */
export function WarningMoves({ chargeback }: { chargeback: ChargebackCaseFragment }) {
  const { permissions } = useViewer();
  const { funding, viewerMay, status } = chargeback;
  if (status !== 'NEEDS_RESPONSE') return null;
  const refundable = funding?.status === 'HELD' && permissions.includes('finance');
  return (
    <Card as="section" aria-labelledby="warning">
      <Stack gap="md">
        <Title order={2} size="h3" id="warning">
          What to do about it
        </Title>
        <Text>
          Money that is given back now cannot be taken by the bank later, and costs no fee. A payment that is known to
          be good goes on when the warning is dismissed.
        </Text>
        {funding?.status === 'REFUNDING' && (
          <Alert color="gold">The payment is to go back. It leaves as soon as the warning is dismissed.</Alert>
        )}
        {funding?.status === 'HELD' && !refundable && (
          <Text size="sm" c="dimmed">
            Staff who look after finance give the money back.
          </Text>
        )}
        <Group>
          {refundable && <RefundMove chargeback={chargeback} />}
          {viewerMay.includes('DISMISS') && <DismissMove chargeback={chargeback} />}
        </Group>
      </Stack>
    </Card>
  );
}

function RefundMove({ chargeback: { funding } }: { chargeback: ChargebackCaseFragment }) {
  const refund = useAction(RefundWarnedPayment, 'refundFunding');
  const intent = useIntentKey();
  const [reason, setReason] = useState('');
  if (!funding) return null;
  const send = async () => {
    if (reason.trim().length < shortestReason) return undefined;
    const input = { fundingId: funding.id, idempotencyKey: intent.key(), reason: reason.trim() };
    return refund.run({ input }, { refetchQueries: ['StaffChargeback'] });
  };
  const done = () => {
    intent.done();
    notify('The payment goes back to the hirer’s card.');
  };
  return (
    <ConfirmedButton
      title="Give the money back?"
      text={`${funding.amount.display} goes back to the hirer’s card, as soon as the warning is dismissed. Both sides are told why.`}
      yes="Give it back"
      danger
      action={refund}
      onYes={send}
      onDone={done}
      asks={
        <Textarea
          label="Why?"
          description="Both sides read it."
          value={reason}
          maxLength={500}
          onChange={({ currentTarget: { value } }) => {
            intent.done();
            setReason(value);
          }}
        />
      }
    >
      Give the money back
    </ConfirmedButton>
  );
}

function DismissMove({ chargeback: { id, funding } }: { chargeback: ChargebackCaseFragment }) {
  const dismiss = useAction(DismissFraudWarning, 'dismissFraudWarning');
  const goesBack = funding?.status === 'REFUNDING';
  const options = { stale: ['chargebackQueue'], refetchQueries: ['StaffChargeback'] };
  return (
    <ConfirmedButton
      variant="default"
      title="Dismiss the warning?"
      text={goesBack ? 'The money then goes back to the hirer’s card.' : 'The payment then goes on as any other.'}
      yes="Dismiss it"
      action={dismiss}
      onYes={() => dismiss.run({ input: { chargebackId: id } }, options)}
      onDone={() => notify('The warning is dismissed.')}
    >
      Dismiss the warning
    </ConfirmedButton>
  );
}
