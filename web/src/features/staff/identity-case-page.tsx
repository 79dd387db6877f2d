import { useQuery } from '@apollo/client/react';
import { Alert, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { IdentityCaseFragment, PhotoFragment } from '../../gql/graphql';
import { identityDeskStates, rejectionChoices } from '../../lib/identity-words';
import { nameNotAvailable } from '../../lib/names';
import { paths } from '../../lib/paths';
import { formatMoment } from '../../lib/time';
import { ForStaff } from './for-staff';
import { IdentityDecision } from './identity-decision';
import { StaffIdentityCheck } from './identity-desk-operations';
import styles from './staff.module.css';

const back = { to: paths.staffIdentities, text: 'Identities' };

/** One card and one face, side by side, and what staff say of them. */
export function IdentityCasePage() {
  const { checkId = '' } = useParams();
  return (
    <ForStaff needs={['moderation']}>
      <Found key={checkId} checkId={checkId} />
    </ForStaff>
  );
}

function Found({ checkId }: { checkId: string }) {
  const { data, error, refetch } = useQuery(StaffIdentityCheck, {
    variables: { checkId },
    fetchPolicy: 'cache-and-network',
  });
  const check = data?.identityCheck;
  if (check === null) return <NotHere title="Check not found" />;
  if (check === undefined) {
    return (
      <Page title="Identity" back={back}>
        {error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={2} />}
      </Page>
    );
  }
  return (
    <Page
      title={check.user?.name ?? nameNotAvailable}
      lead={`Sent ${formatMoment(check.submittedAt)}.`}
      back={back}
      action={<StateBadge state={identityDeskStates[check.status]} />}
    >
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Pictures check={check} />
        </div>
        <div className={styles['column']}>
          {check.status === 'SUBMITTED' ? (
            <IdentityDecision check={check} onOvertaken={() => void refetch()} />
          ) : (
            <Decided check={check} />
          )}
        </div>
      </div>
    </Page>
  );
}

function Pictures({ check }: { check: IdentityCaseFragment }) {
  return (
    <Card as="section" aria-labelledby="pictures">
      <Stack>
        <Title order={2} size="h3" id="pictures">
          Card and face
        </Title>
        {check.cardTaken === true && (
          <Alert color="red" title="Another account is known by this card">
            This one cannot be proved by it.
          </Alert>
        )}
        <dl className={styles['parts']}>
          <dt>Name on the profile</dt>
          <dd>{check.user?.name ?? nameNotAvailable}</dd>
          <dt>Number of the card</dt>
          <dd>{check.cardNumber ?? `Deleted; it ended in ${check.cardHint}`}</dd>
        </dl>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Picture photo={check.card} label="The card" />
          <Picture photo={check.selfie} label="The face" />
        </SimpleGrid>
      </Stack>
    </Card>
  );
}

function Picture({ photo, label }: { photo: PhotoFragment | null | undefined; label: string }) {
  if (!photo?.url) return <Text c="dimmed">{label}: deleted</Text>;
  return (
    <a href={photo.url} target="_blank" rel="noreferrer" aria-label={`${label}, in full`}>
      <img src={photo.url} alt={label} className={styles['identity']} />
    </a>
  );
}

function Decided({ check: { decidedAt, reasons, note } }: { check: IdentityCaseFragment }) {
  return (
    <Card as="section" aria-labelledby="decided">
      <Stack gap="xs">
        <Title order={2} size="h3" id="decided">
          Decided
        </Title>
        {decidedAt && <Text>{formatMoment(decidedAt)}</Text>}
        <List>
          {reasons.map((reason) => (
            <List.Item key={reason}>{rejectionChoices[reason]}</List.Item>
          ))}
        </List>
        {note && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
      </Stack>
    </Card>
  );
}
