import { Group, Stack, Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { PhotoStrip } from '../../components/photo-strip';
import { StateBadge } from '../../components/state-badge';
import type { StaffDisputeQuery } from '../../gql/graphql';
import { formatDay, formatMoment } from '../../lib/time';
import { contractStates, milestoneStates } from '../../lib/words';
import styles from './staff.module.css';

type Case = NonNullable<StaffDisputeQuery['dispute']>;

/** What was agreed, and what was handed in. */
export function DisputedWork({ dispute: { contract, milestone } }: { dispute: Case }) {
  return (
    <Card as="section" aria-labelledby="work">
      <Title order={2} id="work" mb="md">
        The work
      </Title>
      {!contract && !milestone && <Text c="dimmed">The contract cannot be shown right now.</Text>}
      <Stack gap="lg">
        {contract && <Agreed contract={contract} />}
        {milestone && <Step milestone={milestone} />}
      </Stack>
    </Card>
  );
}

function Agreed({ contract }: { contract: NonNullable<Case['contract']> }) {
  return (
    <div>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb={4}>
        <Title order={3}>{contract.title}</Title>
        <Text fw={700}>{contract.price.display}</Text>
      </Group>
      <Group gap="xs" mb="xs">
        <StateBadge state={contractStates[contract.status]} />
        {contract.activatedAt && (
          <Text size="sm" c="dimmed">
            Signed by both on {formatDay(contract.activatedAt)}
          </Text>
        )}
      </Group>
      <p className={styles['words']}>{contract.scope}</p>
    </div>
  );
}

function Step({ milestone }: { milestone: NonNullable<Case['milestone']> }) {
  return (
    <div>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb={4}>
        <Title order={3}>{milestone.title}</Title>
        <Text fw={700}>{milestone.amount.display}</Text>
      </Group>
      <StateBadge state={milestoneStates[milestone.status]} />
      {milestone.submissions.length === 0 && (
        <Text mt="sm" c="dimmed">
          Nothing was handed in for approval.
        </Text>
      )}
      <ol className={styles['pieces']} style={{ marginTop: 14 }}>
        {milestone.submissions.map(({ submittedAt, note, photos, changesRequested, changesRequestedAt }) => (
          <li key={submittedAt} className={styles['piece']}>
            <Text size="sm" c="dimmed" mb={4}>
              Handed in {formatMoment(submittedAt)}
            </Text>
            <p className={styles['words']}>{note}</p>
            <PhotoStrip photos={photos} label={`Photos handed in ${formatMoment(submittedAt)}`} />
            {changesRequested && (
              <div className={styles['excerpt']}>
                <Text size="sm" c="dimmed">
                  The hirer asked for changes{changesRequestedAt && `, ${formatMoment(changesRequestedAt)}`}
                </Text>
                <p className={styles['words']}>{changesRequested}</p>
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
