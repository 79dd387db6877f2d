import { useQuery } from '@apollo/client/react';
import { List, Stack, Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { OwnIdentityCheckFragment } from '../../gql/graphql';
import { identityStates, rejectionReasons } from '../../lib/identity-words';
import { paths } from '../../lib/paths';
import { formatMoment } from '../../lib/time';
import { useViewer } from '../../lib/viewer';
import { IdentityForm } from './identity-form';
import { MyIdentity } from './identity-operations';

/** Where a person proves who they are, and sees where that stands. */
export function IdentityPage() {
  return (
    <Page
      title="Prove who you are"
      lead="Hirers look for workers whom they can trust. We compare your Ghana Card with your face, once."
      back={{ to: paths.profile, text: 'Me' }}
      width="narrow"
    >
      <Standing />
    </Page>
  );
}

function Standing() {
  const { ownId } = useViewer();
  const { data, error, refetch } = useQuery(MyIdentity, {
    variables: { userId: ownId ?? '' },
    skip: ownId === undefined,
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const check = data.user?.identityCheck;
  return (
    <Stack>
      {check && <CheckCard check={check} />}
      {(!check || check.status === 'REJECTED') && <IdentityForm onDone={() => void refetch()} />}
    </Stack>
  );
}

const explained = {
  SUBMITTED: 'Our staff look at it, most often within a day. We tell you as soon as they have.',
  VERIFIED: 'Everybody who looks at your profile sees it. The pictures are deleted 30 days after the decision.',
  REJECTED: 'You can send new pictures below.',
} as const;

function CheckCard({ check: { status, cardHint, submittedAt, reasons, note } }: { check: OwnIdentityCheckFragment }) {
  return (
    <Card as="section" aria-labelledby="standing">
      <Stack gap="sm" align="flex-start">
        <StateBadge state={identityStates[status]} />
        <Title order={2} size="h3" id="standing">
          Card ending in {cardHint}
        </Title>
        <Text c="dimmed">Sent {formatMoment(submittedAt)}</Text>
        {reasons.length > 0 && (
          <List>
            {reasons.map((reason) => (
              <List.Item key={reason}>{rejectionReasons[reason]}</List.Item>
            ))}
          </List>
        )}
        {note && <Text style={{ whiteSpace: 'pre-line' }}>“{note}”</Text>}
        <Text>{explained[status]}</Text>
      </Stack>
    </Card>
  );
}
