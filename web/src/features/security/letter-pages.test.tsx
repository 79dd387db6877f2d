import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { CancelErasurePage } from './cancel-erasure-page';
import { ConfirmEmailPage } from './confirm-email-page';
import { CancelErasure } from './leaving-operations';
import { RevertEmailPage } from './revert-email-page';
import { RevertEmailChange } from './ways-operations';

const dead = refusal('WRONG_CODE', 'This link is not right, was used, or is older than seven days.', 'token');

describe('taking a change of e-mail back', () => {
  const revert = 'It was not me: put my address back';

  it('is done when the person says so, and leads to a new password', async () => {
    const { asked, mock } = answering(RevertEmailChange, 'revertEmailChange', [
      { __typename: 'RevertEmailChangeSuccess', email: 'efua@example.com' },
    ]);
    renderInApp(<RevertEmailPage />, { mocks: [mock], path: '/revert-email?token=acc_1.secret' });
    expect(asked).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: revert }));
    const link = await screen.findByRole('link', { name: 'Choose a new password' });
    expect(link).toHaveAttribute('href', '/reset?email=efua%40example.com');
    expect(asked).toEqual([{ input: { token: 'acc_1.secret' } }]);
  });

  it('says that the link is dead', async () => {
    const { mock } = answering(RevertEmailChange, 'revertEmailChange', [dead]);
    renderInApp(<RevertEmailPage />, { mocks: [mock], path: '/revert-email?token=old' });
    await userEvent.click(screen.getByRole('button', { name: revert }));
    expect(await screen.findByRole('alert')).toHaveTextContent('was used, or is older than seven days');
  });

  it('is not offered without a token', () => {
    renderInApp(<RevertEmailPage />, { path: '/revert-email' });
    expect(screen.getByRole('button', { name: revert })).toBeDisabled();
  });
});

describe('keeping an account that is to be erased', () => {
  it('is done when the person says so', async () => {
    const { asked, mock } = answering(CancelErasure, 'cancelErasure', [
      { __typename: 'CancelErasureSuccess', cancelled: true },
    ]);
    renderInApp(<CancelErasurePage />, { mocks: [mock], path: '/cancel-erasure?token=t' });
    await userEvent.click(screen.getByRole('button', { name: 'Keep my account' }));
    expect(await screen.findByRole('status')).toHaveTextContent('Your account stays.');
    expect(asked).toEqual([{ input: { token: 't' } }]);
  });

  it('says that it is too late', async () => {
    const { mock } = answering(CancelErasure, 'cancelErasure', [refusal('WRONG_STATE', 'Erasing has begun.')]);
    renderInApp(<CancelErasurePage />, { mocks: [mock], path: '/cancel-erasure?token=t' });
    await userEvent.click(screen.getByRole('button', { name: 'Keep my account' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Erasing has begun.');
  });
});

it('the link to a new address brings its code along', () => {
  renderInApp(<ConfirmEmailPage />, { path: '/confirm-email?code=123456' });
  expect(screen.getByLabelText('Code from your e-mail')).toHaveValue('123456');
});
