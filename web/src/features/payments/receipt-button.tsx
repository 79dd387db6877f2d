import { Button } from '@mantine/core';
import { mdiFileDocumentOutline } from '@mdi/js';
import { Icon } from '../../components/icon';
import { ProblemNote } from '../../components/problem-note';
import { useFile } from '../../lib/use-file';
import { ReceiptFile } from './document-operations';

/** The receipt of a payment that arrived. */
export function ReceiptButton({ fundingId }: { fundingId: string }) {
  const receipt = useFile(ReceiptFile, (data) => data.receipt);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<Icon path={mdiFileDocumentOutline} size={16} />}
        loading={receipt.busy}
        onClick={() => void receipt.get({ fundingId })}
      >
        Receipt
      </Button>
      <ProblemNote problem={receipt.problem} />
    </>
  );
}
