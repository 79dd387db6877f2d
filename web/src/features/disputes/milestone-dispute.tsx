import { Button } from '@mantine/core';
import { mdiScaleBalance } from '@mdi/js';
import { Link } from 'react-router';
import { Icon } from '../../components/icon';
import type { MilestoneStatus, PaymentPartsFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';

interface MilestoneDisputeProps {
  contractId: string;
  milestoneId: string;
  milestoneStatus: MilestoneStatus;
  payment: PaymentPartsFragment | undefined;
}

/** Work has begun and is not approved: before, the money can simply go back; after, it belongs to the worker. */
const inWork = new Set<MilestoneStatus>(['IN_PROGRESS', 'SUBMITTED', 'CHANGES_REQUESTED']);

/** The way from a milestone to its dispute, or to open one. */
export function MilestoneDispute({ contractId, milestoneId, milestoneStatus, payment }: MilestoneDisputeProps) {
  const { dispute } = payment ?? {};
  const open = payment?.status === 'HELD' && inWork.has(milestoneStatus);
  const closed = dispute && dispute.status !== 'AWAITING_ANSWER' && dispute.status !== 'IN_REVIEW';
  return (
    <>
      {dispute && (
        <Button
          component={Link}
          to={paths.dispute(dispute.id)}
          size={closed ? 'compact-sm' : 'sm'}
          variant={closed ? 'subtle' : 'default'}
          leftSection={<Icon path={mdiScaleBalance} size={18} />}
        >
          {closed ? 'How the dispute ended' : 'See the dispute'}
        </Button>
      )}
      {open && (
        <Button
          component={Link}
          to={paths.openDispute(contractId, milestoneId)}
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<Icon path={mdiScaleBalance} size={16} />}
        >
          Something is wrong? Open a dispute
        </Button>
      )}
    </>
  );
}
