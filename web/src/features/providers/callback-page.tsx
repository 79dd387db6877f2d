import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { Entry } from '../../components/entry';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { describeDevice } from '../../lib/device';
import { knownDevice } from '../../lib/known-device';
import { localPath, paths } from '../../lib/paths';
import { useAction } from '../../lib/use-action';
import { useEnter } from '../../lib/use-enter';
import { JoinForm, joiningOf } from './join-form';
import { takeAddress, takeFlow, type KeptFlow } from './kept-flow';
import { providerNames } from './provider-mark';
import { FinishProviderLink, FinishProviderSignIn } from './provider-operations';

/** Where Google and LinkedIn send people back to: it signs them in, asks what is missing, or says why not. */
export function CallbackPage() {
  const signIn = useAction(FinishProviderSignIn, 'finishProviderSignIn');
  const link = useAction(FinishProviderLink, 'finishProviderLink');
  const enterWith = useEnter();
  const navigate = useNavigate();
  const joining = joiningOf(useLocation().state);
  const [kept, setKept] = useState<KeptFlow | 'none'>();
  const begun = useRef(false);

  const finishSignIn = async ({ flow, next }: KeptFlow, callbackUrl: string) => {
    const input = { flow, callbackUrl, device: describeDevice(), deviceToken: knownDevice() };
    const done = await signIn.run({ input }, { context: anonymously });
    if (!done) return;
    if (done.__typename === 'ProviderSignUpNeeded')
      void navigate(paths.providerCallback, { replace: true, state: { joining: done } });
    else await enterWith(done, localPath(next));
  };

  const finishLink = async ({ flow, provider, next }: KeptFlow, callbackUrl: string) => {
    if (!(await link.run({ input: { flow, callbackUrl } }))) return;
    notify(`${providerNames[provider]} is linked.`);
    void navigate(localPath(next), { replace: true });
  };

  const comeBack = useEffectEvent(() => {
    // Once, however often the page is drawn: what was kept is good once.
    if (begun.current || joining) return;
    begun.current = true;
    const callbackUrl = takeAddress();
    const taken = takeFlow();
    setKept(taken ?? 'none');
    if (taken) void (taken.kind === 'link' ? finishLink : finishSignIn)(taken, callbackUrl);
  });
  useEffect(() => comeBack(), []);

  const problem = signIn.problem ?? link.problem;
  const isLink = kept !== 'none' && kept?.kind === 'link';
  // Whoever has an account is led to where it is linked.
  const isToLink = problem?.kind === 'refusal' && problem.refusal.code === 'LINK_NEEDED';
  const back = isLink ? paths.security : isToLink ? paths.signInTo(paths.security) : paths.signIn;
  if (joining) return <JoinForm joining={joining} />;
  if (problem || kept === 'none')
    return (
      <Entry title={isToLink ? 'You have an account already' : 'That did not work'}>
        <Stack>
          <ProblemNote problem={problem} />
          {kept === 'none' && (
            <Text role="alert">
              This sign-in was begun in another tab or browser, or was finished already. Begin again from here.
            </Text>
          )}
          <Button component={Link} to={back} replace fullWidth>
            {isLink ? 'Back to Security' : 'Go to sign-in'}
          </Button>
        </Stack>
      </Entry>
    );
  return (
    <Entry title="One moment">
      <Group role="status" wrap="nowrap">
        <Loader size="sm" />
        <Text>We are checking who you are.</Text>
      </Group>
    </Entry>
  );
}
