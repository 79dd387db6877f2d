import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { FactorCard } from './factor-card';
import { ConfirmTotp, MakeRecoveryCodes, MyFactors, RemoveTotp, StartTotp } from './factor-operations';

const secret = 'JBSWY3DPEHPK3PXP';
const codes = ['7QXM-2PA9-TRCK', 'AAAA-BBBB-CCCC'];
const none = { __typename: 'AccountFactors', totpSince: null, recoveryCodesLeft: 0, required: false };
const some = { ...none, totpSince: '2026-11-01T08:00:00Z', recoveryCodesLeft: 10 };
const me = (factors: object) => ({ __typename: 'Account', id: 'acc_1', factors });
const mine = (factors: object) =>
  ({ request: { query: MyFactors }, maxUsageCount: 3, result: { data: { me: me(factors) } } }) as never;

const started = { __typename: 'StartTotpSuccess', secret, uri: `otpauth://totp/Kelmah:efua?secret=${secret}` };
const confirmed = { __typename: 'ConfirmTotpSuccess', recoveryCodes: codes, account: me(some) };

const show = (factors: object, ...mocks: never[]) => renderInApp(<FactorCard />, { mocks: [mine(factors), ...mocks] });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('setting up a second step', () => {
  it('shows the secret as a picture and as text, and the codes until they are kept', async () => {
    const start = answering(StartTotp, 'startTotp', [started]);
    const confirm = answering(ConfirmTotp, 'confirmTotp', [confirmed]);
    show(none, start.mock, confirm.mock);
    await press('Set it up');
    expect(await screen.findByRole('img', { name: 'Picture for your authenticator app' })).toBeInTheDocument();
    expect(screen.getByTestId('totp-secret')).toHaveTextContent('JBSW Y3DP EHPK 3PXP');
    expect(screen.getByRole('link', { name: 'open the app on this phone' })).toHaveAttribute('href', started.uri);
    await userEvent.type(screen.getByLabelText('2. The 6 digits that the app shows now'), '123 456');
    await press('Turn it on');
    const list = await screen.findByRole('list', { name: 'Recovery codes' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(codes);
    expect(confirm.asked[0]?.input).toMatchObject({ code: '123456' });
    await press('I have kept them');
    expect(document.body).not.toHaveTextContent(codes[0] ?? '');
    expect(document.body.innerHTML).not.toContain(secret);
    expect(screen.getByText(/^On since Sun 1 Nov 2026/)).toHaveTextContent('10 recovery codes are left.');
  });

  it('shows a wrong code at its field, and the same secret goes on', async () => {
    const start = answering(StartTotp, 'startTotp', [started]);
    const wrong = refusal('WRONG_CODE', 'This code is not right.', 'code');
    const confirm = answering(ConfirmTotp, 'confirmTotp', [wrong, confirmed]);
    show(none, start.mock, confirm.mock);
    await press('Set it up');
    await userEvent.type(await screen.findByLabelText('2. The 6 digits that the app shows now'), '000000');
    await press('Turn it on');
    expect(await screen.findByText('This code is not right.')).toBeInTheDocument();
    expect(screen.getByLabelText('2. The 6 digits that the app shows now')).toHaveFocus();
    expect(screen.getByTestId('totp-secret')).toHaveTextContent('JBSW Y3DP EHPK 3PXP');
    expect(start.asked).toHaveLength(1);
  });

  it('copies, downloads and prints the codes', async () => {
    const writeText = jest.fn<Promise<void>, [string]>().mockResolvedValue();
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const saved: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const made = { ...confirmed, __typename: 'MakeRecoveryCodesSuccess' };
    show(some, answering(MakeRecoveryCodes, 'makeRecoveryCodes', [made]).mock);
    await press('Make new recovery codes');
    await screen.findByRole('list', { name: 'Recovery codes' });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await press('Copy');
    expect(writeText).toHaveBeenCalledWith(codes.join('\n'));
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    await press('Download');
    expect(saved).toEqual(['kelmah-recovery-codes.txt']);
    await press('Print');
    expect(print).toHaveBeenCalledTimes(1);
  });
});

describe('a second step that is on', () => {
  it('is turned off only after a second word', async () => {
    const { asked, mock } = answering(RemoveTotp, 'removeTotp', [
      { __typename: 'RemoveTotpSuccess', account: me(none) },
    ]);
    show(some, mock);
    await press('Turn it off');
    const dialog = await screen.findByRole('dialog', { name: 'Turn the second step off?' });
    expect(asked).toHaveLength(0);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Turn it off' }));
    expect(await screen.findByRole('button', { name: 'Set it up' })).toBeInTheDocument();
    expect(asked).toHaveLength(1);
  });

  it('warns where few recovery codes are left', async () => {
    show({ ...some, recoveryCodesLeft: 1 });
    expect(await screen.findByText(/One recovery code is left\./)).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Few recovery codes are left.');
  });

  it('stays on for staff', async () => {
    show({ ...some, required: true });
    expect(await screen.findByText('Staff always have a second step: it cannot be turned off.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Turn it off' })).not.toBeInTheDocument();
  });
});

it('tells staff without a second step that their pages wait for it', async () => {
  show({ ...none, required: true });
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Staff pages open when/));
});
