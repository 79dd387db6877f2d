import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import { SignUp } from './account-operations';
import { SignUpPage } from './sign-up-page';

const answer = (signUp: object) => ({
  request: { query: SignUp, variables: () => true },
  result: { data: { signUp } },
});

async function fillIn() {
  await userEvent.click(screen.getByRole('checkbox', { name: 'I want to work' }));
  await userEvent.type(screen.getByLabelText('Your name'), 'Ibrahim Alhassan');
  await userEvent.type(screen.getByLabelText('E-mail'), 'ibrahim@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'short');
}

describe('joining', () => {
  it('shows a refusal at its field, puts the cursor there, and keeps what was typed', async () => {
    const refusal = { __typename: 'InvalidInput', code: 'INVALID_INPUT', message: 'At least 10.', field: 'password' };
    renderInApp(<SignUpPage />, { mocks: [answer(refusal) as never] });
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Join' }));
    expect(await screen.findByText('At least 10.')).toBeInTheDocument();
    expect(screen.getByLabelText('Password')).toHaveFocus();
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/At least 10\./);
    expect(screen.getByLabelText('E-mail')).toHaveValue('ibrahim@example.com');
  });

  it('shows a refusal of the whole above the form, with how long to wait', async () => {
    const refusal = {
      __typename: 'TooMany',
      code: 'TOO_MANY',
      message: 'Too many tries.',
      field: null,
      retryAfterSeconds: 300,
    };
    renderInApp(<SignUpPage />, { mocks: [answer(refusal) as never] });
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Join' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Too many tries. Try again in 5 minutes.');
  });

  it('keeps everything where the network fails', async () => {
    const failing = { request: { query: SignUp, variables: () => true }, error: new TypeError('Failed to fetch') };
    renderInApp(<SignUpPage />, { mocks: [failing as never] });
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Join' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('We could not reach Kelmah.');
    expect(screen.getByLabelText('Password')).toHaveValue('short');
  });

  it('asks what one comes for before it asks the graph', async () => {
    renderInApp(<SignUpPage />);
    await userEvent.click(screen.getByRole('button', { name: 'Join' }));
    expect(await screen.findByText('Choose at least one.')).toBeInTheDocument();
  });
});
