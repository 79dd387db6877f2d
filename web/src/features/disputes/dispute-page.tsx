import { Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { Failed } from '../../components/failed';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { PageSkeleton } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { DisputePartsFragment, OneDisputeQuery } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { disputeReasons, disputeStates } from '../../lib/words';
import { AnswerForm } from './answer-form';
import { DisputeHistory } from './dispute-history-list';
import { DisputeMoney } from './dispute-money';
import { DisputeMoves } from './dispute-moves';
import { disputeStep } from './dispute-step';
import { DisputeWishes } from './dispute-wishes';
import styles from './disputes.module.css';
import { EvidenceForm } from './evidence-form';
import { useDispute } from './use-dispute';

/** A dispute, for its two sides: where it stands, what both want, what they handed in, how it was decided. */
export function DisputePage() {
  const { disputeId = '' } = useParams();
  const { data, error, refetch } = useDispute(disputeId);
  if (!data) {
    return error ? (
      <Page title="Dispute">
        <Failed error={error} again={() => void refetch()} />
      </Page>
    ) : (
      <PageSkeleton />
    );
  }
  if (!data.dispute) return <NotHere title="Dispute not found" />;
  return <Shown dispute={data.dispute} again={() => void refetch()} />;
}

function Shown({ dispute, again }: { dispute: NonNullable<OneDisputeQuery['dispute']>; again: () => void }) {
  const { contract, milestone, viewerMay } = dispute;
  return (
    <Page
      title={milestone ? `Dispute about “${milestone.title}”` : 'Dispute'}
      lead={disputeReasons[dispute.reason]}
      back={
        contract
          ? { to: paths.contract(contract.id), text: contract.title }
          : { to: paths.myContracts, text: 'My contracts' }
      }
      action={<StateBadge state={disputeStates[dispute.status]} />}
    >
      <div className={styles['columns']}>
        <Stack gap="md">
          <Step dispute={dispute} />
          <DisputeWishes dispute={dispute} />
          {viewerMay.includes('ANSWER') && <AnswerForm dispute={dispute} onDone={again} />}
          <DisputeHistory dispute={dispute} excerpts={dispute.excerpts} />
          {viewerMay.includes('ADD_EVIDENCE') && <EvidenceForm dispute={dispute} onDone={again} />}
        </Stack>
        <Stack gap="md">
          <DisputeMoney dispute={dispute} />
          <DisputeMoves dispute={dispute} />
        </Stack>
      </div>
    </Page>
  );
}

function Step({ dispute }: { dispute: DisputePartsFragment }) {
  const step = disputeStep(dispute);
  return (
    <section className={styles['step']} data-turn={step.turn} aria-labelledby="dispute-step" aria-live="polite">
      <h2 id="dispute-step" className={styles['stepTitle']}>
        {step.title}
      </h2>
      <p className={styles['stepText']}>{step.text}</p>
      {dispute.settlement && (
        <Text mt="sm">
          {dispute.settlement.byStaff ? 'Kelmah’s reason: ' : 'Why: '}
          {dispute.settlement.reason}
        </Text>
      )}
      {dispute.settlement?.endsContract && <Text mt={6}>The contract ends with it.</Text>}
    </section>
  );
}
