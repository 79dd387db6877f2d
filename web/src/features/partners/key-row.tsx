import { Button, Code, Group, Text } from '@mantine/core';
import { mdiClockOutline, mdiEyeOutline, mdiHistory } from '@mdi/js';
import { useState } from 'react';
import { ConfirmedButton } from '../../components/confirmed-button';
import { Dialog } from '../../components/dialog';
import { Facts } from '../../components/facts';
import { notify } from '../../components/notify';
import { StateBadge } from '../../components/state-badge';
import type { ApiKeyPartsFragment } from '../../gql/graphql';
import { formatMoment, formatShortDay, fromNow } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { apiKeyStates, partnerScopes } from '../../lib/words';
import type { Secret } from './new-secret';
import styles from './partners.module.css';
import { RevokeApiKey } from './partners-operations';
import { RotateKeyForm } from './rotate-key-form';

interface KeyRowProps {
  apiKey: ApiKeyPartsFragment;
  onSecret: (secret: Secret) => void;
}

/** A key that is good: what it reads, how long, and what its owner can do with it. */
export function KeyRow({ apiKey, onSecret }: KeyRowProps) {
  const { label, hint, scopes, status, createdAt, endsAt, lastUsedAt } = apiKey;
  const [rotating, setRotating] = useState(false);
  const close = () => setRotating(false);
  return (
    <li className={styles['key']} aria-label={label}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={650}>{label}</Text>
          <Code>{hint}</Code>
        </div>
        <StateBadge state={apiKeyStates[status]} />
      </Group>
      <Facts
        facts={[
          { icon: mdiEyeOutline, text: scopes.map((scope) => partnerScopes[scope].name).join(', ') },
          {
            icon: mdiHistory,
            text: lastUsedAt ? `Used ${fromNow(lastUsedAt)}` : `Made ${formatShortDay(createdAt)}`,
          },
          endsAt && { icon: mdiClockOutline, text: `Ends ${formatMoment(endsAt)}` },
        ]}
      />
      <Group gap="xs" mt="sm">
        {status === 'ACTIVE' && (
          <Button size="sm" variant="default" onClick={() => setRotating(true)} aria-label={`Rotate ${label}`}>
            Rotate
          </Button>
        )}
        <RevokeKey apiKey={apiKey} />
      </Group>
      <Dialog opened={rotating} onClose={close} title={`Rotate ${label}`}>
        <RotateKeyForm
          keyId={apiKey.id}
          onDone={(secret) => {
            close();
            onSecret(secret);
          }}
        />
      </Dialog>
    </li>
  );
}

function RevokeKey({ apiKey: { id, label, hint } }: { apiKey: ApiKeyPartsFragment }) {
  const revoke = useAction(RevokeApiKey, 'revokeApiKey');
  return (
    <ConfirmedButton
      size="sm"
      variant="subtle"
      color="red"
      aria-label={`Revoke ${label}, ${hint}`}
      title={`Revoke ${label}?`}
      text="Whatever asks with this key is refused from now on. It cannot be taken back. To change a key without a gap, rotate it."
      yes="Revoke this key"
      danger
      action={revoke}
      onYes={() => revoke.run({ input: { keyId: id } }, { refetchQueries: ['PartnerAppOf'] })}
      onDone={() => notify('The key is revoked.')}
    >
      Revoke
    </ConfirmedButton>
  );
}
