import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { mdiKeyPlus } from '@mdi/js';
import { useState } from 'react';
import { Announced } from '../../components/announced';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import type { PasskeyPartsFragment } from '../../gql/graphql';
import { describeDevice } from '../../lib/device';
import { passkeysWork } from '../../lib/passkey';
import { formatDay, fromNow } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { makePasskey } from './passkey-client';
import { FinishPasskey, MyPasskeys, StartPasskey } from './passkey-operations';
import { RemovePasskeyButton } from './remove-passkey-button';
import { RenamePasskeyButton } from './rename-passkey-button';

const whyPasskeys = 'A passkey opens your account. Prove once more who you are to change them.';

/**
 * The viewer's passkeys, each with its name and the way to rename or remove it, and the button that adds one. It asks
 * the graph by itself and takes no props: put it beside the other ways in (`WaysCard`'s `more`).
 */
export function PasskeyList() {
  const { data, error, refetch } = useQuery(MyPasskeys);
  if (error && !data) return <Failed error={error} again={() => void refetch()} />;
  const passkeys = data?.me?.passkeys ?? [];
  return (
    <div>
      <Group justify="space-between" align="center" gap="sm">
        <div style={{ flex: '1 1 190px', minWidth: 0 }}>
          <Text fw={650}>Passkeys</Text>
          <Text c="dimmed" size="sm">
            {passkeys.length === 0
              ? 'Sign in with your fingerprint, your face or the code of your phone.'
              : 'Each of these signs you in without a password.'}
          </Text>
        </div>
        {data?.me && <AddPasskey />}
      </Group>
      {passkeys.length > 0 && (
        <Stack gap="sm" mt="sm" mb={0} component="ul" p={0} style={{ listStyle: 'none' }}>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </Stack>
      )}
    </div>
  );
}

function PasskeyRow({ passkey }: { passkey: PasskeyPartsFragment }) {
  const { name, createdAt, lastUsedAt, backedUp } = passkey;
  return (
    <Group component="li" justify="space-between" gap="xs">
      <div style={{ flex: '1 1 190px', minWidth: 0 }}>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <Text c="dimmed" size="sm">
          Added {formatDay(createdAt)} · {lastUsedAt ? `last used ${fromNow(lastUsedAt)}` : 'not used yet'}
          {backedUp ? ' · kept on all your devices' : ' · on one device only'}
        </Text>
      </div>
      <Group gap="xs">
        <RenamePasskeyButton id={passkey.id} name={name} />
        <RemovePasskeyButton id={passkey.id} name={name} why={whyPasskeys} />
      </Group>
    </Group>
  );
}

const notMade = {
  HERE_ALREADY: 'This device has a passkey for your account already.',
  NOT_MADE: 'No passkey was made. Try again when you are ready.',
};

function AddPasskey() {
  const start = useProvenAction(StartPasskey, 'startPasskey', whyPasskeys);
  const finish = useAction(FinishPasskey, 'finishPasskey');
  const [why, setWhy] = useState<keyof typeof notMade>();

  const add = async () => {
    setWhy(undefined);
    finish.clear();
    const begun = await start.run({ input: {} });
    if (!begun) return;
    const made = await makePasskey(begun.options);
    if ('why' in made) return setWhy(made.why);
    const input = { response: made.answer, name: describeDevice() };
    if (await finish.run({ input }, { refetchQueries: ['MyActivity'] })) notify('Your passkey is added.');
  };

  if (!passkeysWork())
    return (
      <Text size="sm" c="dimmed">
        This browser cannot make passkeys.
      </Text>
    );
  return (
    <Stack gap="xs">
      <Button
        size="sm"
        variant="default"
        leftSection={<Icon path={mdiKeyPlus} />}
        loading={start.busy || finish.busy}
        onClick={() => void add()}
      >
        Add a passkey
      </Button>
      <ProblemNote problem={start.problem ?? finish.problem} />
      <Announced>{why && notMade[why]}</Announced>
      {start.proof}
    </Stack>
  );
}
