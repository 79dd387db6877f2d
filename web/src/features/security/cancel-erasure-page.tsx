import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Entry } from '../../components/entry';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { paths } from '../../lib/paths';
import { useAction } from '../../lib/use-action';
import { CancelErasure } from './leaving-operations';
import { linkNotWhole } from './why';

/** Where the letter about an account that is to be erased leads. */
export function CancelErasurePage() {
  const [query] = useSearchParams();
  const cancel = useAction(CancelErasure, 'cancelErasure');
  const [kept, setKept] = useState(false);
  const token = query.get('token') ?? '';
  const go = async () => {
    if (await cancel.run({ input: { token } }, { context: anonymously })) setKept(true);
  };
  return (
    <Entry title="Keep your account">
      {kept ? (
        <Stack>
          <Text role="status">Your account stays. Sign in to open it again.</Text>
          <Button component={Link} to={paths.signIn}>
            Sign in
          </Button>
        </Stack>
      ) : (
        <Stack>
          <Text>Your account is to be erased. You can still keep it, with everything in it.</Text>
          <ProblemNote problem={cancel.problem} />
          {token === '' && <Text role="alert">{linkNotWhole}</Text>}
          <Button loading={cancel.busy} disabled={token === ''} onClick={() => void go()}>
            Keep my account
          </Button>
        </Stack>
      )}
    </Entry>
  );
}
