import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import { ActivityLog } from './activity-log';
import { MyActivity } from './activity-operations';

const happened = (id: string, kind: string, device: string | null = null) => ({
  ...{ __typename: 'AccountActivityEdge', cursor: id },
  node: { __typename: 'AccountActivity', id, kind, at: '2026-11-22T10:00:00Z', device, place: null },
});

function pageOf(after: string | undefined, edges: object[], hasNextPage: boolean) {
  const pageInfo = {
    ...{ __typename: 'PageInfo', hasNextPage, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' },
  };
  const activity = { __typename: 'AccountActivityConnection', edges, pageInfo };
  return {
    request: { query: MyActivity, variables: { first: 10, ...(after && { after }) } },
    result: { data: { me: { __typename: 'Account', id: 'acc_1', activity } } },
  } as never;
}

it('says what happened in words, the next page below the one before', async () => {
  const first = pageOf(undefined, [happened('a', 'SIGNED_IN', 'Chrome on Android'), happened('b', 'TOTP_ON')], true);
  const next = pageOf('b', [happened('c', 'PASSWORD_CHANGED')], false);
  renderInApp(<ActivityLog />, { mocks: [first, next] });
  expect(await screen.findByText('Signed in')).toBeInTheDocument();
  expect(screen.getByText(/ · Chrome on Android$/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await screen.findByText('The password was changed');
  const said = screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);
  expect(said).toEqual(['Signed in', 'The second step was turned on', 'The password was changed']);
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
});

it('catches the eye with what a thief would do', async () => {
  renderInApp(<ActivityLog />, {
    mocks: [pageOf(undefined, [happened('a', 'SIGNED_OUT'), happened('b', 'EMAIL_CHANGED')], false)],
  });
  await screen.findByText('Signed out');
  expect(screen.getAllByRole('listitem').map((item) => item.dataset['grave'])).toEqual(['false', 'true']);
});
