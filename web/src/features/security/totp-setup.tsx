import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { QRCodeSVG } from 'qrcode.react';
import { CodeInput } from '../../components/code-input';
import { CopyButton } from '../../components/copy-button';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import { describeDevice } from '../../lib/device';
import { showRefusal } from '../../lib/show-refusal';
import { ConfirmTotp } from './factor-operations';
import styles from './security.module.css';
import { whyFactors } from './why';

interface TotpSetupProps {
  secret: string;
  /** For an authenticator app (otpauth://…): what the picture says. */
  uri: string;
  onDone: (recoveryCodes: string[]) => void;
  onCancel: () => void;
}

/** Brings the secret into the person's authenticator app, and proves by a code that it arrived. */
export function TotpSetup({ secret, uri, onDone, onCancel }: TotpSetupProps) {
  const confirm = useProvenAction(ConfirmTotp, 'confirmTotp', whyFactors);
  const form = useForm({ initialValues: { code: '' } });
  const submit = form.onSubmit(async ({ code }) => {
    const done = await confirm.run(
      { input: { code: code.replace(/\s/g, ''), device: describeDevice() } },
      {
        onRefusal: (refusal) => showRefusal(form, refusal),
        refetchQueries: ['MyActivity'],
      },
    );
    if (done) onDone(done.recoveryCodes);
  });
  return (
    <Stack>
      <Text>
        1. Get an authenticator app, such as Google Authenticator or Aegis. Scan this picture with it, or{' '}
        <Anchor href={uri} fw={600}>
          open the app on this phone
        </Anchor>
        .
      </Text>
      <QRCodeSVG
        value={uri}
        size={220}
        marginSize={4}
        level="M"
        className={styles['qr']}
        role="img"
        title="Picture for your authenticator app"
      />
      <div>
        <Text size="sm">Or type this key into the app:</Text>
        <Text className={styles['secret']} data-testid="totp-secret">
          {inGroups(secret)}
        </Text>
      </div>
      <CopyButton text={secret} label="Copy the key" />
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={confirm.problem} />
          <CodeInput label="2. The 6 digits that the app shows now" {...form.getInputProps('code')} />
          <Group>
            <Button type="submit" loading={confirm.busy}>
              Turn it on
            </Button>
            <Button variant="default" onClick={onCancel}>
              Not now
            </Button>
          </Group>
        </Stack>
      </form>
      {confirm.proof}
    </Stack>
  );
}

/** "JBSWY3DPEHPK" → "JBSW Y3DP EHPK": so that one finds the place again while typing. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? '';
