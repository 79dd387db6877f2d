import { useQuery } from '@apollo/client/react';
import { Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { ConfirmedButton } from '../../components/confirmed-button';
import { Failed } from '../../components/failed';
import { notify } from '../../components/notify';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import type { TeamInvitationFragment } from '../../gql/graphql';
import { formatMoment } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { ForStaff } from './for-staff';
import { InviteForm } from './invite-form';
import { listOf } from './permission-words';
import styles from './staff.module.css';
import { TeamMember } from './team-member';
import { RevokeStaffInvitation, StaffTeamQuery } from './team-operations';
import { TeamRecords } from './team-records';

/** Who works for Kelmah, who is invited, and what was done. */
export function TeamPage() {
  return (
    <ForStaff needs={['ops']}>
      <Page title="Team" lead="Who works for Kelmah, and what each looks after.">
        <div className={styles['column']}>
          <Team />
          <InviteForm />
          <TeamRecords />
        </div>
      </Page>
    </ForStaff>
  );
}

function Team() {
  const { data, error, refetch } = useQuery(StaffTeamQuery, { fetchPolicy: 'cache-and-network' });
  if (!data?.staff) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={2} />;
  const { members, invitations } = data.staff;
  return (
    <>
      <Card as="section" aria-labelledby="members">
        <Title order={2} size="h3" id="members" mb="sm">
          {members.length === 1 ? 'One person' : `${members.length} people`}
        </Title>
        <ul className={styles['members']}>
          {members.map((member) => (
            <TeamMember key={member.userId} member={member} />
          ))}
        </ul>
      </Card>
      {invitations.length > 0 && (
        <Card as="section" aria-labelledby="invited">
          <Title order={2} size="h3" id="invited" mb="sm">
            Invited
          </Title>
          <ul className={styles['members']}>
            {invitations.map((invitation) => (
              <Invited key={invitation.id} invitation={invitation} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Invited({ invitation: { id, email, permissions, expiresAt } }: { invitation: TeamInvitationFragment }) {
  const revoke = useAction(RevokeStaffInvitation, 'revokeStaffInvitation');
  return (
    <li className={styles['member']}>
      <div className={styles['memberWords']}>
        <Text fw={650}>{email}</Text>
        <Text size="sm">{listOf(permissions)}</Text>
        <Text size="sm" c="dimmed">
          Open until {formatMoment(expiresAt)}
        </Text>
      </div>
      <ConfirmedButton
        variant="subtle"
        color="red"
        aria-label={`Take back the invitation to ${email ?? 'them'}`}
        title="Take the invitation back?"
        text="Its link is dead at once. You can send another."
        yes="Take it back"
        danger
        action={revoke}
        onYes={() => revoke.run({ input: { invitationId: id } }, { refetchQueries: ['StaffTeam', 'StaffRecords'] })}
        onDone={() => notify('The invitation is taken back.')}
      >
        Take back
      </ConfirmedButton>
    </li>
  );
}
