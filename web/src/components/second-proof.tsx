import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { mdiFingerprint } from '@mdi/js';
import { useState } from 'react';
import type { SecondFactor } from '../gql/graphql';
import { askPasskey, passkeysWork, type PasskeyAnswer } from '../lib/passkey';
import { StartPasskeyProof } from '../lib/proof-operations';
import type { Refusal } from '../lib/refusal';
import { showRefusal } from '../lib/show-refusal';
import { useAction, type Problem } from '../lib/use-action';
import { CodeInput } from './code-input';
import { Icon } from './icon';
import { ProblemNote } from './problem-note';

/** One of them. */
export interface SecondProofInput {
  totp?: string;
  recoveryCode?: string;
  passkey?: PasskeyAnswer;
}

interface SecondProofProps {
  factors: readonly SecondFactor[];
  /** Of the sign-in that is completed; left out where somebody who is signed in proves once more who they are. */
  challenge?: string;
  /** Words of the button. */
  yes: string;
  busy: boolean;
  problem: Problem | undefined;
  /** Told of a refusal first; true where it was shown at the field. */
  onProof: (proof: SecondProofInput, onRefusal: (refusal: Refusal) => boolean) => Promise<void>;
}

/** Asks for one second proof, and lets the person change to another one that the account has. */
export function SecondProof({ factors, challenge, yes, busy, problem, onProof }: SecondProofProps) {
  const [recovering, setRecovering] = useState(!factors.includes('TOTP'));
  const form = useForm({ initialValues: { totp: '', recoveryCode: '' } });
  const typed = recovering ? factors.includes('RECOVERY_CODE') : true;
  const submit = form.onSubmit(async ({ totp, recoveryCode }) => {
    const proof = recovering ? { recoveryCode: recoveryCode.trim() } : { totp: totp.replace(/\s/g, '') };
    await onProof(proof, (refusal) => {
      // Whatever the graph calls it, it is about the one field that is shown.
      const field = recovering ? 'recoveryCode' : 'totp';
      const isAboutIt = refusal.code === 'WRONG_CODE' || refusal.code === 'INVALID_INPUT';
      return isAboutIt && showRefusal(form, { ...refusal, field });
    });
  });
  return (
    <Stack>
      <ProblemNote problem={problem} />
      {typed && (
        <form onSubmit={submit} noValidate>
          <Stack>
            {recovering ? <RecoveryField form={form} /> : <TotpField form={form} />}
            <Button type="submit" loading={busy} fullWidth>
              {yes}
            </Button>
          </Stack>
        </form>
      )}
      {factors.includes('PASSKEY') && passkeysWork() && (
        <PasskeyProof challenge={challenge} onProof={(passkey) => onProof({ passkey }, () => false)} />
      )}
      {factors.includes('TOTP') && factors.includes('RECOVERY_CODE') && (
        <Text size="sm">
          {recovering ? 'You have your phone at hand? ' : 'You do not have your phone? '}
          <Anchor
            component="button"
            type="button"
            size="sm"
            fw={600}
            py={12}
            onClick={() => setRecovering(!recovering)}
          >
            {recovering ? 'Use a code of your app' : 'Use a recovery code'}
          </Anchor>
        </Text>
      )}
    </Stack>
  );
}

type CodeForm = ReturnType<typeof useForm<{ totp: string; recoveryCode: string }>>;

function TotpField({ form }: { form: CodeForm }) {
  return (
    <CodeInput
      label="Code of your app"
      description="The 6 digits that your authenticator app shows for Kelmah now."
      data-autofocus
      {...form.getInputProps('totp')}
    />
  );
}

function RecoveryField({ form }: { form: CodeForm }) {
  return (
    <TextInput
      label="Recovery code"
      description="One of the ten that you kept. Each works once."
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      data-autofocus
      {...form.getInputProps('recoveryCode')}
    />
  );
}

interface PasskeyProofProps {
  challenge?: string;
  onProof: (passkey: PasskeyAnswer) => Promise<void>;
}

/** The button that asks the phone or computer for a passkey. */
export function PasskeyProof({ challenge, onProof }: PasskeyProofProps) {
  const start = useAction(StartPasskeyProof, 'startPasskeyProof');
  const [refused, setRefused] = useState(false);
  const ask = async () => {
    setRefused(false);
    const begun = await start.run({ input: { challenge } });
    if (!begun) return;
    const passkey = await askPasskey(begun.options);
    if (passkey === undefined) return setRefused(true);
    await onProof(passkey);
  };
  return (
    <Stack gap="xs">
      <ProblemNote problem={start.problem} />
      <Group grow>
        <Button
          variant="default"
          leftSection={<Icon path={mdiFingerprint} />}
          loading={start.busy}
          onClick={() => void ask()}
        >
          Use a passkey
        </Button>
      </Group>
      <Text size="sm" role="status">
        {refused && 'No passkey was used. Try again, or choose another way.'}
      </Text>
    </Stack>
  );
}
