import { useQuery } from '@apollo/client/react';
import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ConfirmItIsMeInput, MyProofsQuery, SecondFactor } from '../gql/graphql';
import { passkeysWork } from '../lib/passkey';
import { ConfirmItIsMe, MyProofs, RequestConfirmationCode } from '../lib/proof-operations';
import type { Refusal } from '../lib/refusal';
import { session } from '../lib/session';
import { showRefusal } from '../lib/show-refusal';
import { useAction } from '../lib/use-action';
import { CodeInput } from './code-input';
import { Dialog } from './dialog';
import { Failed } from './failed';
import { ProblemNote } from './problem-note';
import { PasskeyProof, SecondProof } from './second-proof';
import { CardSkeletons } from './skeletons';

interface FreshProofProps {
  opened: boolean;
  /** Why it is asked, in a sentence. */
  why: string;
  onDone: () => void;
  onClose: () => void;
}

/** Asks once more who it is, before something that a thief with an open phone must not do (refusal REAUTHENTICATE). */
export function FreshProofDialog({ opened, why, onDone, onClose }: FreshProofProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Is it you?">
      <Stack>
        <Text>{why}</Text>
        <Ways onDone={onDone} />
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            Not now
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

type Account = NonNullable<MyProofsQuery['me']>;

/** What the account can prove itself by: the second factor where it has one, else the password, a passkey, a letter. */
function Ways({ onDone }: { onDone: () => void }) {
  const { data, error, refetch } = useQuery(MyProofs, { fetchPolicy: 'cache-and-network' });
  const confirm = useAction(ConfirmItIsMe, 'confirmItIsMe');
  const prove = async (input: ConfirmItIsMeInput, onRefusal?: (refusal: Refusal) => boolean) => {
    const done = await confirm.run({ input }, { onRefusal });
    if (!done) return;
    session.renewAccess(done);
    onDone();
  };
  if (data?.me == null)
    return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const { busy, problem } = confirm;
  const factors = factorsOf(data.me);
  if (factors.includes('TOTP'))
    return <SecondProof factors={factors} yes="It is me" busy={busy} problem={problem} onProof={prove} />;
  return (
    <Stack>
      <ProblemNote problem={problem} />
      {data.me.hasPassword && <PasswordProof busy={busy} onProof={prove} />}
      {data.me.passkeys.length > 0 && passkeysWork() && <PasskeyProof onProof={(passkey) => prove({ passkey })} />}
      {!data.me.hasPassword && data.me.passkeys.length === 0 && (
        <LetterProof email={data.me.email} busy={busy} onProof={prove} />
      )}
    </Stack>
  );
}

function factorsOf({ factors, passkeys }: Account): SecondFactor[] {
  const all: (SecondFactor | false)[] = [
    factors.totpSince != null && 'TOTP',
    factors.recoveryCodesLeft > 0 && 'RECOVERY_CODE',
    passkeys.length > 0 && 'PASSKEY',
  ];
  return all.filter((factor) => factor !== false);
}

interface ProofProps {
  busy: boolean;
  onProof: (input: ConfirmItIsMeInput, onRefusal: (refusal: Refusal) => boolean) => Promise<void>;
}

function PasswordProof({ busy, onProof }: ProofProps) {
  const form = useForm({ initialValues: { password: '' } });
  return (
    <form
      onSubmit={form.onSubmit((input) => onProof(input, (refusal) => showRefusal(form, refusal)))}
      noValidate
      aria-label="By password"
    >
      <Stack>
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          data-autofocus
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={busy} disabled={form.getValues().password === ''} fullWidth>
          It is me
        </Button>
      </Stack>
    </form>
  );
}

/** For those who have no password: a code by e-mail. */
function LetterProof({ email, busy, onProof }: ProofProps & { email: string }) {
  const request = useAction(RequestConfirmationCode, 'requestConfirmationCode');
  const form = useForm({ initialValues: { emailCode: '', sent: false } });
  const { sent } = form.getValues();
  const send = async () => {
    if (await request.run({ input: {} })) form.setFieldValue('sent', true);
  };
  const submit = form.onSubmit(({ emailCode }) =>
    onProof({ emailCode: emailCode.replace(/\s/g, '') }, (refusal) =>
      showRefusal(form, refusal, { code: 'emailCode' }),
    ),
  );
  return (
    <form onSubmit={submit} noValidate aria-label="By e-mail">
      <Stack>
        <ProblemNote problem={request.problem} />
        {sent && (
          <>
            <CodeInput
              label="Code from your e-mail"
              description={`We sent 6 digits to ${email}.`}
              {...form.getInputProps('emailCode')}
            />
            <Button type="submit" loading={busy} fullWidth>
              It is me
            </Button>
          </>
        )}
        <Button variant={sent ? 'subtle' : 'filled'} loading={request.busy} onClick={() => void send()} fullWidth>
          {sent ? 'Send another code' : `Send a code to ${email}`}
        </Button>
      </Stack>
    </form>
  );
}
