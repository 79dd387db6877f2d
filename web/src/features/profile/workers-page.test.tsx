import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import { Trades } from '../../lib/use-trades';
import { SearchWorkers } from './profile-operations';
import { WorkersPage } from './workers-page';

const asked: unknown[] = [];
const nobody = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};
const mocks = [
  { request: { query: Trades }, result: { data: { trades: [] } } },
  {
    request: { query: SearchWorkers, variables: () => true },
    maxUsageCount: 9,
    result: ({ filter }: { filter: unknown }) => {
      asked.push(filter);
      return { data: { searchWorkers: nobody } };
    },
  },
] as never[];

test('a search stands in the address, is changed by its filters, and is cleared where nobody fits', async () => {
  renderInApp(<WorkersPage />, { mocks, path: '/workers?town=Accra&available=yes&text=tiles' });
  expect(await screen.findByText('Nobody fits this search')).toBeInTheDocument();
  expect(asked.at(-1)).toEqual({
    ...{ text: 'tiles', near: { latitude: 5.56, longitude: -0.2 }, withinKm: 50, available: true },
  });
  expect(screen.getByRole('button', { name: 'Filters (2)' })).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Within'), '10 km');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ text: 'tiles', withinKm: 10 }));
  await userEvent.click(await screen.findByRole('button', { name: 'Clear the search' }));
  await waitFor(() => expect(asked.at(-1)).toEqual({}));
  expect(screen.getByRole('searchbox')).toHaveValue('');
  expect(screen.getByLabelText('Within')).toBeDisabled();
});
