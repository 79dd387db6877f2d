import { Button, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Card } from '../../components/card';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import type { StaffPermission } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { PermissionChoice } from './permission-choice';
import { InviteStaff } from './team-operations';

export const whyTeam = 'This decides who sees other people’s affairs. Prove once more who you are.';

/** Invites somebody to the team. */
export function InviteForm() {
  const invite = useProvenAction(InviteStaff, 'inviteStaff', whyTeam);
  const form = useForm({
    initialValues: { email: '', permissions: [] as StaffPermission[] },
    validate: {
      email: (email) => (/^\S+@\S+$/.test(email.trim()) ? null : 'Write an e-mail address such as ama@example.com.'),
      permissions: (permissions) => (permissions.length > 0 ? null : 'Choose at least one.'),
    },
  });
  const submit = form.onSubmit(async ({ email, permissions }) => {
    const done = await invite.run(
      { input: { email: email.trim(), permissions } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['StaffTeam', 'StaffRecords'] },
    );
    if (!done) return;
    form.reset();
    notify('The invitation is on its way.');
  });
  return (
    <Card as="section" aria-labelledby="invite">
      <Title order={2} size="h3" id="invite" mb="sm">
        Invite somebody
      </Title>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={invite.problem} />
          <TextInput
            label="Their e-mail address"
            type="email"
            autoComplete="off"
            inputMode="email"
            {...form.getInputProps('email')}
          />
          <PermissionChoice
            value={form.values.permissions}
            onChange={(permissions) => form.setFieldValue('permissions', permissions)}
            error={form.errors['permissions'] as string | undefined}
          />
          <Button type="submit" loading={invite.busy}>
            Send the invitation
          </Button>
        </Stack>
      </form>
      {invite.proof}
    </Card>
  );
}
