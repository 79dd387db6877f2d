import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { mdiShieldCheckOutline, mdiShieldKeyOutline } from '@mdi/js';
import { useState } from 'react';
import { Card } from '../../components/card';
import { ConfirmedButton } from '../../components/confirmed-button';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { CardSkeletons } from '../../components/skeletons';
import { useProvenAction } from '../../components/use-proven-action';
import type { FactorPartsFragment } from '../../gql/graphql';
import { describeDevice } from '../../lib/device';
import { paths } from '../../lib/paths';
import { session } from '../../lib/session';
import { formatDay } from '../../lib/time';
import { MakeRecoveryCodes, MyFactors, RemoveTotp, StartTotp } from './factor-operations';
import { RecoveryCodes } from './recovery-codes';
import { TotpSetup } from './totp-setup';
import { whyFactors } from './why';

type Factors = FactorPartsFragment['factors'];

/** The second step of signing in: whether there is one, setting it up, its recovery codes. */
export function FactorCard() {
  const { data, error, refetch } = useQuery(MyFactors);
  const [codes, setCodes] = useState<string[]>();
  const [setUp, setSetUp] = useState<{ secret: string; uri: string }>();
  const factors = data?.me?.factors;
  if (!factors) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const made = (recoveryCodes: string[]) => {
    setSetUp(undefined);
    setCodes(recoveryCodes);
  };
  return (
    <Card as="section" aria-labelledby="second-step">
      <Stack gap="md">
        <Title order={2} id="second-step" style={{ display: 'flex', gap: 10, alignItems: 'center' }}>
          <Icon path={factors.totpSince ? mdiShieldCheckOutline : mdiShieldKeyOutline} size={24} />
          Second step when you sign in
        </Title>
        {codes && <RecoveryCodes codes={codes} onKept={() => void kept(factors, () => setCodes(undefined))} />}
        {setUp && <TotpSetup {...setUp} onDone={made} onCancel={() => setSetUp(undefined)} />}
        {!codes &&
          !setUp &&
          (factors.totpSince ? <On factors={factors} onCodes={made} /> : <Off factors={factors} onStart={setSetUp} />)}
      </Stack>
    </Card>
  );
}

/** Staff see their pages with the next token: it is fetched, and the page begins anew with what it allows. */
async function kept({ required }: Factors, close: () => void): Promise<void> {
  close();
  if (!required || session.permissions().length > 0) return;
  await session.renew(await session.token());
  window.location.assign(paths.staff);
}

function Off({ factors, onStart }: { factors: Factors; onStart: (started: { secret: string; uri: string }) => void }) {
  const start = useProvenAction(StartTotp, 'startTotp', whyFactors);
  const begin = async () => {
    const started = await start.run({ input: { device: describeDevice() } });
    if (started) onStart({ secret: started.secret, uri: started.uri });
  };
  return (
    <>
      {factors.required && (
        <Alert color="gold" role="status">
          Staff pages open when you have a second step.
        </Alert>
      )}
      <Text>
        Off. With it, whoever learns your password still cannot get in: a code from an app on your phone is asked for
        too.
      </Text>
      <ProblemNote problem={start.problem} />
      <Group>
        <Button loading={start.busy} onClick={() => void begin()}>
          Set it up
        </Button>
      </Group>
      {start.proof}
    </>
  );
}

function On({ factors, onCodes }: { factors: Factors; onCodes: (codes: string[]) => void }) {
  const { totpSince, recoveryCodesLeft: left, required } = factors;
  const make = useProvenAction(MakeRecoveryCodes, 'makeRecoveryCodes', whyFactors);
  const makeCodes = async () => {
    const made = await make.run({ input: { device: describeDevice() } }, { refetchQueries: ['MyActivity'] });
    if (made) onCodes(made.recoveryCodes);
  };
  return (
    <>
      <Text>
        On since {formatDay(totpSince ?? '')}: a code of your authenticator app is asked for when you sign in.{' '}
        {left === 1 ? 'One recovery code is left.' : `${left} recovery codes are left.`}
      </Text>
      {left <= 3 && (
        <Alert color="gold" role="status">
          Few recovery codes are left. Make new ones before you need them.
        </Alert>
      )}
      <ProblemNote problem={make.problem} />
      <Group>
        <Button variant="default" loading={make.busy} onClick={() => void makeCodes()}>
          Make new recovery codes
        </Button>
        {!required && <TurnOff />}
      </Group>
      {required && (
        <Text size="sm" c="dimmed">
          Staff always have a second step: it cannot be turned off.
        </Text>
      )}
      {make.proof}
    </>
  );
}

function TurnOff() {
  const remove = useProvenAction(RemoveTotp, 'removeTotp', whyFactors);
  return (
    <ConfirmedButton
      variant="subtle"
      color="red"
      title="Turn the second step off?"
      text="Your password alone will open your account again. Your recovery codes are void."
      yes="Turn it off"
      danger
      action={remove}
      onYes={() => remove.run({ input: { device: describeDevice() } }, { refetchQueries: ['MyActivity'] })}
      onDone={() => notify('The second step is off.', 'gold')}
    >
      Turn it off
    </ConfirmedButton>
  );
}
