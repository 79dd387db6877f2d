import { useQuery, useSubscription } from '@apollo/client/react';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { mdiForumOutline } from '@mdi/js';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { PageSkeleton } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { ContractPartsFragment, MilestonePartsFragment, OneContractQuery } from '../../gql/graphql';
import { useConnection } from '../../lib/apollo/use-connection';
import { nameOr } from '../../lib/names';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/viewer';
import { contractStates } from '../../lib/words';
import styles from './contract-view.module.css';
import { ContractChanged, OneContract } from './contracts-operations';
import { EndingCard, endingId } from './ending-card';
import { Milestones, presentId } from './milestones';
import { NextStepCard } from './next-step-card';
import { nextStep, presentMilestone, sideOf, type Side } from './next-step';
import { SigningCard } from './signing-card';
import { TermsCard } from './terms-card';

type Shown = NonNullable<OneContractQuery['contract']>;

interface ContractViewProps {
  contractId: string;
  /** How a milestone is paid for; from the feature that knows. `next`: it is what is to be done next. */
  payment: (milestone: MilestonePartsFragment, side: Side, next: boolean) => ReactNode;
  /** Whether the payment of a step says what each side got of it, which is not what was agreed then. */
  parted: (milestone: MilestonePartsFragment) => boolean;
  /** What both must know before all else, such as a dispute that is open. */
  notices: ReactNode;
  /** What is said of each other when it is over. */
  reviews: (contract: ContractPartsFragment, side: Side) => ReactNode;
}

/** A contract, for one of its two parties: what is next, who must act, the terms, the steps and their money. */
export function ContractView({ contractId, ...parts }: ContractViewProps) {
  const { data, error, refetch } = useQuery(OneContract, { variables: { contractId } });
  const { generation } = useConnection();
  const { ownId } = useViewer();
  useSubscription(ContractChanged, { variables: { contractId }, skip: !data?.contract, ignoreResults: true });
  // What changed while the line was down was told to nobody.
  useEffect(() => {
    if (generation > 1) void refetch();
  }, [generation, refetch]);

  if (data === undefined) {
    return error ? (
      <Page title="Contract">
        <Failed error={error} again={() => void refetch()} />
      </Page>
    ) : (
      <PageSkeleton />
    );
  }
  if (!data.contract) return <NotHere title="Contract not found" />;
  const side = sideOf(data.contract, ownId);
  if (side === undefined) return <Unsided contract={data.contract} />;
  return <Shown contract={data.contract} side={side} {...parts} />;
}

interface ShownProps extends Omit<ContractViewProps, 'contractId'> {
  contract: Shown;
  side: Side;
}

/** The contract as far as it can be shown while nobody can tell who its two parties are. */
function Unsided({ contract }: { contract: Shown }) {
  return (
    <Page
      title={contract.title}
      back={{ to: paths.myContracts, text: 'My contracts' }}
      action={<StateBadge state={contractStates[contract.status]} />}
    >
      <div className={styles['columns']}>
        <Stack gap="md" className={styles['main']}>
          <Alert color="gold" title="You can read it, but not act on it right now">
            Who is who in this contract cannot be told at the moment. Nothing is lost: it is back in a little while.
          </Alert>
          <Milestones contract={contract} side={undefined} payment={() => null} parted={() => false} />
        </Stack>
        <Stack gap="md" className={styles['side']}>
          <TermsCard contract={contract} side={undefined} />
        </Stack>
      </div>
    </Page>
  );
}

function Shown({ contract, side, payment, parted, notices, reviews }: ShownProps) {
  const other = side === 'hirer' ? contract.worker : contract.hirer;
  const otherRole = side === 'hirer' ? 'the worker' : 'the hirer';
  const present = contract.status === 'ACTIVE' ? presentMilestone(contract.milestones) : undefined;
  const step = nextStep(contract, side);
  // What is to be paid next is paid where it is said, and not offered twice.
  const askedToEnd = contract.moves.includes('ACCEPT_TERMINATION');
  const toPay = side === 'hirer' && present?.status === 'PLANNED' && !askedToEnd ? present : undefined;
  const signing = contract.status === 'DRAFT' || contract.status === 'OFFERED';
  return (
    <Page
      title={contract.title}
      lead={`Contract with ${nameOr(other, otherRole)}`}
      back={{ to: paths.myContracts, text: 'My contracts' }}
      action={
        <Group gap="sm">
          <StateBadge state={contractStates[contract.status]} />
          {contract.conversation && (
            <Button
              component={Link}
              to={paths.conversation(contract.conversation.id)}
              variant="default"
              size="sm"
              leftSection={<Icon path={mdiForumOutline} size={18} />}
            >
              Message {other?.name.split(' ')[0] ?? otherRole}
            </Button>
          )}
        </Group>
      }
    >
      <div className={styles['columns']}>
        <Stack gap="md" className={styles['main']}>
          {notices}
          <NextStepCard step={step} onHold={contract.status === 'DISPUTED'}>
            {toPay && payment(toPay, side, true)}
            {signing && step.turn === 'yours' && <a href="#terms">Go to the terms</a>}
            {askedToEnd && <a href={`#${endingId}`}>Go to the proposal</a>}
            {present && !toPay && !askedToEnd && step.turn === 'yours' && <a href={`#${presentId}`}>Go to this step</a>}
          </NextStepCard>
          {reviews(contract, side)}
          <Milestones
            contract={contract}
            side={side}
            parted={parted}
            payment={(milestone) => (milestone.id === toPay?.id ? null : payment(milestone, side, false))}
          />
        </Stack>
        <Stack gap="md" className={styles['side']}>
          <TermsCard contract={contract} side={side} />
          {signing && <SigningCard contract={contract} side={side} />}
          <EndingCard contract={contract} side={side} />
        </Stack>
      </div>
    </Page>
  );
}
