import { useQuery } from '@apollo/client/react';
import { Alert, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { PersonLine } from '../../components/person-line';
import { PhotoStrip } from '../../components/photo-strip';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { ChargebackCaseFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatMoment } from '../../lib/time';
import { useViewer } from '../../lib/viewer';
import { fundingStates } from '../../lib/words';
import { AnswerBank } from './answer-bank';
import { StaffChargeback } from './chargeback-desk-operations';
import { dueText } from './chargeback-queue-page';
import { ForStaff } from './for-staff';
import { bankReason, chargebackKinds, chargebackStates } from './staff-words';
import styles from './staff.module.css';
import { WarningMoves } from './warning-moves';

const back = { to: paths.staffChargebacks, text: 'Chargebacks' };

/** One chargeback, inquiry or warning: what the bank says, the payment, and our answer. */
export function ChargebackPage() {
  const { chargebackId = '' } = useParams();
  return (
    <ForStaff>
      <Found key={chargebackId} chargebackId={chargebackId} />
    </ForStaff>
  );
}

function Found({ chargebackId }: { chargebackId: string }) {
  const { data, error, refetch } = useQuery(StaffChargeback, {
    variables: { chargebackId },
    fetchPolicy: 'cache-and-network',
    pollInterval: 20_000,
  });
  const found = data?.chargeback;
  if (found === null) return <NotHere title="Chargeback not found" />;
  if (found === undefined) {
    return (
      <Page title="Chargeback" back={back}>
        {error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={2} />}
      </Page>
    );
  }
  return (
    <Page
      title={`${chargebackKinds[found.kind].name} about ${found.amount.display}`}
      lead={chargebackKinds[found.kind].text}
      back={back}
      action={<StateBadge state={chargebackStates[found.status]} />}
    >
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <BankSays chargeback={found} />
          <KnownByItself chargeback={found} />
          {found.evidence && <Answered evidence={found.evidence} />}
          <Moves chargeback={found} />
        </div>
        <div className={styles['column']}>
          <PaymentCard chargeback={found} />
          {found.lost && <LostCard lost={found.lost} />}
        </div>
      </div>
    </Page>
  );
}

function BankSays({ chargeback }: { chargeback: ChargebackCaseFragment }) {
  const { reason, fee } = chargeback;
  return (
    <Card as="section" aria-labelledby="bank">
      <Title order={2} size="h3" id="bank" mb={4}>
        {bankReason(reason)}
      </Title>
      <Text>{dueText(chargeback)}</Text>
      {fee && fee.amountMinor !== 0 && <Text c="dimmed">The bank’s own fee: {fee.display}</Text>}
    </Card>
  );
}

/** What goes to the bank without anybody writing it. */
function KnownByItself({ chargeback: { kind, contract, milestone, funding } }: { chargeback: ChargebackCaseFragment }) {
  if (kind === 'FRAUD_WARNING') return null;
  const happened: [string | null | undefined, string][] = [
    [contract?.activatedAt, 'Both sides signed the contract'],
    [funding?.heldAt, 'The payment arrived, to be held until approval'],
    [milestone?.approvedAt, 'The work was approved'],
    [funding?.releasedAt, 'The money went to the worker'],
    [funding?.refundedAt, 'The money went back to the payer'],
  ];
  return (
    <Card as="section" aria-labelledby="by-itself">
      <Title order={2} size="h3" id="by-itself" mb={4}>
        Sent with every answer
      </Title>
      <Text mb="sm">
        What was agreed and paid, our rules for refunds, and what our records say happened, to the second. Among it:
      </Text>
      <dl className={styles['parts']}>
        {contract && (
          <>
            <dt>Contract</dt>
            <dd>{contract.title}</dd>
          </>
        )}
        {milestone && (
          <>
            <dt>Milestone</dt>
            <dd>{milestone.title}</dd>
          </>
        )}
        {happened.map(([at, what]) =>
          at ? (
            <div key={what} style={{ display: 'contents' }}>
              <dt>{what}</dt>
              <dd>{formatMoment(at)}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Card>
  );
}

function Answered({ evidence }: { evidence: NonNullable<ChargebackCaseFragment['evidence']> }) {
  const files = evidence.uploads?.filter((upload) => upload !== null);
  return (
    <Card as="section" aria-labelledby="answered">
      <Title order={2} size="h3" id="answered" mb={4}>
        What we answered
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {formatMoment(evidence.submittedAt)}
      </Text>
      <p className={styles['words']}>{evidence.text}</p>
      {files?.length !== 0 && <PhotoStrip photos={files} label="Files kept with the answer" />}
    </Card>
  );
}

function Moves({ chargeback }: { chargeback: ChargebackCaseFragment }) {
  const { viewerMay, status, kind } = chargeback;
  if (kind === 'FRAUD_WARNING') return <WarningMoves chargeback={chargeback} />;
  if (viewerMay.includes('SUBMIT_EVIDENCE')) return <AnswerBank chargeback={chargeback} />;
  if (status !== 'NEEDS_RESPONSE') return null;
  return <Alert color="gold">Staff who look after disputes answer the bank.</Alert>;
}

function PaymentCard({ chargeback: { funding, hirer, worker } }: { chargeback: ChargebackCaseFragment }) {
  const { permissions } = useViewer();
  return (
    <Card as="section" aria-labelledby="payment">
      <Stack gap="sm">
        <Title order={2} size="h3" id="payment">
          The payment
        </Title>
        {funding ? (
          <>
            <dl className={styles['parts']}>
              <dt>Paid</dt>
              <dd>{funding.amount.display}</dd>
              <dt>Refunded so far</dt>
              <dd>{funding.refunded.display}</dd>
            </dl>
            <div>
              <StateBadge state={fundingStates[funding.status]} />
            </div>
            {funding.frozen && <Text size="sm">It is frozen: nothing of it is sent until this is over.</Text>}
          </>
        ) : (
          <Text c="dimmed">The payment cannot be shown right now.</Text>
        )}
        <PersonLine person={hirer} below="Hirer, paid" />
        <PersonLine person={worker} to={worker ? paths.worker(worker.id) : undefined} below="Worker" />
        {funding?.dispute && permissions.includes('disputes') && (
          <Link to={paths.staffDispute(funding.dispute.id)}>The dispute about it</Link>
        )}
        {funding && permissions.includes('finance') && (
          <Link to={paths.staffLedgerBy({ q: funding.id })}>This payment in the ledger</Link>
        )}
      </Stack>
    </Card>
  );
}

function LostCard({ lost }: { lost: NonNullable<ChargebackCaseFragment['lost']> }) {
  return (
    <Card as="section" aria-labelledby="lost">
      <Title order={2} size="h3" id="lost" mb="sm">
        Who bears it
      </Title>
      <dl className={styles['parts']}>
        <dt>Out of what was held</dt>
        <dd>{lost.held.display}</dd>
        <dt>Owed by the worker</dt>
        <dd>{lost.receivable.display}</dd>
        <dt>Our fee</dt>
        <dd>{lost.fee.display}</dd>
        <dt>Lost to us</dt>
        <dd>{lost.loss.display}</dd>
      </dl>
    </Card>
  );
}
