import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MoneyInput } from '../../components/money-input';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { ContractPartsFragment } from '../../gql/graphql';
import { formatMoney } from '../../lib/money';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { ProposeTermination } from './ending-operations';
import {
  firstRefunds,
  heldMilestones,
  proposalSums,
  refundProblem,
  refundsInput,
  type RefundValue,
} from './ending-values';
import type { Side } from './next-step';

interface ProposeEndingProps {
  contract: ContractPartsFragment;
  side: Side;
  onClose: () => void;
}

interface Values {
  reason: string;
  refunds: RefundValue[];
}

/** Says how the held money of each step would be parted. */
export function ProposeEnding({ contract, side, onClose }: ProposeEndingProps) {
  const propose = useAction(ProposeTermination, 'proposeTermination');
  const held = heldMilestones(contract);
  const amountOf = (milestoneId: string) => held.find(({ id }) => id === milestoneId)?.amount;
  const form = useForm<Values>({
    initialValues: { reason: '', refunds: firstRefunds(held) },
    validate: {
      reason: (reason) => (reason.trim() === '' ? 'Say why, for the other side to read.' : null),
      refunds: {
        refund: (text, values, path) => {
          const index = Number(path.split('.')[1]);
          const amount = amountOf(values.refunds[index]?.milestoneId ?? '');
          return amount ? refundProblem(text, amount) : null;
        },
      },
    },
  });
  const submit = form.onSubmit(async ({ reason, refunds }) => {
    const input = {
      contractId: contract.id,
      reason: reason.trim(),
      refunds: refundsInput(refunds, contract.price.currency),
    };
    const done = await propose.run({ input }, { onRefusal: (refusal) => showProposalRefusal(form, refusal) });
    if (!done) return;
    notify('Proposed. The other side is asked.');
    onClose();
  });
  const sums = proposalSums(form.values.refunds, held, contract.feeBasisPoints);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Textarea label="Why should it end?" maxLength={500} minRows={3} {...form.getInputProps('reason')} />
        {form.values.refunds.map(({ milestoneId }, index) => {
          const milestone = held.find(({ id }) => id === milestoneId);
          return (
            <MoneyInput
              key={milestoneId}
              label={`Back to the hirer of “${milestone?.title ?? ''}”`}
              description={`${milestone?.amount.display ?? ''} is held. What does not go back goes to the worker.`}
              {...form.getInputProps(`refunds.${index}.refund`)}
            />
          );
        })}
        <Text aria-live="polite">
          {sums &&
            `${formatMoney(sums.refunded)} back to ${side === 'hirer' ? 'you' : 'the hirer'}, ${formatMoney(sums.net)} to ${side === 'hirer' ? 'the worker' : 'you'} after the fee.`}
        </Text>
        <ProblemNote problem={propose.problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" loading={propose.busy}>
            Propose this
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What is wrong with the list as a whole belongs to no field: it is said above the button. */
const showProposalRefusal = (
  form: Parameters<typeof showRefusal<Values>>[0],
  refusal: Parameters<typeof showRefusal<Values>>[1],
): boolean => {
  if (refusal.field === 'refunds') return false;
  const field = refusal.field?.replace(/^(refunds\.\d+)\.refunded.*$/, '$1.refund');
  return showRefusal(form, { ...refusal, field });
};
