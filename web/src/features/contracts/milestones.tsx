import { Text, Title } from '@mantine/core';
import { mdiCheckBold } from '@mdi/js';
import type { ReactNode } from 'react';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { PhotoStrip } from '../../components/photo-strip';
import { StateBadge } from '../../components/state-badge';
import type { ContractPartsFragment, MilestonePartsFragment } from '../../gql/graphql';
import { formatMoment, fromNow } from '../../lib/time';
import { milestoneStates, type StateWords } from '../../lib/words';
import styles from './contract-view.module.css';
import { MilestoneMoves } from './milestone-moves';
import { presentMilestone, type Side } from './next-step';

const notDone: StateWords = { text: 'Not done', color: 'gray' };

/** Where on the page the milestone is that matters now. */
export const presentId = 'present-milestone';

interface MilestonesProps {
  contract: ContractPartsFragment;
  /** Undefined where it cannot be told now: then nothing can be done with the steps. */
  side: Side | undefined;
  payment: (milestone: MilestonePartsFragment) => ReactNode;
  /** Whether its payment says what each side got, which is not what was agreed then. */
  parted: (milestone: MilestonePartsFragment) => boolean;
}

/** The steps of a contract, in order, each with its money, its state, what was handed in and what can be done. */
export function Milestones({ contract, side, payment, parted }: MilestonesProps) {
  const present = contract.status === 'ACTIVE' ? presentMilestone(contract.milestones) : undefined;
  return (
    <Card as="section" aria-labelledby="milestones">
      <Title order={2} id="milestones" mb="md">
        Milestones
      </Title>
      <ol className={styles['steps']}>
        {contract.milestones.map((milestone, index) => (
          <MilestoneItem
            key={milestone.id}
            number={index + 1}
            milestone={milestone}
            side={side}
            present={milestone.id === present?.id}
            ended={contract.status === 'TERMINATED' || contract.status === 'CANCELLED'}
            payment={payment(milestone)}
            parted={parted(milestone)}
          />
        ))}
      </ol>
    </Card>
  );
}

interface MilestoneItemProps {
  number: number;
  milestone: MilestonePartsFragment;
  side: Side | undefined;
  present: boolean;
  /** Whether the contract is over before it was complete. */
  ended: boolean;
  payment: ReactNode;
  parted: boolean;
}

function MilestoneItem({ number, milestone, side, present, ended, payment, parted }: MilestoneItemProps) {
  const done = milestone.status === 'APPROVED' || milestone.status === 'PAID';
  return (
    <li className={styles['step']} id={present ? presentId : undefined} data-done={done} data-present={present}>
      <span className={styles['number']} aria-hidden="true">
        {done ? <Icon path={mdiCheckBold} size={16} /> : number}
      </span>
      <article aria-label={milestone.title}>
        <div className={styles['head']}>
          <h3 className={styles['title']}>{milestone.title}</h3>
          <span className={styles['amount']}>{milestone.amount.display}</span>
        </div>
        {!parted && (
          <p className={styles['small']}>
            {side === 'worker'
              ? `${milestone.netToWorker.display} for you after the fee of ${milestone.fee.display}`
              : `of which ${milestone.fee.display} is Kelmah’s fee`}
          </p>
        )}
        <div className={styles['body']}>
          <StateBadge state={ended && milestone.status === 'PLANNED' ? notDone : milestoneStates[milestone.status]} />
          <Dates milestone={milestone} side={side} />
          {payment}
          <Submissions milestone={milestone} />
          {side && <MilestoneMoves milestone={milestone} />}
        </div>
      </article>
    </li>
  );
}

function Dates({ milestone, side }: { milestone: MilestonePartsFragment; side: Side | undefined }) {
  const { status, reviewDueAt, approvedAt, approvedBy, paidAt } = milestone;
  const words = [
    status === 'SUBMITTED' &&
      reviewDueAt &&
      `Approved and released by itself on ${formatMoment(reviewDueAt)} (${fromNow(reviewDueAt)}) unless ${side === 'hirer' ? 'you ask' : 'the hirer asks'} for changes`,
    approvedAt &&
      `Approved ${approvedBy === 'CLOCK' ? 'by itself, as nobody answered,' : 'by the hirer'} on ${formatMoment(approvedAt)}`,
    paidAt && `Paid to the worker on ${formatMoment(paidAt)}`,
  ].filter((text) => typeof text === 'string' && text !== '');
  return words.length === 0 ? null : (
    <div>
      {words.map((text) => (
        <Text key={text as string} size="sm" c="dimmed">
          {text}
        </Text>
      ))}
    </div>
  );
}

function Submissions({ milestone }: { milestone: MilestonePartsFragment }) {
  return milestone.submissions.map((submission) => (
    <div key={submission.submittedAt} className={styles['submission']}>
      <Text size="sm" c="dimmed" mb={4}>
        Handed in {formatMoment(submission.submittedAt)}
      </Text>
      <Text style={{ whiteSpace: 'pre-line' }} mb={submission.photos?.length === 0 ? 0 : 'sm'}>
        {submission.note}
      </Text>
      <PhotoStrip photos={submission.photos} label={`Photos of ${milestone.title}`} />
      {submission.changesRequested && (
        <div className={styles['changes']}>
          <Text fw={650}>Changes asked for</Text>
          <Text style={{ whiteSpace: 'pre-line' }}>{submission.changesRequested}</Text>
        </div>
      )}
    </div>
  ));
}
