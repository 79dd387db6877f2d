import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { mdiCellphone, mdiMonitor } from '@mdi/js';
import { useState } from 'react';
import { Confirm } from '../../components/confirm';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { ProblemNote } from '../../components/problem-note';
import { CardSkeletons } from '../../components/skeletons';
import type { MySessionsQuery } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { session } from '../../lib/session';
import { fromNow } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { EndOtherSessions, EndSession, MySessions, SignOut } from './session-operations';

type OpenSession = NonNullable<MySessionsQuery['me']>['sessions'][number];

/** Where the viewer is signed in, and the ends of it. */
export function Sessions() {
  const { data, error, refetch } = useQuery(MySessions, { fetchPolicy: 'cache-and-network' });
  const end = useAction(EndSession, 'endSession');
  const endAll = useAction(EndOtherSessions, 'endOtherSessions');
  const busy = end.busy || endAll.busy;
  const endOne = async (sessionId: string) => {
    if (await end.run({ input: { sessionId } })) void refetch();
  };
  const endOthers = () => endAll.run({ input: {} }, { refetchQueries: ['MyActivity'] });
  const others = data?.me?.sessions.filter(({ current }) => !current) ?? [];
  if (data?.me == null)
    return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  return (
    <Stack gap="md">
      <ProblemNote problem={end.problem ?? endAll.problem} />
      {data.me.sessions.map((one) => (
        <SessionRow key={one.id} open={one} busy={busy} onEnd={() => void endOne(one.id)} />
      ))}
      {others.length > 1 && (
        <Group>
          <Button variant="default" loading={busy} onClick={() => void endOthers()}>
            End all other sessions
          </Button>
        </Group>
      )}
      <SignOutButtons />
    </Stack>
  );
}

function SessionRow({ open, busy, onEnd }: { open: OpenSession; busy: boolean; onEnd: () => void }) {
  const phone = /Android|iPhone/.test(open.device);
  return (
    <Group justify="space-between" wrap="nowrap">
      <Group wrap="nowrap" gap="sm">
        <Icon path={phone ? mdiCellphone : mdiMonitor} size={26} />
        <div>
          <Text fw={600}>{open.device}</Text>
          <Text size="sm" c="dimmed">
            {open.current ? 'This device' : `Last used ${fromNow(open.lastUsedAt)}`}
            {open.place && ` · ${open.place}`}
          </Text>
        </div>
      </Group>
      {!open.current && (
        <Button
          size="sm"
          variant="default"
          disabled={busy}
          onClick={onEnd}
          aria-label={`End session on ${open.device}`}
        >
          End
        </Button>
      )}
    </Group>
  );
}

/** Signs out here, or on every device. */
export function SignOutButtons() {
  const signOut = useAction(SignOut, 'signOut');
  const [asking, setAsking] = useState(false);
  const leave = async (everywhere: boolean) => {
    const done = await signOut.run({ input: { everywhere } });
    setAsking(false);
    // Here it ends whatever the network says; everywhere else only the graph can end it.
    if (everywhere && !done) return;
    session.signOut();
    // From the start, with nothing of this person left in the page.
    window.location.assign(paths.home);
  };
  return (
    <Stack gap="xs">
      <ProblemNote problem={signOut.problem} />
      <Group>
        <Button variant="default" loading={signOut.busy} onClick={() => void leave(false)}>
          Sign out
        </Button>
        <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
          Sign out everywhere
        </Button>
      </Group>
      <Confirm
        opened={asking}
        title="Sign out everywhere?"
        text="Every phone and computer on which you are signed in will ask for your password again."
        yes="Sign out everywhere"
        danger
        busy={signOut.busy}
        onYes={() => void leave(true)}
        onClose={() => setAsking(false)}
      />
    </Stack>
  );
}
