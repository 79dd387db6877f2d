import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aDispute } from '../../../test/disputes';
import { renderInApp } from '../../../test/render';
import { AnswerForm } from './answer-form';
import { AnswerDispute } from './dispute-operations';

interface Asked {
  story: string;
  refundWanted: { amountMinor: number; currency: string };
  idempotencyKey: string;
}

/** The answers of the graph, one after the other, and what it was asked. */
function graph(...answers: object[]) {
  const asked: Asked[] = [];
  const mock = {
    request: { query: AnswerDispute, variables: () => true },
    maxUsageCount: answers.length,
    result: ({ input }: { input: Asked }) => {
      asked.push(input);
      return { data: { answerDispute: answers[asked.length - 1] } };
    },
  };
  return { asked, mock: mock as never };
}

const story = 'The basins hang as they were drawn.';
const refund = () => screen.getByLabelText('How much should go back to the hirer');
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send my answer' }));

it('says at each field what is missing, and asks nobody', async () => {
  const { asked, mock } = graph({});
  renderInApp(<AnswerForm dispute={aDispute()} onDone={() => undefined} />, { mocks: [mock] });
  await userEvent.type(refund(), '600.01');
  await send();
  expect(screen.getByText('Write an amount from 0 to ₵600.')).toBeInTheDocument();
  expect(screen.getByText(/at least 20 characters/)).toBeInTheDocument();
  expect(asked).toEqual([]);
});

it('keeps what was typed when it is refused, and asks again with the same key', async () => {
  const refusal = (field: string, message: string) => ({ __typename: 'InvalidInput', code: 'INVALID', message, field });
  const onDone = jest.fn();
  const { asked, mock } = graph(
    refusal('refundWanted.amountMinor', 'Say an amount from nothing to ₵500.00.'),
    refusal('messageIds', 'At most 20 messages at once.'),
    { __typename: 'AnswerDisputeSuccess', dispute: aDispute({ status: 'IN_REVIEW' }) },
  );
  renderInApp(<AnswerForm dispute={aDispute()} onDone={onDone} />, { mocks: [mock] });
  await userEvent.type(screen.getByLabelText('What happened'), story);
  await userEvent.click(screen.getByRole('button', { name: 'Half' }));
  expect(screen.getByText('₵300.00 would go to Kwame: ₵270.00 after the fee of ₵30.00.')).toBeInTheDocument();
  await send();
  expect(await screen.findByText('Say an amount from nothing to ₵500.00.')).toBeInTheDocument();
  expect(refund()).toHaveAttribute('aria-invalid', 'true');
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('At most 20 messages at once.');
  expect(screen.getByLabelText('What happened')).toHaveValue(story);
  expect(onDone).not.toHaveBeenCalled();
  await send();
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  expect(asked.map((input) => input.refundWanted)).toEqual(Array(3).fill({ amountMinor: 30_000, currency: 'GHS' }));
  expect(new Set(asked.map((input) => input.idempotencyKey)).size).toBe(1);
});
