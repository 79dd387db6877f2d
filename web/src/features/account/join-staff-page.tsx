import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Entry } from '../../components/entry';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import { forgetInvitation, keepInvitation, keptInvitation } from '../../lib/kept-invitation';
import { paths } from '../../lib/paths';
import { session } from '../../lib/session';
import { useViewer } from '../../lib/viewer';
import { AcceptStaffInvitation } from './join-staff-operations';

const why = 'Whoever works for Kelmah sees other people’s affairs. Prove that it is you.';

/** Where the letter leads that invites somebody to the team. */
export function JoinStaffPage() {
  const [query] = useSearchParams();
  const given = query.get('token');
  const { signedIn } = useViewer();
  // Read once: it is forgotten when it was taken, and the page stays to say so.
  const [token] = useState(() => given ?? keptInvitation() ?? '');
  // It outlives a sign-up with its letter, and the way to the second step and back.
  useEffect(() => {
    if (given) keepInvitation(given);
  }, [given]);
  return (
    <Entry title="Join the Kelmah team">
      {token === '' && (
        <Text role="alert">This link is not whole, or the invitation was taken. Open it from our letter.</Text>
      )}
      {token !== '' && (signedIn ? <Accept token={token} /> : <SignInFirst />)}
    </Entry>
  );
}

function SignInFirst() {
  return (
    <Stack>
      <Text>
        You are invited to work for Kelmah. Sign in with the account of the e-mail address that the letter went to, or
        make one with that address. We keep the invitation for you meanwhile.
      </Text>
      <Button component={Link} to={paths.signInTo(paths.joinStaff)}>
        Sign in
      </Button>
      <Button component={Link} to={paths.signUp} variant="default">
        Make an account
      </Button>
    </Stack>
  );
}

function Accept({ token }: { token: string }) {
  const { account } = useViewer();
  const accept = useProvenAction(AcceptStaffInvitation, 'acceptStaffInvitation', why);
  const [needsFactor, setNeedsFactor] = useState(false);
  const [joined, setJoined] = useState(false);
  const go = async () => {
    const onRefusal = ({ code }: { code: string }) => {
      setNeedsFactor(code === 'NOT_READY');
      if (code === 'WRONG_CODE') forgetInvitation();
      return code === 'NOT_READY';
    };
    if (!(await accept.run({ input: { token } }, { onRefusal }))) return;
    forgetInvitation();
    // The next token says what they may do.
    await session.renew(await session.token());
    setJoined(true);
  };
  if (joined)
    return (
      <Stack>
        <Text role="status">Welcome to the team.</Text>
        <Button component={Link} to={paths.staff}>
          Go to the staff pages
        </Button>
      </Stack>
    );
  return (
    <Stack>
      <Text>
        You are signed in as <strong>{account?.email ?? '…'}</strong>. The invitation must have gone to this address.
      </Text>
      {needsFactor && (
        <Text role="alert">
          Staff sign in by two steps. Set up an authenticator app first, then come back to this page: your invitation is
          kept.
        </Text>
      )}
      <ProblemNote problem={accept.problem} />
      {needsFactor && (
        <Button component={Link} to={paths.security}>
          Set up a second step
        </Button>
      )}
      <Button variant={needsFactor ? 'default' : 'filled'} loading={accept.busy} onClick={() => void go()}>
        Join the team
      </Button>
      {accept.proof}
    </Stack>
  );
}
