import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import { RegisterAppForm } from './app-forms';
import { RegisterPartnerApp } from './partners-operations';

const app = {
  __typename: 'PartnerApp',
  id: 'app_1',
  name: 'Lakeside bookings',
  description: 'Finds plumbers for our houses.',
  website: 'https://lakeside.example',
  status: 'ACTIVE',
  dailyCostQuota: 100_000,
  createdAt: '2026-11-22T08:00:00Z',
};

function answering(result: object) {
  const asked: object[] = [];
  const mock = {
    request: { query: RegisterPartnerApp, variables: () => true },
    result: (variables: object) => {
      asked.push(variables);
      return { data: { registerPartnerApp: result } };
    },
  };
  return { asked, mock };
}

async function fillIn(website: string) {
  await userEvent.type(screen.getByLabelText('Name of the app'), '  Lakeside bookings ');
  await userEvent.type(screen.getByLabelText('What it is for'), 'Finds plumbers for our houses.');
  if (website) await userEvent.type(screen.getByLabelText('Its website, if it has one'), website);
  await userEvent.click(screen.getByRole('button', { name: 'Register this app' }));
}

describe('registering an app', () => {
  it.each([
    ['lakeside.example', 'https://lakeside.example'],
    ['http://lakeside.example', 'http://lakeside.example'],
    ['', null],
  ])('with the website "%s" sends %s', async (typed, sent) => {
    const { asked, mock } = answering({ __typename: 'RegisterPartnerAppSuccess', app });
    const onDone = jest.fn();
    renderInApp(<RegisterAppForm onDone={onDone} />, { mocks: [mock as never] });
    await fillIn(typed);
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('app_1'));
    expect(asked).toEqual([
      { input: { name: 'Lakeside bookings', description: 'Finds plumbers for our houses.', website: sent } },
    ]);
  });

  it('shows a refusal at its field', async () => {
    const refusal = { code: 'ALREADY_EXISTS', message: 'You have another app with this name.', field: 'name' };
    const { mock } = answering({ __typename: 'Conflict', ...refusal });
    renderInApp(<RegisterAppForm onDone={jest.fn()} />, { mocks: [mock as never] });
    await fillIn('');
    expect(await screen.findByText('You have another app with this name.')).toBeInTheDocument();
    expect(screen.getByLabelText('Name of the app')).toHaveFocus();
  });
});
