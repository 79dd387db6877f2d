import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { answering, refusal, tokens } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { keepKnownDevice, knownDevice } from '../../lib/known-device';
import { paths } from '../../lib/paths';
import { session } from '../../lib/session';
import { FinishPhoneSignIn, RequestPhoneSignInCode } from './phone-operations';
import { PhoneSignInPage } from './phone-sign-in-page';

const phone = '+233244123456';
const sent = { __typename: 'RequestPhoneSignInCodeSuccess', phone, codeExpiresAt: '2026-11-22T10:10:00Z' };
const done = {
  ...{ __typename: 'FinishPhoneSignInSuccess', tokens },
  account: { __typename: 'Account', id: 'acc_1', roles: ['WORKER'] },
};

function show(...mocks: never[]) {
  const pages = (
    <Routes>
      <Route path={paths.phoneSignIn} element={<PhoneSignInPage />} />
      <Route path="/earnings" element={<p>What you earned</p>} />
    </Routes>
  );
  renderInApp(pages, { mocks, path: '/sign-in/phone?next=%2Fearnings' });
}

async function asksForCode() {
  await userEvent.type(screen.getByLabelText('Phone number'), '024 412 3456');
  await userEvent.click(screen.getByRole('button', { name: 'Send me a code' }));
  return screen.findByLabelText('SMS code');
}

afterEach(() => {
  session.signOut();
  localStorage.clear();
});

it('signs in by the code of a text message, and goes where one wanted to', async () => {
  const finish = answering(FinishPhoneSignIn, 'finishPhoneSignIn', [
    refusal('WRONG_CODE', 'This code is not right.', 'code'),
    done,
  ]);
  show(answering(RequestPhoneSignInCode, 'requestPhoneSignInCode', [sent]).mock, finish.mock);
  await userEvent.type(await asksForCode(), '123 456');
  // Whether the number is somebody's is not said.
  expect(screen.getByText(`If ${phone} is with us, a 6-digit code is on its way there.`)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('This code is not right.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('What you earned')).toBeInTheDocument();
  expect(finish.asked[1]?.input).toMatchObject({ phone, code: '123456' });
  expect(session.isSignedIn()).toBe(true);
});

it('shows the graph by what it knows this browser, and keeps what it says of it anew', async () => {
  keepKnownDevice('known before');
  const request = answering(RequestPhoneSignInCode, 'requestPhoneSignInCode', [sent]);
  const finish = answering(FinishPhoneSignIn, 'finishPhoneSignIn', [done]);
  show(request.mock, finish.mock);
  await userEvent.type(await asksForCode(), '123456');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await screen.findByText('What you earned');
  expect([request.asked[0], finish.asked[0]].map((asked) => asked?.input['deviceToken'])).toEqual([
    'known before',
    'known before',
  ]);
  session.signOut();
  expect(knownDevice()).toBe('device-token');
});
