import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { EndOtherSessions, EndSession, MySessions } from './session-operations';
import { Sessions } from './sessions';

const one = (id: string, device: string, current = false) => ({
  ...{ __typename: 'Session', id, device, place: null, current },
  ...{ createdAt: '2026-11-01T08:00:00Z', lastUsedAt: '2026-11-22T08:00:00Z' },
});
const here = one('ses_1', 'Chrome on Android', true);
const others = [one('ses_2', 'Firefox on Windows'), one('ses_3', 'Safari on Mac')];

const listing = (sessions: object[]) =>
  ({
    request: { query: MySessions },
    result: { data: { me: { __typename: 'Account', id: 'acc_1', sessions } } },
  }) as never;
const ended = (id: string) => ({ __typename: 'EndSessionSuccess', session: { __typename: 'Session', id } });

it('ends all sessions but this one', async () => {
  const { asked, mock } = answering(EndOtherSessions, 'endOtherSessions', [
    { __typename: 'EndOtherSessionsSuccess', account: { __typename: 'Account', id: 'acc_1', sessions: [here] } },
  ]);
  renderInApp(<Sessions />, { mocks: [listing([here, ...others]), mock] });
  await userEvent.click(await screen.findByRole('button', { name: 'End all other sessions' }));
  await waitFor(() => expect(screen.queryByText('Firefox on Windows')).not.toBeInTheDocument());
  expect(asked).toEqual([{ input: {} }]);
  expect(screen.getByText('Chrome on Android')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'End all other sessions' })).not.toBeInTheDocument();
});

it('ends one', async () => {
  const { asked, mock } = answering(EndSession, 'endSession', [ended('ses_3')]);
  renderInApp(<Sessions />, { mocks: [listing([here, ...others]), mock, listing([here, others[0] as object])] });
  await userEvent.click(await screen.findByRole('button', { name: 'End session on Safari on Mac' }));
  await waitFor(() => expect(screen.queryByText('Safari on Mac')).not.toBeInTheDocument());
  expect(asked).toEqual([{ input: { sessionId: 'ses_3' } }]);
});
