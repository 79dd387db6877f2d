import { Button, Stack, Text, Title } from '@mantine/core';
import { mdiPencilOutline } from '@mdi/js';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import type { ContractPartsFragment } from '../../gql/graphql';
import { nameNotAvailable } from '../../lib/names';
import { days, formatDay, formatMoment, hours } from '../../lib/time';
import styles from './contract-view.module.css';
import { EditTerms } from './edit-terms';
import type { Side } from './next-step';

/** What both agree on: the work, the price, the fee, the days; and who has signed it. */
export function TermsCard({ contract, side }: { contract: ContractPartsFragment; side: Side | undefined }) {
  const [editing, setEditing] = useState(false);
  if (editing) return <EditTerms contract={contract} onClose={() => setEditing(false)} />;
  return (
    <Card as="section" aria-labelledby="terms">
      <Stack gap="md">
        <Title order={2} id="terms">
          Terms
        </Title>
        <div>
          <Text fw={650}>The work</Text>
          <Text style={{ whiteSpace: 'pre-line' }}>{contract.scope}</Text>
        </div>
        <Numbers contract={contract} side={side} />
        <Text size="sm" c="dimmed">
          Each step is paid in before it begins and held until it is approved. Without an answer, a step that was handed
          in is approved by itself after {hours(contract.reviewHours)}.
        </Text>
        <Signatures contract={contract} />
        {side && contract.moves.includes('EDIT') && (
          <Button
            variant="default"
            leftSection={<Icon path={mdiPencilOutline} size={18} />}
            onClick={() => setEditing(true)}
          >
            Change the terms
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function Numbers({ contract, side }: { contract: ContractPartsFragment; side: Side | undefined }) {
  const feePercent = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(contract.feeBasisPoints / 100);
  return (
    <dl className={styles['terms']}>
      <div>
        <dt>Hirer</dt>
        <dd>{contract.hirer?.name ?? nameNotAvailable}</dd>
      </div>
      <div>
        <dt>Worker</dt>
        <dd>{contract.worker?.name ?? nameNotAvailable}</dd>
      </div>
      <div>
        <dt>Time</dt>
        <dd>
          {days(contract.days)}
          {contract.startOn && `, from ${formatDay(contract.startOn)}`}
        </dd>
      </div>
      <div className={side === 'hirer' ? styles['total'] : undefined}>
        <dt>The hirer pays</dt>
        <dd>{contract.price.display}</dd>
      </div>
      <div>
        <dt>Kelmah&rsquo;s fee ({feePercent} %), out of it</dt>
        <dd>{contract.fee.display}</dd>
      </div>
      <div className={side === 'worker' ? styles['total'] : undefined}>
        <dt>The worker gets</dt>
        <dd>{contract.netToWorker.display}</dd>
      </div>
    </dl>
  );
}

function roleOf(userId: string | undefined, { hirer, worker }: ContractPartsFragment): string | undefined {
  if (userId === undefined) return undefined;
  return userId === hirer?.id ? 'Hirer' : userId === worker?.id ? 'Worker' : undefined;
}

function Signatures({ contract }: { contract: ContractPartsFragment }) {
  if (contract.signatures.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text fw={650}>Signed</Text>
      {contract.signatures.map(({ signer, name, signedAt }) => (
        <div key={signedAt}>
          <p className={styles['signature']}>{name}</p>
          <Text size="sm" c="dimmed">
            {[roleOf(signer?.id, contract), formatMoment(signedAt)].filter(Boolean).join(', ')}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
