import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { ConfirmItIsMe, MyProofs } from '../../lib/proof-operations';
import { ExportCard } from './export-card';
import { MyExportLinks, MyExports, RequestExport } from './export-operations';

const copy = (status: string) => ({
  ...{ __typename: 'AccountExport', id: 'exp_1', status, requestedAt: '2026-11-20T08:00:00Z' },
  ...(status === 'READY'
    ? { readyAt: '2026-11-20T08:00:09Z', expiresAt: '2026-11-27T08:00:09Z' }
    : { readyAt: null, expiresAt: null }),
});
const me = (fields: object) => ({ me: { __typename: 'Account', id: 'acc_1', ...fields } });
const once = (query: unknown, data: object) => ({ request: { query }, maxUsageCount: 1, result: { data } }) as never;
const mine = (...statuses: string[]) => once(MyExports, me({ exports: statuses.map(copy) }));
const links = (url: string | null) =>
  once(MyExportLinks, me({ exports: [{ __typename: 'AccountExport', id: 'exp_1', url }] }));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

const clicked: string[] = [];
beforeEach(() => {
  clicked.length = 0;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.href);
  });
});
afterEach(() => jest.restoreAllMocks());

it('a copy is asked for once, and the page says when it is ready', async () => {
  const done = {
    ...{ __typename: 'RequestExportSuccess', export: copy('PREPARING') },
    account: { __typename: 'Account', id: 'acc_1', exports: [copy('PREPARING')] },
  };
  const { asked, mock } = answering(RequestExport, 'requestExport', [done]);
  renderInApp(<ExportCard />, { mocks: [mine(), mock, mine('READY')] });
  await press('Ask for a copy');
  expect(await screen.findByText(/It is being made/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ask for a copy' })).toBeDisabled();
  expect(asked).toHaveLength(1);
  expect(await screen.findByText(/^Ready\. We keep it until/, {}, { timeout: 8_000 })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Download' })).toBeEnabled();
});

it('who asks too often reads why not', async () => {
  const tooMany = { ...refusal('TOO_MANY', 'You can ask for 3 copies in seven days.'), __typename: 'TooMany' };
  const { mock } = answering(RequestExport, 'requestExport', [{ ...tooMany, retryAfterSeconds: 60 }]);
  renderInApp(<ExportCard />, { mocks: [mine('FAILED'), mock] });
  expect(await screen.findByText(/could not be made/)).toBeInTheDocument();
  await press('Ask for a copy');
  expect(await screen.findByRole('alert')).toHaveTextContent('You can ask for 3 copies in seven days.');
});

it('a download goes to a link of the moment', async () => {
  renderInApp(<ExportCard />, { mocks: [mine('READY'), links('https://files.example/copy.zip')] });
  await press('Download');
  await waitFor(() => expect(clicked).toEqual(['https://files.example/copy.zip']));
});

it('a download asks first who it is, where that was too long ago', async () => {
  const proofs = once(
    MyProofs,
    me({
      ...{ email: 'ama@example.com', hasPassword: true, passkeys: [] },
      factors: { __typename: 'AccountFactors', totpSince: null, recoveryCodesLeft: 0, required: false },
    }),
  );
  const { mock } = answering(ConfirmItIsMe, 'confirmItIsMe', [
    { __typename: 'ConfirmItIsMeSuccess', accessToken: 'a.b.c', accessTokenExpiresAt: '2999-01-01T00:00:00Z' },
  ]);
  const there = links('https://files.example/copy.zip');
  renderInApp(<ExportCard />, { mocks: [mine('READY'), links(null), proofs, mock, there] });
  await press('Download');
  await userEvent.type(await screen.findByLabelText('Password'), 'plantain under three stars');
  expect(clicked).toEqual([]);
  await press('It is me');
  await waitFor(() => expect(clicked).toEqual(['https://files.example/copy.zip']));
});
