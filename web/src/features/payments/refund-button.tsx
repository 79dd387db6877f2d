import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { FundingPartsFragment } from '../../gql/graphql';
import { useAction } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { RefundFunding } from './payments-operations';

/** Money that is held goes back to the hirer's card: asked by the hirer before work begins, or given by the worker. */
export function RefundButton({ payment, hirer }: { payment: FundingPartsFragment; hirer: boolean }) {
  const refund = useAction(RefundFunding, 'refundFunding');
  const intent = useIntentKey();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const words = hirer ? 'Take the money back' : 'Give the money back';
  const send = async () => {
    const input = { fundingId: payment.id, idempotencyKey: intent.key(), reason: reason.trim() };
    if (!(await refund.run({ input }))) return;
    intent.done();
    setAsking(false);
    notify(`${payment.amount.display} goes back to the hirer’s card.`);
  };
  return (
    <>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setAsking(true)}>
        {words}
      </Button>
      <Confirm
        opened={asking}
        title={`${words}?`}
        text={`${payment.amount.display} goes back to the hirer’s card. The other side is told why.`}
        yes={words}
        danger
        busy={refund.busy}
        onYes={() => void send()}
        onClose={() => setAsking(false)}
      >
        <ProblemNote problem={refund.problem} />
        <Textarea label="Why?" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </Confirm>
    </>
  );
}
