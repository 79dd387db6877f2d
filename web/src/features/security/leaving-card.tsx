import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Card } from '../../components/card';
import { ConfirmedButton } from '../../components/confirmed-button';
import { Dialog } from '../../components/dialog';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import { paths } from '../../lib/paths';
import { session } from '../../lib/session';
import { showRefusal } from '../../lib/show-refusal';
import { formatMoment } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { CancelErasure, DeactivateAccount, EraseAccount, MyErasure } from './leaving-operations';
import { Row } from './row';
import styles from './security.module.css';
import { whyLeaving } from './why';

/** Leaves the page as nobody: the graph has ended every session. */
function leave(): void {
  session.signOut();
  window.location.assign(paths.home);
}

/** A pause, or the end. */
export function LeavingCard() {
  return (
    <Card as="section" aria-labelledby="leaving">
      <Title order={2} id="leaving" mb="md">
        Leaving Kelmah
      </Title>
      <ErasureNote />
      <div className={styles['rows']}>
        <Row
          title="Take a break"
          text="Nobody finds you until you sign in again. Everything stays as it is."
          action={<Deactivate />}
        />
        <Row
          title="Erase my account"
          text="Your profile, messages and details are erased within a day. What others need, such as contracts and receipts, stays without your name."
          action={<Erase />}
        />
      </div>
    </Card>
  );
}

/** An account that is to be erased, and the way to keep it. */
function ErasureNote() {
  const { data } = useQuery(MyErasure);
  const cancel = useAction(CancelErasure, 'cancelErasure');
  const erasureAt = data?.me?.erasureAt;
  if (!erasureAt) return null;
  return (
    <Alert color="red" title="Your account is to be erased" mb="md">
      <Text mb="sm">It begins on {formatMoment(erasureAt)}. Until then you can keep it, with everything in it.</Text>
      <ProblemNote problem={cancel.problem} />
      <Button
        size="sm"
        loading={cancel.busy}
        onClick={() => void cancel.run({ input: {} }, { refetchQueries: ['MyErasure', 'MyActivity'] })}
      >
        Keep my account
      </Button>
    </Alert>
  );
}

function Deactivate() {
  const deactivate = useProvenAction(DeactivateAccount, 'deactivateAccount', whyLeaving);
  return (
    <ConfirmedButton
      size="sm"
      variant="default"
      title="Deactivate your account?"
      text="You are signed out everywhere and nobody finds you. Signing in opens your account again."
      yes="Deactivate my account"
      danger
      action={deactivate}
      onYes={() => deactivate.run({ input: {} })}
      onDone={leave}
    >
      Deactivate
    </ConfirmedButton>
  );
}

function Erase() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="sm" variant="subtle" color="red" onClick={() => setAsking(true)}>
        Erase
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title="Erase your account?">
        <EraseForm onClose={() => setAsking(false)} />
      </Dialog>
    </>
  );
}

function EraseForm({ onClose }: { onClose: () => void }) {
  const erase = useProvenAction(EraseAccount, 'eraseAccount', whyLeaving);
  const form = useForm({ initialValues: { confirm: '' } });
  const submit = form.onSubmit(async ({ confirm }) => {
    const done = await erase.run(
      { input: { confirm: confirm.trim() } },
      { onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (done) leave();
  });
  return (
    <>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>
            You are signed out at once. Our letter says until when its link takes it back; after that nobody can bring
            your account back.
          </Text>
          <ProblemNote problem={erase.problem} />
          <TextInput
            label="Type ERASE to confirm"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            {...form.getInputProps('confirm')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" color="red" loading={erase.busy}>
              Erase my account
            </Button>
          </Group>
        </Stack>
      </form>
      {erase.proof}
    </>
  );
}
