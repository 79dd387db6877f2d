import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { mdiCheckDecagram } from '@mdi/js';
import { useState } from 'react';
import { Icon } from '../../components/icon';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import { showRefusal } from '../../lib/show-refusal';
import { useViewer } from '../../lib/viewer';
import { RequestPhoneCode, VerifyPhone } from './phone-operations';
import { CodeInput } from '../../components/code-input';

const why = 'A phone number is a way into your account. Prove once more who you are to change it.';

/** A phone number, proven by an SMS code. */
export function PhoneForm() {
  const { account } = useViewer();
  const [sentTo, setSentTo] = useState<string>();
  const [changing, setChanging] = useState(false);
  if (account?.phoneVerified && !changing) {
    return (
      <Group justify="space-between">
        <Group gap={8}>
          <Icon path={mdiCheckDecagram} />
          <Text>{account.phone}</Text>
        </Group>
        <Button variant="default" size="sm" onClick={() => setChanging(true)}>
          Change number
        </Button>
      </Group>
    );
  }
  if (sentTo === undefined) return <AskNumber onSent={setSentTo} />;
  const done = () => {
    setChanging(false);
    setSentTo(undefined);
  };
  return <AskCode phone={sentTo} onDone={done} onBack={() => setSentTo(undefined)} />;
}

function AskNumber({ onSent }: { onSent: (phone: string) => void }) {
  const request = useProvenAction(RequestPhoneCode, 'requestPhoneCode', why);
  const form = useForm({ initialValues: { phone: '' } });
  const submit = form.onSubmit(async ({ phone }) => {
    const done = await request.run({ input: { phone } }, { onRefusal: (refusal) => showRefusal(form, refusal) });
    if (done) onSent(done.phone);
  });
  return (
    <>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={request.problem} />
          <TextInput
            label="Phone number"
            description="For urgent news by SMS. We never show it to anybody."
            placeholder="024 123 4567"
            type="tel"
            autoComplete="tel"
            {...form.getInputProps('phone')}
          />
          <Button type="submit" loading={request.busy} style={{ alignSelf: 'flex-start' }}>
            Send me a code
          </Button>
        </Stack>
      </form>
      {request.proof}
    </>
  );
}

function AskCode({ phone, onDone, onBack }: { phone: string; onDone: () => void; onBack: () => void }) {
  const verify = useProvenAction(VerifyPhone, 'verifyPhone', why);
  const form = useForm({ initialValues: { code: '' } });
  const submit = form.onSubmit(async ({ code }) => {
    const done = await verify.run(
      { input: { phone, code: code.replace(/\s/g, '') } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['MyActivity'] },
    );
    if (!done) return;
    notify('Your phone number is verified.');
    onDone();
  });
  return (
    <>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={verify.problem} />
          <CodeInput label="SMS code" description={`We sent 6 digits to ${phone}.`} {...form.getInputProps('code')} />
          <Group>
            <Button type="submit" loading={verify.busy}>
              Verify phone
            </Button>
            <Button variant="default" onClick={onBack}>
              Another number
            </Button>
          </Group>
        </Stack>
      </form>
      {verify.proof}
    </>
  );
}
