import { useQuery } from '@apollo/client/react';
import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { StaffDisputeQuery } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatMoment, fromNow } from '../../lib/time';
import { useViewer } from '../../lib/viewer';
import { disputeReasons, fundingStates } from '../../lib/words';
import { StaffDispute } from './dispute-desk-operations';
import { DisputedWork } from './disputed-work';
import { EvidenceCard } from './evidence-card';
import { ForStaff } from './for-staff';
import { SettleForm } from './settle-form';
import { SettlementCard } from './settlement-card';
import { chargebackKinds, chargebackStates, deskStates } from './staff-words';
import styles from './staff.module.css';
import { WishesCard } from './wishes-card';

export type Case = NonNullable<StaffDisputeQuery['dispute']>;

const back = { to: paths.staffDisputes, text: 'Disputes' };
/** Both sides may hand in more, and somebody else may decide, while one reads. */
const lookEveryMs = 20_000;

/** One dispute: what each side says and shows, the work, and the decision. */
export function DisputeCasePage() {
  const { disputeId = '' } = useParams();
  return (
    <ForStaff needs={['disputes']}>
      <Found key={disputeId} disputeId={disputeId} />
    </ForStaff>
  );
}

function Found({ disputeId }: { disputeId: string }) {
  const { data, error, refetch } = useQuery(StaffDispute, {
    variables: { disputeId },
    fetchPolicy: 'cache-and-network',
    pollInterval: lookEveryMs,
  });
  const [late, setLate] = useState(false);
  const dispute = data?.dispute;
  if (dispute === null) return <NotHere title="Dispute not found" />;
  if (dispute === undefined) {
    return (
      <Page title="Dispute" back={back}>
        {error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={3} />}
      </Page>
    );
  }
  const overtaken = () => {
    setLate(true);
    void refetch();
  };
  return (
    <Page
      title={dispute.milestone?.title ?? 'Dispute'}
      lead={`${disputeReasons[dispute.reason]}. Opened ${fromNow(dispute.openedAt)}, on ${formatMoment(dispute.openedAt)}.`}
      back={back}
      action={<StateBadge state={deskStates[dispute.status]} />}
    >
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {late && <OvertakenNote dispute={dispute} />}
          <WishesCard dispute={dispute} />
          <EvidenceCard evidence={dispute.evidence} excerpts={dispute.excerpts} />
          <DisputedWork dispute={dispute} />
        </div>
        <div className={`${styles['column']} ${styles['sticky']}`}>
          <HeldCard dispute={dispute} />
          {dispute.settlement && <SettlementCard settlement={dispute.settlement} />}
          {dispute.viewerMay.includes('SETTLE') && <SettleForm dispute={dispute} onOvertaken={overtaken} />}
        </div>
      </div>
    </Page>
  );
}

/** Somebody else was first. */
function OvertakenNote({ dispute: { settlement, status } }: { dispute: Case }) {
  const who = settlement?.byStaff ? 'Somebody else of the staff' : 'One of the two sides, or the payer’s bank,';
  return (
    <Alert color="gold" role="alert" title="This was over before your decision">
      {status === 'WITHDRAWN'
        ? 'The side that opened it has taken it back.'
        : `${who} settled it${settlement ? ` on ${formatMoment(settlement.decidedAt)}` : ''}.`}{' '}
      Your decision was not taken.
    </Alert>
  );
}

function HeldCard({ dispute }: { dispute: Case }) {
  const { funding, amount, status, answerBy } = dispute;
  const { permissions } = useViewer();
  const open = status === 'AWAITING_ANSWER' || status === 'IN_REVIEW';
  return (
    <Card as="section" aria-labelledby="held">
      <Stack gap="xs">
        <Title order={2} size="h3" id="held">
          {open ? `${amount.display} is held` : `It was about ${amount.display}`}
        </Title>
        <Group gap="xs">
          <StateBadge state={fundingStates[funding.status]} />
        </Group>
        {status === 'AWAITING_ANSWER' && (
          <Text size="sm">
            The other side may answer until {formatMoment(answerBy)}. It can be decided without, now or then.
          </Text>
        )}
        {funding.frozen && (
          <Alert color="red">A payer’s bank asks for this money back: nothing is sent until that is over.</Alert>
        )}
        {funding.chargebacks?.map(({ id, kind, status: state }) => (
          <Link key={id} to={paths.staffChargeback(id)}>
            {chargebackKinds[kind].name}: {chargebackStates[state].text.toLowerCase()}
          </Link>
        ))}
        {permissions.includes('finance') && (
          <Link to={paths.staffLedgerBy({ q: funding.id })}>This payment in the ledger</Link>
        )}
      </Stack>
    </Card>
  );
}
