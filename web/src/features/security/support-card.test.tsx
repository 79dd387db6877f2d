import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { AnswerSupportRequest, EndSupportAccess, MySupport } from '../../lib/support-operations';
import { SupportCard } from './support-card';

const asked = {
  ...{ __typename: 'SupportRequest', id: 'sup_1', reason: 'Your payout is missing.', status: 'ASKED' },
  ...{ askedAt: '2026-11-22T08:00:00Z', until: '2026-11-23T08:00:00Z' },
};
const by = { __typename: 'User', id: 'usr_9', name: 'Yaw Mensah' };
const look = { __typename: 'SupportLook', id: 'sre_1', at: '2026-11-22T08:05:00Z', operation: 'MyContracts' };
const mine = (...requests: object[]) =>
  ({
    request: { query: MySupport },
    maxUsageCount: 5,
    result: { data: { me: { __typename: 'Account', id: 'acc_1', supportRequests: requests } } },
  }) as never;
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

it('says nothing where support never asked', async () => {
  const { container } = renderInApp(<SupportCard stands="top" />, { mocks: [mine()] });
  await waitFor(() => expect(container.querySelector('section')).toBeNull());
});

it('stands below once all is over', async () => {
  const over = mine({ ...asked, status: 'REFUSED', by, looks: [] });
  renderInApp(<SupportCard stands="below" />, { mocks: [over] });
  expect(await screen.findByText('Refused')).toBeInTheDocument();
});

it('says who asks and why, and a no is sent as a no', async () => {
  const done = { __typename: 'AnswerSupportRequestSuccess', request: { ...asked, status: 'REFUSED' } };
  const answer = answering(AnswerSupportRequest, 'answerSupportRequest', [done]);
  renderInApp(<SupportCard stands="top" />, { mocks: [mine({ ...asked, by, looks: [] }), answer.mock] });
  expect(await screen.findByText('Yaw Mensah asks to look at your account')).toBeInTheDocument();
  expect(screen.getByText('“Your payout is missing.”')).toBeInTheDocument();
  await press('No');
  await waitFor(() => expect(answer.asked).toEqual([{ input: { requestId: 'sup_1', allow: false } }]));
});

it('asks whether it is them before a yes', async () => {
  const answer = answering(AnswerSupportRequest, 'answerSupportRequest', [refusal('REAUTHENTICATE', 'First confirm.')]);
  renderInApp(<SupportCard stands="top" />, { mocks: [mine({ ...asked, by, looks: [] }), answer.mock] });
  await press('Yes, let them look');
  expect(await screen.findByRole('dialog')).toHaveTextContent('Support sees your account then.');
});

it('shows what was looked at in words, and ends it', async () => {
  const done = { __typename: 'EndSupportAccessSuccess', request: { ...asked, status: 'ENDED' } };
  const end = answering(EndSupportAccess, 'endSupportAccess', [done]);
  renderInApp(<SupportCard stands="top" />, {
    mocks: [mine({ ...asked, status: 'ALLOWED', by, looks: [look] }), end.mock],
  });
  expect(await screen.findByText('One thing was looked at')).toBeInTheDocument();
  expect(screen.getByText(/My contracts/)).toBeInTheDocument();
  await press('End it now');
  await waitFor(() => expect(end.asked).toEqual([{ input: { requestId: 'sup_1' } }]));
});
