import { Alert, Text } from '@mantine/core';
import { mdiAlertCircleOutline } from '@mdi/js';
import type { Problem } from '../lib/use-action';
import { Icon } from './icon';

/** Why an action was not done; read out at once. Nothing where there is no problem. */
export function ProblemNote({ problem }: { problem: Problem | undefined }) {
  if (problem === undefined) return null;
  const { message } = problem.kind === 'refusal' ? problem.refusal : problem.failure;
  const requestId = problem.kind === 'failure' ? problem.failure.requestId : undefined;
  const wait = problem.kind === 'refusal' ? problem.refusal.retryAfterSeconds : undefined;
  return (
    <Alert color="red" icon={<Icon path={mdiAlertCircleOutline} />} role="alert">
      {message}
      {wait !== undefined && ` Try again in ${wait < 90 ? `${wait} seconds` : `${Math.ceil(wait / 60)} minutes`}.`}
      {requestId && (
        <Text size="xs" mt={4}>
          Request {requestId}
        </Text>
      )}
    </Alert>
  );
}
