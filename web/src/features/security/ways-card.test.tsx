import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { WaysCard } from './ways-card';
import { ChangePassword, ConfirmEmailChange, MyWays, RemovePhone, RequestEmailChange } from './ways-operations';

const efua = {
  ...{ __typename: 'Account', id: 'acc_1', email: 'efua@example.com', emailVerified: true, hasPassword: true },
  ...{ phone: '+233244123456', phoneVerified: true },
};
const mine = (parts: object = {}) =>
  ({ request: { query: MyWays }, maxUsageCount: 3, result: { data: { me: { ...efua, ...parts } } } }) as never;

const show = (parts: object | undefined, ...mocks: never[]) =>
  renderInApp(<WaysCard phoneForm={<p>The form for the number</p>} more={<p>More ways</p>} />, {
    mocks: [mine(parts), ...mocks],
  });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

it('shows the ways in, those of other features too', async () => {
  show(undefined);
  expect(await screen.findByText('efua@example.com')).toBeInTheDocument();
  expect(screen.getByText('The form for the number')).toBeInTheDocument();
  expect(screen.getByText('More ways')).toBeInTheDocument();
});

describe('the password', () => {
  it('is refused at its field and stays typed, then is changed', async () => {
    const weak = {
      ...refusal('INVALID_INPUT', 'Everybody tries this one.', 'newPassword'),
      __typename: 'InvalidInput',
    };
    const { asked, mock } = answering(ChangePassword, 'changePassword', [
      weak,
      { __typename: 'ChangePasswordSuccess', account: efua },
    ]);
    show(undefined, mock);
    await press('Change password');
    await userEvent.type(screen.getByLabelText('New password'), 'password123');
    await press('Change the password');
    expect(await screen.findByText('Everybody tries this one.')).toBeInTheDocument();
    expect(screen.getByLabelText('New password')).toHaveValue('password123');
    await press('Change the password');
    await waitFor(() => expect(screen.queryByLabelText('New password')).not.toBeInTheDocument());
    expect(asked).toHaveLength(2);
  });

  it('is a first one for whoever has none', async () => {
    show({ hasPassword: false });
    expect(await screen.findByText('None: you sign in another way.')).toBeInTheDocument();
    await press('Set a password');
    expect(screen.getByRole('button', { name: 'Set this password' })).toBeInTheDocument();
  });
});

describe('the e-mail address', () => {
  it('is changed by the code that went to the new one', async () => {
    const asked = answering(RequestEmailChange, 'requestEmailChange', [
      { __typename: 'RequestEmailChangeSuccess', newEmail: 'new@example.com' },
    ]);
    const wrong = refusal('WRONG_CODE', 'This code is not right.', 'code');
    const changed = { __typename: 'ConfirmEmailChangeSuccess', account: { ...efua, email: 'new@example.com' } };
    const confirmed = answering(ConfirmEmailChange, 'confirmEmailChange', [wrong, changed]);
    show(undefined, asked.mock, confirmed.mock);
    await press('Change e-mail');
    await userEvent.type(screen.getByLabelText('New e-mail'), ' New@example.com ');
    await press('Send me a code');
    expect(await screen.findByText('We sent 6 digits to new@example.com.')).toBeInTheDocument();
    expect(screen.getByText('efua@example.com')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Code from your e-mail'), '123 456');
    await press('Change my e-mail');
    expect(await screen.findByText('This code is not right.')).toBeInTheDocument();
    await press('Change my e-mail');
    expect(await screen.findByText('new@example.com')).toBeInTheDocument();
    expect(asked.asked).toEqual([{ input: { newEmail: 'New@example.com' } }]);
    expect(confirmed.asked[1]).toEqual({ input: { code: '123456' } });
  });
});

describe('the phone number', () => {
  it('is removed after a second word', async () => {
    const gone = { ...efua, phone: null, phoneVerified: false };
    const { asked, mock } = answering(RemovePhone, 'removePhone', [
      { __typename: 'RemovePhoneSuccess', account: gone },
    ]);
    show(undefined, mock);
    await press('Remove number');
    await screen.findByRole('dialog', { name: 'Remove +233244123456?' });
    await press('Remove it');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove number' })).not.toBeInTheDocument());
    expect(asked).toEqual([{ input: { phone: '+233244123456' } }]);
  });
});
