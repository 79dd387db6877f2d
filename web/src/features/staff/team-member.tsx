import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmedButton } from '../../components/confirmed-button';
import { Dialog } from '../../components/dialog';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import type { StaffPermission, TeamMemberFragment } from '../../gql/graphql';
import { whyTeam } from './invite-form';
import { PermissionChoice } from './permission-choice';
import { listOf } from './permission-words';
import styles from './staff.module.css';
import { ChangeStaff, RemoveStaff } from './team-operations';

const after = { refetchQueries: ['StaffTeam', 'StaffRecords'] };

/** Somebody of the team, and what can be done about it. */
export function TeamMember({ member }: { member: TeamMemberFragment }) {
  const { userId, name, email, permissions, hasSecondFactor } = member;
  const [changing, setChanging] = useState(false);
  const remove = useProvenAction(RemoveStaff, 'removeStaff', whyTeam);
  return (
    <li className={styles['member']}>
      <div className={styles['memberWords']}>
        <Text fw={650}>{name}</Text>
        <Text size="sm" c="dimmed">
          {email}
        </Text>
        <Text size="sm">{listOf(permissions) || 'Nothing yet'}</Text>
        {!hasSecondFactor && (
          <Text size="sm" className={styles['warn']}>
            Without a second step: can do nothing until it is set up.
          </Text>
        )}
      </div>
      <Group gap="xs">
        <Button variant="default" onClick={() => setChanging(true)} aria-label={`Change what ${name} looks after`}>
          Change
        </Button>
        <ConfirmedButton
          variant="subtle"
          color="red"
          aria-label={`Remove ${name}`}
          title={`Remove ${name} from the team?`}
          text="They are signed out everywhere at once. Their own account stays."
          yes="Remove"
          danger
          action={remove}
          onYes={() => remove.run({ input: { userId } }, after)}
          onDone={() => notify(`${name} is no longer of the team.`)}
        >
          Remove
        </ConfirmedButton>
      </Group>
      <Dialog opened={changing} onClose={() => setChanging(false)} title={`What ${name} looks after`}>
        <ChangeForm member={member} onClose={() => setChanging(false)} />
      </Dialog>
    </li>
  );
}

function ChangeForm({
  member: { userId, name, permissions },
  onClose,
}: {
  member: TeamMemberFragment;
  onClose: () => void;
}) {
  const change = useProvenAction(ChangeStaff, 'changeStaff', whyTeam);
  const [chosen, setChosen] = useState<StaffPermission[]>([...permissions]);
  const save = async () => {
    if (!(await change.run({ input: { userId, permissions: chosen } }, after))) return;
    onClose();
    notify(`Changed. ${name} signs in anew.`);
  };
  return (
    <Stack>
      <ProblemNote problem={change.problem} />
      <PermissionChoice value={chosen} onChange={setChosen} />
      <Text size="sm" c="dimmed">
        They are signed out everywhere, and sign in anew with what they may do then.
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button loading={change.busy} disabled={chosen.length === 0} onClick={() => void save()}>
          Save
        </Button>
      </Group>
      {change.proof}
    </Stack>
  );
}
