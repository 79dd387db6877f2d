import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { money, person } from '../../../test/disputes';
import { renderInApp } from '../../../test/render';
import type { ContractPartsFragment, MilestonePartsFragment, MilestoneStatus } from '../../gql/graphql';
import { ProposeTermination } from './ending-operations';
import { ProposeEnding } from './propose-ending';

const milestone = (id: string, status: MilestoneStatus, amountMinor: number): MilestonePartsFragment => ({
  ...{ __typename: 'Milestone', id, position: 0, title: id, status, submissions: [], moves: [] },
  ...{ amount: money(amountMinor), fee: money(0), netToWorker: money(0) },
});

const contract: ContractPartsFragment = {
  ...{ __typename: 'Contract', id: 'ctr_1', title: 'Bathrooms', scope: '', status: 'ACTIVE', days: 5, moves: [] },
  ...{ price: money(60_000), fee: money(6_000), netToWorker: money(54_000), feeBasisPoints: 1_000, reviewHours: 72 },
  ...{ termsHash: 'hash', createdAt: '2026-11-01T00:00:00Z', signatures: [] },
  hirer: person('h', 'Efua'),
  worker: person('w', 'Kwame'),
  milestones: [
    milestone('Pipes', 'PAID', 10_000),
    milestone('Basins', 'IN_PROGRESS', 30_000),
    milestone('Showers', 'FUNDED', 20_000),
  ],
};

it('names every held step, and says at its field what does not fit', async () => {
  const asked: unknown[] = [];
  const refusal = {
    ...{ __typename: 'InvalidInput', code: 'INVALID', field: 'refunds.1.refunded.amountMinor' },
    message: 'What goes back is between nothing and ₵150.00.',
  };
  const mock = {
    request: { query: ProposeTermination, variables: () => true },
    result: ({ input }: { input: unknown }) => {
      asked.push(input);
      return { data: { proposeTermination: refusal } };
    },
  };
  renderInApp(<ProposeEnding contract={contract} side="worker" onClose={() => undefined} />, {
    mocks: [mock as never],
  });
  const basins = screen.getByLabelText('Back to the hirer of “Basins”');
  const showers = screen.getByLabelText('Back to the hirer of “Showers”');
  expect(showers).toHaveValue('200');
  expect(screen.queryByLabelText(/Pipes/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Propose this' }));
  expect(screen.getByText('Write an amount from 0 to ₵300.')).toBeInTheDocument();
  expect(screen.getByText('Say why, for the other side to read.')).toBeInTheDocument();
  expect(asked).toEqual([]);

  await userEvent.type(basins, '100');
  await userEvent.type(screen.getByLabelText('Why should it end?'), 'I fell ill.');
  expect(screen.getByText('₵300.00 back to the hirer, ₵180.00 to you after the fee.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Propose this' }));
  expect(await screen.findByText(refusal.message)).toBeInTheDocument();
  expect(showers).toHaveAttribute('aria-invalid', 'true');
  expect(basins).toHaveValue('100');
  expect(asked).toEqual([
    {
      ...{ contractId: 'ctr_1', reason: 'I fell ill.' },
      refunds: [
        { milestoneId: 'Basins', refunded: { amountMinor: 10_000, currency: 'GHS' } },
        { milestoneId: 'Showers', refunded: { amountMinor: 20_000, currency: 'GHS' } },
      ],
    },
  ]);
});
