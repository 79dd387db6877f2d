import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { StateBadge } from '../../components/state-badge';
import { useProvenAction } from '../../components/use-proven-action';
import type { MySupportQuery } from '../../gql/graphql';
import { spacedName } from '../../lib/operation-words';
import { AnswerSupportRequest, EndSupportAccess, MySupport } from '../../lib/support-operations';
import { supportStates } from '../../lib/support-words';
import { formatMoment } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import styles from './security.module.css';
import { whySupport } from './why';

type Request = NonNullable<MySupportQuery['me']>['supportRequests'][number];
const after = { refetchQueries: ['MySupport', 'MyActivity'] };

/**
 * That support asks, or asked, to look at the account. What waits or goes on stands at the top of the page, what is over
 * further down; nothing where support never asked.
 */
export function SupportCard({ stands }: { stands: 'top' | 'below' }) {
  const { data } = useQuery(MySupport, { fetchPolicy: 'cache-and-network' });
  const requests = data?.me?.supportRequests ?? [];
  const isPressing = requests.some(({ status }) => status === 'ASKED' || status === 'ALLOWED');
  if (requests.length === 0 || isPressing !== (stands === 'top')) return null;
  return (
    <Card as="section" aria-labelledby="support">
      <Title order={2} id="support" mb="xs">
        Kelmah support
      </Title>
      <Text c="dimmed" mb="md">
        Support looks at your account only where you say yes. They see what you see, messages too, but never your ways
        to sign in, your payout details or your pictures of your card. They can change nothing.
      </Text>
      <div className={styles['rows']}>
        {requests.map((request) => (
          <Asked key={request.id} request={request} />
        ))}
      </div>
    </Card>
  );
}

function Asked({ request }: { request: Request }) {
  const { reason, status, askedAt, until, by } = request;
  const name = by?.name ?? 'Somebody of support';
  const isOpen = status === 'ASKED' || status === 'ALLOWED';
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={650}>{status === 'ASKED' ? `${name} asks to look at your account` : name}</Text>
        {status !== 'ASKED' && <StateBadge state={supportStates[status]} />}
      </Group>
      <Text style={{ overflowWrap: 'anywhere' }}>“{reason}”</Text>
      <Text size="sm" c="dimmed">
        {isOpen && status === 'ALLOWED' ? `Until ${formatMoment(until)}` : `Asked ${formatMoment(askedAt)}`}
        {status === 'ASKED' && '. A yes is good for 30 minutes, and you can end it at any time.'}
      </Text>
      {status === 'ASKED' && <Answer requestId={request.id} />}
      {status === 'ALLOWED' && <End requestId={request.id} />}
      {request.looks.length > 0 && <Looks request={request} />}
    </Stack>
  );
}

function Answer({ requestId }: { requestId: string }) {
  const answer = useProvenAction(AnswerSupportRequest, 'answerSupportRequest', whySupport);
  const say = async (allow: boolean) => {
    if (await answer.run({ input: { requestId, allow } }, after))
      notify(allow ? 'Support may look for 30 minutes.' : 'You said no. Support sees nothing.');
  };
  return (
    <>
      <ProblemNote problem={answer.problem} />
      <Group gap="sm">
        <Button loading={answer.busy} onClick={() => void say(true)}>
          Yes, let them look
        </Button>
        <Button variant="default" loading={answer.busy} onClick={() => void say(false)}>
          No
        </Button>
      </Group>
      {answer.proof}
    </>
  );
}

function End({ requestId }: { requestId: string }) {
  const end = useAction(EndSupportAccess, 'endSupportAccess');
  return (
    <>
      <ProblemNote problem={end.problem} />
      <Group>
        <Button color="red" loading={end.busy} onClick={() => void end.run({ input: { requestId } }, after)}>
          End it now
        </Button>
      </Group>
    </>
  );
}

function Looks({ request: { looks } }: { request: Request }) {
  return (
    <details>
      <summary className={styles['summary']}>
        {looks.length === 1 ? 'One thing was looked at' : `${looks.length} things were looked at`}
      </summary>
      <ul className={styles['looks']}>
        {looks.map(({ id, at, operation }) => (
          <li key={id}>
            {spacedName(operation)}
            <Text span size="sm" c="dimmed">
              {' · '}
              {formatMoment(at)}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
