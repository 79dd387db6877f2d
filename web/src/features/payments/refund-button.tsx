import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmedButton } from '../../components/confirmed-button';
import { notify } from '../../components/notify';
import type { FundingPartsFragment } from '../../gql/graphql';
import { useAction } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { RefundFunding } from './payments-operations';

/** Money that is held goes back to the hirer's card: asked by the hirer before work begins, or given by the worker. */
export function RefundButton({ payment, hirer }: { payment: FundingPartsFragment; hirer: boolean }) {
  const refund = useAction(RefundFunding, 'refundFunding');
  const intent = useIntentKey();
  const [reason, setReason] = useState('');
  const words = hirer ? 'Take the money back' : 'Give the money back';
  const send = () =>
    refund.run({ input: { fundingId: payment.id, idempotencyKey: intent.key(), reason: reason.trim() } });
  const done = () => {
    intent.done();
    notify(`${payment.amount.display} goes back to the hirer’s card.`);
  };
  return (
    <ConfirmedButton
      size="compact-sm"
      variant="subtle"
      color="gray"
      title={`${words}?`}
      text={`${payment.amount.display} goes back to the hirer’s card. The other side is told why.`}
      yes={words}
      danger
      action={refund}
      onYes={send}
      onDone={done}
      asks={<Textarea label="Why?" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
    >
      {words}
    </ConfirmedButton>
  );
}
