import { Button, Group, Stack } from '@mantine/core';
import { mdiForumOutline, mdiStarOutline } from '@mdi/js';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Confirm } from '../../components/confirm';
import { Icon } from '../../components/icon';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { ApplicationPartsFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { useAction } from '../../lib/use-action';
import { AcceptApplication, DeclineApplication, ShortlistApplication } from './applications-operations';

interface HirerMovesProps {
  application: ApplicationPartsFragment;
  workerName: string;
  jobId: string;
}

/** What the hirer can do with an application; the graph says which of it is possible now. */
export function HirerMoves({ application, workerName }: HirerMovesProps) {
  const { moves, conversation, contract } = application;
  const input = { applicationId: application.id };
  const shortlist = useAction(ShortlistApplication, 'shortlistApplication');
  const accept = useAccept(application.id);
  const [asking, setAsking] = useState<'accept' | 'decline'>();
  const decline = useAction(DeclineApplication, 'declineApplication');
  const declineIt = async () => {
    const done = await decline.run({ input });
    setAsking(undefined);
    if (done) notify(`${workerName} is told kindly.`);
  };
  return (
    <Stack gap="xs">
      <ProblemNote problem={shortlist.problem ?? accept.problem ?? decline.problem} />
      <Group gap="xs">
        {contract && (
          <Button component={Link} to={paths.contract(contract.id)} size="sm">
            Go to the contract
          </Button>
        )}
        {moves.includes('ACCEPT') && (
          <Button size="sm" onClick={() => setAsking('accept')} aria-label={`Accept ${workerName}`}>
            Accept
          </Button>
        )}
        {conversation && (
          <Button
            component={Link}
            to={paths.conversation(conversation.id)}
            size="sm"
            variant="default"
            leftSection={<Icon path={mdiForumOutline} size={18} />}
            aria-label={`Message ${workerName}`}
          >
            Message
          </Button>
        )}
        {moves.includes('SHORTLIST') && (
          <Button
            size="sm"
            variant="default"
            loading={shortlist.busy}
            leftSection={<Icon path={mdiStarOutline} size={18} />}
            onClick={() => void shortlist.run({ input })}
            aria-label={`Shortlist ${workerName}`}
          >
            Shortlist
          </Button>
        )}
        {moves.includes('DECLINE') && (
          <Button
            size="sm"
            variant="subtle"
            color="red"
            onClick={() => setAsking('decline')}
            aria-label={`Decline ${workerName}`}
          >
            Decline
          </Button>
        )}
      </Group>
      <Confirm
        opened={asking === 'accept'}
        title={`Accept ${workerName}?`}
        text={`We draw up the contract for ${application.price.display}. The other applicants are told kindly. Nothing is paid yet.`}
        yes="Accept and draw up the contract"
        busy={accept.busy}
        onYes={() => void accept.run().finally(() => setAsking(undefined))}
        onClose={() => setAsking(undefined)}
      />
      <Confirm
        opened={asking === 'decline'}
        title={`Decline ${workerName}?`}
        text="We tell them kindly. This cannot be taken back."
        yes="Decline application"
        danger
        busy={decline.busy}
        onYes={() => void declineIt()}
        onClose={() => setAsking(undefined)}
      />
    </Stack>
  );
}

function useAccept(applicationId: string) {
  const navigate = useNavigate();
  const accept = useAction(AcceptApplication, 'acceptApplication');
  return {
    busy: accept.busy,
    problem: accept.problem,
    run: async () => {
      const done = await accept.run(
        { input: { applicationId } },
        { refetchQueries: ['JobApplications', 'MyContracts', 'MyJobs'] },
      );
      if (done) void navigate(paths.contract(done.contract.id));
    },
  };
}
