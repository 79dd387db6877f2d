import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { mdiCheckDecagram, mdiEyeOffOutline } from '@mdi/js';
import { Link } from 'react-router';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { paths } from '../../lib/paths';
import { useAction } from '../../lib/use-action';
import { SaveWorkerProfile } from './profile-operations';

interface PublishCardProps {
  userId: string;
  published: boolean;
  /** What is left to fill in, in words of the graph. */
  missing: string[];
}

/** Whether hirers find this worker, and what is left to do before they can. */
export function PublishCard({ userId, published, missing }: PublishCardProps) {
  const save = useAction(SaveWorkerProfile, 'saveWorkerProfile');
  const set = async (next: boolean) => {
    const done = await save.run({ input: { published: next } });
    if (done) notify(next ? 'Your profile is public. Hirers find you now.' : 'Your profile is hidden.');
  };
  return (
    <Card as="section" aria-labelledby="publish">
      <Stack gap="sm">
        <Group gap="xs">
          <Icon path={published ? mdiCheckDecagram : mdiEyeOffOutline} size={24} />
          <Title order={2} id="publish">
            {published ? 'Hirers can find you' : 'Hirers cannot find you yet'}
          </Title>
        </Group>
        <ProblemNote problem={save.problem} />
        {!published && missing.length > 0 && (
          <Alert color="gold" title="Still to fill in">
            <List>
              {missing.map((what) => (
                <List.Item key={what}>{what}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        {!published && missing.length === 0 && <Text>Everything is there. Publish it and begin to get work.</Text>}
        <Group>
          {published ? (
            <>
              <Button component={Link} to={paths.worker(userId)} variant="default">
                See your public page
              </Button>
              <Button variant="subtle" color="gray" loading={save.busy} onClick={() => void set(false)}>
                Hide my profile
              </Button>
            </>
          ) : (
            <Button disabled={missing.length > 0} loading={save.busy} onClick={() => void set(true)}>
              Publish my profile
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  );
}
