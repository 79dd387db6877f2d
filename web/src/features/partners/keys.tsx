import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { mdiKeyOutline, mdiPlus } from '@mdi/js';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Dialog } from '../../components/dialog';
import { Empty } from '../../components/empty';
import { Icon } from '../../components/icon';
import type { ApiKeyPartsFragment } from '../../gql/graphql';
import { KeyRow } from './key-row';
import { MakeKeyForm } from './make-key-form';
import { NewSecret, type Secret } from './new-secret';
import styles from './partners.module.css';

interface KeysProps {
  appId: string;
  keys: ApiKeyPartsFragment[];
  suspended: boolean;
}

/** The keys of an app: those that are good, the way to another, and those that ended. */
export function Keys({ appId, keys, suspended }: KeysProps) {
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<Secret>();
  const good = keys.filter(({ status }) => status !== 'ENDED');
  const ended = keys.filter(({ status }) => status === 'ENDED');
  const make = () => setMaking(true);
  return (
    <Card as="section" aria-labelledby="keys">
      <Group justify="space-between" mb="md">
        <Title order={2} id="keys">
          Keys
        </Title>
        {good.length > 0 && !suspended && (
          <Button size="sm" leftSection={<Icon path={mdiPlus} size={18} />} onClick={make}>
            Make a key
          </Button>
        )}
      </Group>
      {secret && <NewSecret secret={secret} onKept={() => setSecret(undefined)} />}
      {good.length === 0 && (
        <Empty
          icon={mdiKeyOutline}
          title="No key is good just now"
          text="With a key your app can ask the graph. Choose what it may read."
          action={suspended ? undefined : <Button onClick={make}>Make a key</Button>}
        />
      )}
      <ul className={styles['keys']} aria-label="Good keys">
        {good.map((key) => (
          <KeyRow key={key.id} apiKey={key} onSecret={setSecret} />
        ))}
      </ul>
      {ended.length > 0 && <EndedKeys keys={ended} />}
      <Dialog opened={making} onClose={() => setMaking(false)} title="Make a key">
        <MakeKeyForm
          appId={appId}
          onDone={(made) => {
            setMaking(false);
            setSecret(made);
          }}
        />
      </Dialog>
    </Card>
  );
}

function EndedKeys({ keys }: { keys: ApiKeyPartsFragment[] }) {
  return (
    <details className={styles['ended']}>
      <summary>{keys.length === 1 ? '1 key that ended' : `${keys.length} keys that ended`}</summary>
      <Stack gap={4} mt="xs">
        {keys.map(({ id, label, hint }) => (
          <Text key={id} size="sm" c="dimmed">
            {label} · {hint}
          </Text>
        ))}
      </Stack>
    </details>
  );
}
