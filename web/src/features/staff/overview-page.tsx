import { useQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { CoverLink, LinkCard } from '../../components/card';
import { Failed } from '../../components/failed';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import { paths } from '../../lib/paths';
import { formatMoment, fromNow } from '../../lib/time';
import { useViewer } from '../../lib/viewer';
import { anyPermission, ForStaff } from './for-staff';
import { StaffIdentityQueue } from './identity-desk-operations';
import { StaffChargebacksWaiting, StaffDisputesWaiting, StaffFinanceWaiting } from './overview-operations';
import styles from './staff.module.css';
import { atLeast, countToAnswer, nearestDue } from './waiting';

/** As many of each are counted; of more it says "50+". */
const counted = 50;
const options = { variables: { first: counted }, fetchPolicy: 'cache-and-network', pollInterval: 60_000 } as const;

/** What waits for staff. */
export function OverviewPage() {
  return (
    <ForStaff needs={anyPermission}>
      <Page title="What waits for staff">
        <Waiting />
      </Page>
    </ForStaff>
  );
}

function Waiting() {
  const { permissions } = useViewer();
  return (
    <div className={styles['counts']}>
      {permissions.includes('disputes') && <DisputesWaiting />}
      {(permissions.includes('disputes') || permissions.includes('finance')) && <ChargebacksWaiting />}
      {permissions.includes('moderation') && <IdentitiesWaiting />}
      {permissions.includes('finance') && <FinanceWaiting />}
      {permissions.includes('support') && (
        <Place to={paths.staffSupport} name="Support">
          Look at somebody’s account, once they say yes
        </Place>
      )}
      {permissions.includes('ops') && (
        <Place to={paths.staffTeam} name="Team">
          Who works here, and what was done
        </Place>
      )}
    </div>
  );
}

interface CountProps {
  to: string;
  name: string;
  count: string;
  children: ReactNode;
}

function Count({ to, name, count, children }: CountProps) {
  return (
    <LinkCard as="section" aria-label={name}>
      <Title order={2} size="h3">
        <CoverLink to={to}>{name}</CoverLink>
      </Title>
      <p className={styles['count']} data-loud={count !== '0'}>
        {count}
      </p>
      <div className={styles['quiet']}>{children}</div>
    </LinkCard>
  );
}

/** Where nothing waits by itself. */
function Place({ to, name, children }: Omit<CountProps, 'count'>) {
  return (
    <LinkCard as="section" aria-label={name}>
      <Title order={2} size="h3">
        <CoverLink to={to}>{name}</CoverLink>
      </Title>
      <div className={styles['quiet']}>{children}</div>
    </LinkCard>
  );
}

function DisputesWaiting() {
  const { data, error, refetch } = useQuery(StaffDisputesWaiting, options);
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  return (
    <Count to={paths.staffDisputes} name="Disputes to decide" count={atLeast(data.inReview)}>
      {answersText(atLeast(data.awaiting))}
    </Count>
  );
}

function answersText(count: string): string {
  if (count === '0') return 'None waits for the other side’s answer';
  return count === '1'
    ? 'One more waits for the other side’s answer'
    : `${count} more wait for the other side’s answer`;
}

function ChargebacksWaiting() {
  const { data, error, refetch } = useQuery(StaffChargebacksWaiting, options);
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const open = data.chargebackQueue;
  const due = nearestDue(open.edges.map(({ node }) => node));
  return (
    <Count to={paths.staffChargebacks} name="Chargebacks to answer" count={countToAnswer(open)}>
      {due ? `The next by ${formatMoment(due)}, ${fromNow(due)}` : 'Nothing is due'}
    </Count>
  );
}

function IdentitiesWaiting() {
  const { data, error, refetch } = useQuery(StaffIdentityQueue, {
    ...options,
    variables: { status: 'SUBMITTED', first: counted },
  });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const oldest = data.identityQueue.edges[0]?.node;
  return (
    <Count to={paths.staffIdentities} name="Identities to prove" count={atLeast(data.identityQueue)}>
      {oldest ? `The first waits since ${formatMoment(oldest.submittedAt)}` : 'Nobody waits'}
    </Count>
  );
}

function FinanceWaiting() {
  const { data, error, refetch } = useQuery(StaffFinanceWaiting, options);
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const last = data.reconciliationRuns.edges[0]?.node;
  return (
    <>
      <Count
        to={paths.staffReconciliation}
        name="Findings of the comparison with Stripe"
        count={atLeast(data.reconciliationFindings)}
      >
        {last ? lastWords(last) : 'Not compared yet'}
      </Count>
      <Count to={paths.staffLedger} name="Alarms of the ledger" count={atLeast(data.ledgerAlarms)}>
        {data.ledgerAlarms.edges.length === 0 ? 'Nothing is wrong with the books' : 'Look at them now'}
      </Count>
    </>
  );
}

function lastWords({
  status,
  startedAt,
  finishedAt,
}: {
  status: string;
  startedAt: string;
  finishedAt?: string | null;
}) {
  if (status === 'RUNNING') return 'A comparison is under way';
  const when = fromNow(finishedAt ?? startedAt);
  return status === 'FAILED' ? `The last comparison failed ${when}` : `Last compared ${when}`;
}
