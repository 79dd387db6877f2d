import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { CodeInput } from '../../components/code-input';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { describeDevice } from '../../lib/device';
import { knownDevice } from '../../lib/known-device';
import { localPath, paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { useEnter } from '../../lib/use-enter';
import { useViewer } from '../../lib/viewer';
import { Entry } from '../../components/entry';
import { FinishPhoneSignIn, RequestPhoneSignInCode } from './phone-operations';

/** Signing in by a text message, for those who have proved their number. */
export function PhoneSignInPage() {
  const [query] = useSearchParams();
  const next = localPath(query.get('next'));
  const { signedIn } = useViewer();
  const [sentTo, setSentTo] = useState<string>();
  if (signedIn) return <Navigate to={next} replace />;
  return (
    <Entry
      title="Sign in by text message"
      lead={
        sentTo === undefined
          ? 'For the phone number that you have verified with us.'
          : `If ${sentTo} is with us, a 6-digit code is on its way there.`
      }
      below={<Link to={paths.signInTo(next)}>Sign in another way</Link>}
    >
      {sentTo === undefined ? (
        <AskNumber onSent={setSentTo} />
      ) : (
        <AskCode phone={sentTo} next={next} onBack={() => setSentTo(undefined)} />
      )}
    </Entry>
  );
}

function AskNumber({ onSent }: { onSent: (phone: string) => void }) {
  const request = useAction(RequestPhoneSignInCode, 'requestPhoneSignInCode');
  const form = useForm({ initialValues: { phone: '' } });
  const submit = form.onSubmit(async ({ phone }) => {
    const done = await request.run(
      { input: { phone: phone.trim(), deviceToken: knownDevice() } },
      { context: anonymously, onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (done) onSent(done.phone);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemNote problem={request.problem} />
        <TextInput
          label="Phone number"
          placeholder="024 123 4567"
          type="tel"
          autoComplete="tel"
          {...form.getInputProps('phone')}
        />
        <Button type="submit" loading={request.busy} fullWidth>
          Send me a code
        </Button>
      </Stack>
    </form>
  );
}

function AskCode({ phone, next, onBack }: { phone: string; next: string; onBack: () => void }) {
  const finish = useAction(FinishPhoneSignIn, 'finishPhoneSignIn');
  const enterWith = useEnter();
  const form = useForm({ initialValues: { code: '' } });
  const submit = form.onSubmit(async ({ code }) => {
    const input = { phone, code: code.replace(/\s/g, ''), device: describeDevice(), deviceToken: knownDevice() };
    const done = await finish.run(
      { input },
      { context: anonymously, onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (done) await enterWith(done, next);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemNote problem={finish.problem} />
        <CodeInput label="SMS code" {...form.getInputProps('code')} />
        <Button type="submit" loading={finish.busy} fullWidth>
          Sign in
        </Button>
        <Button variant="default" onClick={onBack} fullWidth>
          Another number
        </Button>
      </Stack>
    </form>
  );
}
