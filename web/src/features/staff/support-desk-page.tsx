import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { notify } from '../../components/notify';
import { Page } from '../../components/page';
import { PersonLine } from '../../components/person-line';
import { ProblemNote } from '../../components/problem-note';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { PersonForSupportQuery, SupportDeskQuery } from '../../gql/graphql';
import { failureOf } from '../../lib/failure';
import { look } from '../../lib/look';
import { heldLook, StartSupportSession } from '../../lib/look-operations';
import { nameNotAvailable } from '../../lib/names';
import { paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { EndSupportAccess } from '../../lib/support-operations';
import { supportStates } from '../../lib/support-words';
import { formatMoment } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { ForStaff } from './for-staff';
import styles from './staff.module.css';
import { PersonForSupport, RequestSupportAccess, SupportDesk } from './support-desk-operations';

type Person = NonNullable<PersonForSupportQuery['personForSupport']>;
type Asked = NonNullable<SupportDeskQuery['supportRequests']>[number];

/** Where support asks people whether it may look at their account. */
export function SupportDeskPage() {
  return (
    <ForStaff needs={['support']}>
      <Page
        title="Support"
        width="narrow"
        lead="With somebody’s yes you see what they see, for 30 minutes. Nothing can be changed, and they are shown what you look at."
      >
        <div className={styles['column']}>
          <Finder />
          <Requests />
        </div>
      </Page>
    </ForStaff>
  );
}

/** Finds the person by what they wrote with. */
function Finder() {
  const client = useApolloClient();
  const [person, setPerson] = useState<Person>();
  const [busy, setBusy] = useState(false);
  const form = useForm({ initialValues: { text: '' } });
  const find = form.onSubmit(async ({ text }) => {
    setBusy(true);
    try {
      const { data } = await client.query({
        query: PersonForSupport,
        variables: { search: text.trim() },
        fetchPolicy: 'no-cache',
      });
      if (data?.personForSupport) setPerson(data.personForSupport);
      else form.setFieldError('text', 'Nobody has this address or id. It must be right to the letter.');
    } catch (error) {
      form.setFieldError('text', failureOf(error).message);
    } finally {
      setBusy(false);
    }
  });
  if (person) return <AskForm person={person} onClose={() => setPerson(undefined)} />;
  return (
    <Card as="section" aria-labelledby="find">
      <Title order={2} size="h3" id="find" mb="sm">
        Who needs help?
      </Title>
      <form onSubmit={find} noValidate>
        <Stack>
          <TextInput
            label="Their e-mail address, or the id in the address of their profile"
            autoComplete="off"
            inputMode="email"
            {...form.getInputProps('text')}
          />
          <Button type="submit" loading={busy} disabled={form.values.text.trim() === ''}>
            Find
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

function AskForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const ask = useAction(RequestSupportAccess, 'requestSupportAccess');
  const form = useForm({ initialValues: { reason: '' } });
  const submit = form.onSubmit(async ({ reason }) => {
    const done = await ask.run(
      { input: { userId: person.id, reason } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['SupportDesk'] },
    );
    if (!done) return;
    notify(`${person.name} is asked.`);
    onClose();
  });
  return (
    <Card as="section" aria-label={`Ask ${person.name}`}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <PersonLine person={person} below={person.town} />
          <ProblemNote problem={ask.problem} />
          <Textarea
            label="Why do you want to look?"
            description="They read it. Say what they wrote to you about."
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Somebody else
            </Button>
            <Button type="submit" loading={ask.busy}>
              Ask {person.name}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

/** What was asked; it is looked at again by itself, for the answer comes from elsewhere. */
function Requests() {
  const { data, error, refetch } = useQuery(SupportDesk, { fetchPolicy: 'cache-and-network', pollInterval: 10_000 });
  const requests = data?.supportRequests;
  if (!requests) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  if (requests.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="asked">
      <Title order={2} size="h3" id="asked" mb="sm">
        Whom you asked
      </Title>
      <ul className={styles['members']}>
        {requests.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ul>
    </Card>
  );
}

function Request({ request: { id, person, reason, status, askedAt, until } }: { request: Asked }) {
  const navigate = useNavigate();
  const start = useAction(StartSupportSession, 'startSupportSession');
  const end = useAction(EndSupportAccess, 'endSupportAccess');
  const begin = async () => {
    const done = await start.run({ input: { requestId: id } });
    if (!done) return;
    // The page goes first, so that it does not ask as the person.
    await navigate(paths.home, { flushSync: true });
    const name = person?.name ?? nameNotAvailable;
    look.begin({ requestId: id, name, until: done.request.until, ...heldLook(done.accessToken) });
  };
  return (
    <li className={styles['member']}>
      <div className={styles['memberWords']}>
        <Text fw={650}>{person?.name ?? nameNotAvailable}</Text>
        <Text size="sm">{reason}</Text>
        <Text size="sm" c="dimmed">
          {status === 'ALLOWED' ? `Until ${formatMoment(until)}` : `Asked ${formatMoment(askedAt)}`}
        </Text>
        <ProblemNote problem={start.problem ?? end.problem} />
      </div>
      <StateBadge state={supportStates[status]} />
      {(status === 'ALLOWED' || status === 'ASKED') && (
        <Group gap="xs">
          {status === 'ALLOWED' && (
            <Button loading={start.busy} onClick={() => void begin()}>
              Look at the account
            </Button>
          )}
          <Button
            variant="default"
            loading={end.busy}
            onClick={() => void end.run({ input: { requestId: id } }, { refetchQueries: ['SupportDesk'] })}
          >
            {status === 'ALLOWED' ? 'End it' : 'Take it back'}
          </Button>
        </Group>
      )}
    </li>
  );
}
