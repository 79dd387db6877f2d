import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import { FindWorkPage } from '../../features/jobs/find-work-page';
import { SearchJobs } from '../../features/jobs/jobs-operations';
import { partialAnswers } from '../../lib/apollo/partial';
import { Trades } from '../../lib/use-trades';
import { PartialBanner } from './partial-banner';

const job = (id: string, title: string, hirer: object | null) => ({
  __typename: 'JobEdge',
  cursor: id,
  distanceKm: null,
  node: {
    __typename: 'Job',
    id,
    title,
    trade: null,
    region: 'GREATER_ACCRA',
    town: 'Osu',
    budget: null,
    startOn: null,
    endOn: null,
    status: 'OPEN',
    postedAt: '2026-11-20T08:00:00Z',
    expiresAt: null,
    createdAt: '2026-11-20T08:00:00Z',
    applicationCount: 2,
    hirer,
    myApplication: null,
    fit: null,
  },
});
const esi = {
  __typename: 'User',
  id: 'usr_1',
  name: 'Esi Addo',
  photo: null,
  town: 'Osu',
  region: 'GREATER_ACCRA',
  memberSince: '2025-01-01T00:00:00Z',
  rating: null,
};
const answer = (hirer: object | null, ...errors: object[]) => ({
  request: { query: SearchJobs, variables: () => true },
  result: {
    data: {
      searchJobs: {
        __typename: 'JobConnection',
        edges: [job('job_1', 'Roof leak', hirer), job('job_2', 'New wiring', hirer)],
        pageInfo: {
          __typename: 'PageInfo',
          hasNextPage: false,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        },
      },
    },
    ...(errors.length > 0 && { errors }),
  },
});
const away = (index: number) => ({
  message: 'This part of Kelmah is away.',
  path: ['searchJobs', 'edges', index, 'node', 'hirer', 'name'],
  extensions: { code: 'UNAVAILABLE' },
});

it('a list of jobs stands without its hirers, says so, and is whole again when they are back', async () => {
  const page = (
    <>
      <PartialBanner />
      <FindWorkPage />
    </>
  );
  const trades = { request: { query: Trades }, result: { data: { trades: [] } } };
  renderInApp(page, { mocks: [trades, answer(null, away(0), away(1)), answer(esi)] as never });
  expect(await screen.findByText('Roof leak')).toBeInTheDocument();
  expect(screen.getByText('New wiring')).toBeInTheDocument();
  expect(screen.getAllByText('Name not available now')).toHaveLength(2);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByText(/Some of this page cannot be shown right now/)).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByText('Esi Addo')).toHaveLength(2);
  await waitFor(() => expect(screen.queryByText(/Some of this page/)).not.toBeInTheDocument());
  expect(partialAnswers.list()).toEqual([]);
});
