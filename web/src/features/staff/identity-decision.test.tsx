import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import type { DecideIdentityCheckInput, IdentityCaseFragment } from '../../gql/graphql';
import { DecideIdentityCheck } from './identity-desk-operations';
import { IdentityDecision } from './identity-decision';

const check: IdentityCaseFragment = {
  __typename: 'IdentityCheck',
  id: 'idc_1',
  status: 'SUBMITTED',
  cardHint: '89-0',
  submittedAt: '2026-11-22T08:00:00Z',
  decidedAt: null,
  user: { __typename: 'User', id: 'usr_1', name: 'Kofi Mensah', photo: null },
  cardNumber: 'GHA-123456789-0',
  cardTaken: false,
  reasons: [],
  note: null,
  card: null,
  selfie: null,
};

/** A graph that gives this answer and keeps what it was asked. */
function graph(answer: object) {
  const asked: DecideIdentityCheckInput[] = [];
  const mock = {
    request: { query: DecideIdentityCheck, variables: () => true },
    result: ({ input }: { input: DecideIdentityCheckInput }) => {
      asked.push(input);
      return { data: { decideIdentityCheck: answer } };
    },
  };
  return { asked, mock };
}

const decided = { __typename: 'DecideIdentityCheckSuccess', check: { ...check, status: 'VERIFIED' } };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('says that it is them once it was asked again', async () => {
  const { asked, mock } = graph(decided);
  renderInApp(<IdentityDecision check={check} onOvertaken={jest.fn()} />, { mocks: [mock] });
  await press('Yes, it is them');
  expect(asked).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'It is them' }));
  await waitFor(() => expect(asked).toEqual([{ checkId: 'idc_1', verified: true, reasons: [], note: null }]));
});

it('wants a reason before it says no, and sends it with the note', async () => {
  const { asked, mock } = graph(decided);
  renderInApp(<IdentityDecision check={check} onOvertaken={jest.fn()} />, { mocks: [mock] });
  expect(screen.getByRole('button', { name: 'No, it cannot be told' })).toBeDisabled();
  await userEvent.click(screen.getByLabelText('It is not a Ghana Card.'));
  await userEvent.type(screen.getByLabelText('A word to them, if it helps'), ' A passport. ');
  await press('No, it cannot be told');
  await userEvent.click(await screen.findByRole('button', { name: 'Tell them' }));
  await waitFor(() =>
    expect(asked).toEqual([{ checkId: 'idc_1', verified: false, reasons: ['NOT_A_GHANA_CARD'], note: 'A passport.' }]),
  );
});

it('where somebody else was quicker, shows what they decided', async () => {
  const refusal = { __typename: 'Conflict', code: 'WRONG_STATE', message: 'This was decided already.', field: null };
  const { mock } = graph(refusal);
  const onOvertaken = jest.fn();
  renderInApp(<IdentityDecision check={check} onOvertaken={onOvertaken} />, { mocks: [mock] });
  await press('Yes, it is them');
  await userEvent.click(await screen.findByRole('button', { name: 'It is them' }));
  await waitFor(() => expect(onOvertaken).toHaveBeenCalledTimes(1));
});

it('does not let a card stand for two', () => {
  renderInApp(<IdentityDecision check={{ ...check, cardTaken: true }} onOvertaken={jest.fn()} />, { mocks: [] });
  expect(screen.getByRole('button', { name: 'Yes, it is them' })).toBeDisabled();
});

it('wants to know what else it is, where it is something else', async () => {
  renderInApp(<IdentityDecision check={check} onOvertaken={jest.fn()} />, { mocks: [] });
  await userEvent.click(screen.getByLabelText('Something else, which I write below.'));
  expect(screen.getByRole('button', { name: 'No, it cannot be told' })).toBeDisabled();
  await userEvent.type(screen.getByLabelText('A word to them, if it helps'), 'The card is cut.');
  expect(screen.getByRole('button', { name: 'No, it cannot be told' })).toBeEnabled();
});
