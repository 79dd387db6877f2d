import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { notify } from '../../components/notify';
import { SecondProof, type SecondProofInput } from '../../components/second-proof';
import { anonymously } from '../../lib/apollo/auth-link';
import { paths } from '../../lib/paths';
import type { Refusal } from '../../lib/refusal';
import { useAction } from '../../lib/use-action';
import { pendingOf, useEnter, type PendingEntry } from '../../lib/use-enter';
import { useViewer } from '../../lib/viewer';
import { CompleteSignIn } from './account-operations';
import { Entry } from '../../components/entry';

/** The second step of a sign-in. Whoever just comes by begins at the first one. */
export function SecondStepPage() {
  const { state } = useLocation();
  const pending = pendingOf(state);
  const { signedIn } = useViewer();
  const [ended, setEnded] = useState<string>();
  if (signedIn) return <Navigate to={pending?.next ?? paths.home} replace />;
  if (!pending) return <Navigate to={paths.signIn} replace />;
  if (ended !== undefined) return <Ended why={ended} next={pending.next} />;
  return <Step pending={pending} onEnded={setEnded} />;
}

function Step({ pending, onEnded }: { pending: PendingEntry; onEnded: (why: string) => void }) {
  const { challenge, factors, next } = pending;
  const complete = useAction(CompleteSignIn, 'completeSignIn');
  const enterWith = useEnter();
  const send = async (proof: SecondProofInput, shownAtField: (refusal: Refusal) => boolean) => {
    const onRefusal = (refusal: Refusal) => {
      if (!isOver(refusal)) return shownAtField(refusal);
      onEnded(refusal.message);
      return true;
    };
    const input = { challenge, ...proof };
    const done = await complete.run({ input }, { context: anonymously, onRefusal });
    if (!done) return;
    if (proof.recoveryCode) tellLeft(done.recoveryCodesLeft ?? 0);
    await enterWith(done, next);
  };
  return (
    <Entry
      title="One more step"
      lead="Your account asks for a second proof that it is you."
      below={<Link to={paths.signInTo(next)}>Back to sign in</Link>}
    >
      <SecondProof
        factors={factors}
        challenge={challenge}
        yes="Sign in"
        busy={complete.busy}
        problem={complete.problem}
        onProof={send}
      />
    </Entry>
  );
}

/** Whether the first step is worth nothing any more, so that no second proof can help. */
const isOver = ({ code, field }: Refusal): boolean =>
  field === 'challenge' || code === 'UNAUTHENTICATED' || code === 'WRONG_STATE';

function tellLeft(left: number): void {
  const text = left === 1 ? 'One recovery code is left.' : `${left} recovery codes are left.`;
  notify(left > 3 ? text : `${text} Make new ones under Security.`, left > 3 ? 'leaf' : 'gold');
}

function Ended({ why, next }: { why: string; next: string }) {
  return (
    <Entry title="Please begin again">
      <Stack>
        <Text role="alert">{why}</Text>
        <Button component={Link} to={paths.signInTo(next)} fullWidth>
          Back to sign in
        </Button>
      </Stack>
    </Entry>
  );
}
