import { Alert, Button, Text } from '@mantine/core';
import { mdiAlertCircleOutline } from '@mdi/js';
import { failureOf } from '../lib/failure';
import { Icon } from './icon';

interface FailedProps {
  error: unknown;
  /** Asks again. */
  again?: () => void;
}

/** What could not be loaded, and the way to try again. */
export function Failed({ error, again }: FailedProps) {
  const { message, requestId } = failureOf(error);
  return (
    <Alert color="red" icon={<Icon path={mdiAlertCircleOutline} />} title="This could not be loaded" role="alert">
      {message}
      {requestId && (
        <Text size="xs" mt={6}>
          Request {requestId}
        </Text>
      )}
      {again && (
        <Button mt="sm" size="sm" variant="default" onClick={again}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
