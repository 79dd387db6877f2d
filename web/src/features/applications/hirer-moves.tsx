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
}

/** What the hirer can do with an application; the graph says which of it is possible now. */
export function HirerMoves({ application, workerName }: HirerMovesProps) {
  const { moves, contract } = application;
  const shortlist = useAction(ShortlistApplication, 'shortlistApplication');
  const [asking, setAsking] = useState<'accept' | 'decline'>();
  const close = () => setAsking(undefined);
  return (
    <Stack gap="xs">
      <ProblemNote problem={shortlist.problem} />
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
        <MessageLink application={application} workerName={workerName} />
        {moves.includes('SHORTLIST') && (
          <Button
            size="sm"
            variant="default"
            loading={shortlist.busy}
            leftSection={<Icon path={mdiStarOutline} size={18} />}
            onClick={() => void shortlist.run({ input: { applicationId: application.id } })}
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
      <AcceptDialog application={application} workerName={workerName} opened={asking === 'accept'} onClose={close} />
      <DeclineDialog application={application} workerName={workerName} opened={asking === 'decline'} onClose={close} />
    </Stack>
  );
}

function MessageLink({ application, workerName }: HirerMovesProps) {
  if (!application.conversation) return null;
  return (
    <Button
      component={Link}
      to={paths.conversation(application.conversation.id)}
      size="sm"
      variant="default"
      leftSection={<Icon path={mdiForumOutline} size={18} />}
      aria-label={`Message ${workerName}`}
    >
      Message
    </Button>
  );
}

interface DialogProps extends HirerMovesProps {
  opened: boolean;
  onClose: () => void;
}

function AcceptDialog({ application, workerName, opened, onClose }: DialogProps) {
  const navigate = useNavigate();
  const accept = useAction(AcceptApplication, 'acceptApplication');
  const submit = async () => {
    const done = await accept.run({ input: { applicationId: application.id } }, { stale: ['myContracts', 'myJobs'] });
    if (done) void navigate(paths.contract(done.contract.id));
  };
  return (
    <Confirm
      opened={opened}
      title={`Accept ${workerName}?`}
      text={`We draw up the contract for ${application.price.display}. The other applicants are told kindly. Nothing is paid yet.`}
      yes="Accept and draw up the contract"
      busy={accept.busy}
      onYes={() => void submit()}
      onClose={onClose}
    >
      <ProblemNote problem={accept.problem} />
    </Confirm>
  );
}

function DeclineDialog({ application, workerName, opened, onClose }: DialogProps) {
  const decline = useAction(DeclineApplication, 'declineApplication');
  const submit = async () => {
    if (!(await decline.run({ input: { applicationId: application.id } }))) return;
    onClose();
    notify(`${workerName} is told kindly.`);
  };
  return (
    <Confirm
      opened={opened}
      title={`Decline ${workerName}?`}
      text="We tell them kindly. This cannot be taken back."
      yes="Decline application"
      danger
      busy={decline.busy}
      onYes={() => void submit()}
      onClose={onClose}
    >
      <ProblemNote problem={decline.problem} />
    </Confirm>
  );
}
