import { Button, Stack, Text } from '@mantine/core';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { Entry } from '../../components/entry';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { paths } from '../../lib/paths';
import { session } from '../../lib/session';
import { useAction } from '../../lib/use-action';
import { RevertEmailChange } from './ways-operations';
import { linkNotWhole } from './why';

/** Where "It was not me" leads, in the letter to an address that an account had before. */
export function RevertEmailPage() {
  const [query] = useSearchParams();
  const revert = useAction(RevertEmailChange, 'revertEmailChange');
  const navigate = useNavigate();
  const { email } = (useLocation().state ?? {}) as { email?: string };
  const token = query.get('token') ?? '';
  const go = async () => {
    const done = await revert.run({ input: { token } }, { context: anonymously });
    if (!done) return;
    // Every session of the account has ended: this browser's may be one of them. A page begins anew when that is so,
    // and knows by its address what was done.
    session.signOut();
    void navigate(paths.revertEmail, { replace: true, state: { email: done.email } });
  };
  return (
    <Entry title="Take the change of e-mail back">
      {email === undefined ? (
        <Stack>
          <Text>
            Somebody changed the e-mail address of your account, and it was not you? We put your address back, sign
            everybody out, and send you a code for a new password.
          </Text>
          <ProblemNote problem={revert.problem} />
          {token === '' && <Text role="alert">{linkNotWhole}</Text>}
          <Button loading={revert.busy} disabled={token === ''} onClick={() => void go()}>
            It was not me: put my address back
          </Button>
        </Stack>
      ) : (
        <Stack>
          <Text role="status">
            {email} is your address again, and everybody is signed out. A code for a new password is on its way to you.
          </Text>
          <Button component={Link} to={paths.resetOf(email)}>
            Choose a new password
          </Button>
        </Stack>
      )}
    </Entry>
  );
}
