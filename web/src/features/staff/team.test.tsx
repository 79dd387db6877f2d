import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import type { TeamMemberFragment } from '../../gql/graphql';
import { InviteForm } from './invite-form';
import { TeamMember } from './team-member';
import { ChangeStaff, InviteStaff } from './team-operations';
import { sentenceOf } from './team-records';

const member: TeamMemberFragment = {
  ...{ __typename: 'StaffMember', userId: 'usr_1', name: 'Esi Boateng', email: 'esi@example.com' },
  ...{ permissions: ['FINANCE'], hasSecondFactor: false },
};

it('invites to what was chosen, and to nothing where nothing was', async () => {
  const taken = refusal('ALREADY_EXISTS', 'They are staff already.', 'email');
  const invite = answering(InviteStaff, 'inviteStaff', [taken]);
  renderInApp(<InviteForm />, { mocks: [invite.mock] });
  await userEvent.type(screen.getByLabelText('Their e-mail address'), 'kofi@example.com');
  await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
  expect(await screen.findByText('Choose at least one.')).toBeInTheDocument();
  expect(invite.asked).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Disputes/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Support/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
  expect(await screen.findByText('They are staff already.')).toBeInTheDocument();
  expect(invite.asked).toEqual([{ input: { email: 'kofi@example.com', permissions: ['SUPPORT', 'DISPUTES'] } }]);
});

it('changes what somebody looks after, and tells who cannot do anything yet', async () => {
  const changed = { __typename: 'ChangeStaffSuccess', member: { ...member, permissions: ['SUPPORT', 'FINANCE'] } };
  const change = answering(ChangeStaff, 'changeStaff', [changed]);
  renderInApp(<TeamMember member={member} />, { mocks: [change.mock] });
  expect(screen.getByText(/Without a second step/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Change what Esi Boateng looks after' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('checkbox', { name: /^Support/ }));
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(change.asked).toEqual([{ input: { userId: 'usr_1', permissions: ['SUPPORT', 'FINANCE'] } }]),
  );
});

it('tells what was done in a sentence', () => {
  const [by, about] = [
    { __typename: 'User' as const, id: 'usr_1', name: 'Yaw' },
    { __typename: 'User' as const, id: 'usr_2', name: 'Esi' },
  ];
  const record = {
    __typename: 'StaffRecord' as const,
    id: 'sre_1',
    at: '',
    by,
    about,
    permissions: null,
    operation: null,
  };
  expect(sentenceOf({ ...record, kind: 'CHANGED', permissions: ['OPS'] })).toBe(
    'Yaw changed what may be done by Esi: Team',
  );
  expect(sentenceOf({ ...record, by: null, kind: 'GRANTED', permissions: ['OPS'] })).toBe(
    'Esi was made staff by the command: Team',
  );
  expect(sentenceOf({ ...record, kind: 'JOINED', about: by })).toBe('Yaw joined the team');
  expect(sentenceOf({ ...record, kind: 'INVITED', about: null, permissions: ['SUPPORT'] })).toBe(
    'Yaw invited somebody new: Support',
  );
  expect(sentenceOf({ ...record, kind: 'SUPPORT_LOOKED', operation: 'MyContracts' })).toBe(
    'Yaw looked at the account of Esi: My contracts',
  );
});
