import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import { PartnerUsage } from './partners-operations';
import { Usage } from './usage';

const day = (date: string, cost: number, refused = 0) => ({
  __typename: 'ApiUsageDay',
  day: date,
  cost,
  requests: cost / 10,
  refused,
});
const key = (id: string, label: string, cost: number) => ({
  __typename: 'ApiKey',
  id,
  label,
  hint: 'klm_…abcd',
  status: 'ACTIVE',
  usage: [day('2026-11-21', 0), day('2026-11-22', cost)],
});
const answer = (keys: object[]) => ({
  request: { query: PartnerUsage, variables: () => true },
  result: {
    data: {
      partnerApp: {
        __typename: 'PartnerApp',
        id: 'app_1',
        dailyCostQuota: 1_000,
        usage: [day('2026-11-21', 0), day('2026-11-22', 900, 2)],
        keys,
      },
    },
  },
});

const show = (keys: object[]) => renderInApp(<Usage appId="app_1" />, { mocks: [answer(keys) as never] });

describe('usage', () => {
  it('is a chart that says itself in words, and a table', async () => {
    show([key('key_1', 'Production', 900)]);
    expect(await screen.findByRole('img', { name: /900 in all, most on 2026-11-22/ })).toBeInTheDocument();
    expect(screen.getByText('Quota 1,000 a day')).toBeInTheDocument();
    const [, latest] = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(latest).toHaveTextContent('2026-11-22900902');
  });

  it('of several keys is shown together, or of one', async () => {
    show([key('key_1', 'Production', 800), key('key_2', 'Tests', 100)]);
    expect(await screen.findByRole('img', { name: /900 in all/ })).toBeInTheDocument();
    expect(screen.queryByText('Quota 1,000 a day')).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Of'), 'key_2');
    expect(screen.getByRole('img', { name: /100 in all/ })).toBeInTheDocument();
    expect(screen.getByText(/Today it used 100\./)).toBeInTheDocument();
  });

  it('that there is none of says so, and draws nothing', async () => {
    const unused = { ...key('key_1', 'Production', 0), usage: [day('2026-11-22', 0)] };
    const mock = answer([unused]);
    mock.result.data.partnerApp.usage = [day('2026-11-22', 0)];
    renderInApp(<Usage appId="app_1" />, { mocks: [mock as never] });
    expect(await screen.findByText(/Nothing was asked yet/)).toHaveTextContent('Each key may use 1,000 a day');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('that cannot be loaded can be asked for again', async () => {
    renderInApp(<Usage appId="app_1" />, {
      mocks: [
        { request: { query: PartnerUsage, variables: () => true }, error: new TypeError('Failed to fetch') } as never,
      ],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('We could not reach Kelmah.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});
