import { Button, Loader, Stack, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Card } from '../../components/card';
import { notify } from '../../components/notify';
import { Page } from '../../components/page';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { describeDevice } from '../../lib/device';
import { knownDevice } from '../../lib/known-device';
import { localPath, paths } from '../../lib/paths';
import { useAction } from '../../lib/use-action';
import { useEnter } from '../../lib/use-enter';
import { JoinForm, type Joining } from './join-form';
import { takeAddress, takeFlow, type KeptFlow } from './kept-flow';
import { providerNames } from './provider-mark';
import { FinishProviderLink, FinishProviderSignIn } from './provider-operations';

/** Where Google and LinkedIn send people back to: it signs them in, asks what is missing, or says why not. */
export function CallbackPage() {
  const signIn = useAction(FinishProviderSignIn, 'finishProviderSignIn');
  const link = useAction(FinishProviderLink, 'finishProviderLink');
  const enterWith = useEnter();
  const navigate = useNavigate();
  const [joining, setJoining] = useState<Joining>();
  const [kept, setKept] = useState<KeptFlow | 'none'>();
  const begun = useRef(false);

  const finishSignIn = async ({ flow, next }: KeptFlow, callbackUrl: string) => {
    const input = { flow, callbackUrl, device: describeDevice(), deviceToken: knownDevice() };
    const done = await signIn.run({ input }, { context: anonymously });
    if (!done) return;
    if (done.__typename === 'ProviderSignUpNeeded') setJoining(done);
    else await enterWith(done, localPath(next));
  };

  const finishLink = async ({ flow, provider, next }: KeptFlow, callbackUrl: string) => {
    if (!(await link.run({ input: { flow, callbackUrl } }))) return;
    notify(`${providerNames[provider]} is linked.`);
    void navigate(localPath(next), { replace: true });
  };

  const comeBack = useEffectEvent(() => {
    // Once, however often the page is drawn: what was kept is good once.
    if (begun.current) return;
    begun.current = true;
    const callbackUrl = takeAddress();
    const taken = takeFlow();
    setKept(taken ?? 'none');
    if (taken) void (taken.kind === 'link' ? finishLink : finishSignIn)(taken, callbackUrl);
  });
  useEffect(() => comeBack(), []);

  const problem = signIn.problem ?? link.problem;
  const back = kept !== 'none' && kept?.kind === 'link' ? paths.security : paths.signIn;
  if (joining) return <JoinForm joining={joining} />;
  if (problem || kept === 'none')
    return (
      <Page title="That did not work" width="slim">
        <Card>
          <Stack>
            <ProblemNote problem={problem} />
            {kept === 'none' && (
              <Text role="alert">This sign-in was begun in another tab or browser, or was finished already.</Text>
            )}
            <Button component={Link} to={back} replace fullWidth>
              {back === paths.security ? 'Back to Security' : 'Go to sign-in'}
            </Button>
          </Stack>
        </Card>
      </Page>
    );
  return (
    <Page title="One moment" width="slim">
      <Stack align="center" role="status">
        <Loader />
        <Text>We are checking who you are.</Text>
      </Stack>
    </Page>
  );
}
