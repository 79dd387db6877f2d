import { ActionIcon, Button, Group, Input, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { mdiClose, mdiPlus } from '@mdi/js';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { MoneyInput } from '../../components/money-input';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { ContractPartsFragment } from '../../gql/graphql';
import { formatMoney, parseMoney, sumOf, toInput, type Money } from '../../lib/money';
import { showRefusal } from '../../lib/show-refusal';
import { fromDateInput, toDateInput, today } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { EditContract } from './contracts-operations';

interface Values {
  scope: string;
  startOn: string;
  days: string;
  milestones: { title: string; amount: string }[];
}

const amountsOf = (values: Values, currency: string): (Money | undefined)[] =>
  values.milestones.map(({ amount }) => parseMoney(amount, currency));

/** What is wrong with the steps' amounts: they come to the price exactly, or the contract cannot be. */
function milestonesProblem(values: Pick<Values, 'milestones'>, price: Money): string | null {
  const amounts = values.milestones.map(({ amount }) => parseMoney(amount, price.currency));
  if (amounts.some((amount) => !amount?.amountMinor)) return 'Every step needs an amount.';
  const sum = sumOf(amounts.filter((amount) => amount !== undefined));
  if (sum?.amountMinor === price.amountMinor) return null;
  return `The steps come to ${sum ? formatMoney(sum) : 'nothing'}; the price is ${formatMoney(price)}.`;
}

/** Changes the terms of a contract that nobody has signed yet. */
export function EditTerms({ contract, onClose }: { contract: ContractPartsFragment; onClose: () => void }) {
  const edit = useAction(EditContract, 'editContract');
  const { currency } = contract.price;
  const form = useForm<Values>({
    initialValues: {
      scope: contract.scope,
      startOn: contract.startOn ? toDateInput(contract.startOn) : '',
      days: String(contract.days),
      milestones: contract.milestones.map(({ title, amount }) => ({ title, amount: toInput(amount) })),
    },
    validate: {
      scope: (text) => (text.trim() === '' ? 'Say what the work is.' : null),
      days: (text) => (/^[1-9]\d{0,2}$/.test(text.trim()) ? null : 'Write a number of days.'),
      milestones: { title: (text) => (text.trim() === '' ? 'Name this step.' : null) },
    },
  });
  const submit = form.onSubmit(async (values) => {
    const wrong = milestonesProblem(values, contract.price);
    if (wrong) return form.setFieldError('milestones', wrong);
    const amounts = amountsOf(values, currency);
    const milestones = values.milestones.flatMap(({ title }, index) => {
      const amount = amounts[index];
      return amount ? [{ title: title.trim(), amount }] : [];
    });
    const done = await edit.run(
      {
        input: {
          contractId: contract.id,
          scope: values.scope.trim(),
          days: Number(values.days),
          startOn: fromDateInput(values.startOn),
          milestones,
        },
      },
      { onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (!done) return;
    notify('The terms are changed.');
    onClose();
  });
  return (
    <Card as="section" aria-labelledby="edit-terms">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2} id="edit-terms">
            Change the terms
          </Title>
          <ProblemNote problem={edit.problem} />
          <Textarea label="The work" minRows={4} {...form.getInputProps('scope')} />
          <Group grow align="flex-start">
            <TextInput label="Starts on" type="date" min={today()} {...form.getInputProps('startOn')} />
            <TextInput label="Days" inputMode="numeric" {...form.getInputProps('days')} />
          </Group>
          <MilestoneAmounts form={form} price={contract.price} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave as it was
            </Button>
            <Button type="submit" loading={edit.busy}>
              Save the terms
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

function MilestoneAmounts({ form, price }: { form: UseFormReturnType<Values>; price: Money }) {
  const error = form.errors['milestones'] ?? milestonesProblem(form.values, price);
  return (
    <Stack gap="xs" role="group" aria-label="Milestones">
      <Text fw={650}>Milestones</Text>
      {form.values.milestones.map((_, index) => (
        <Group key={index} gap="xs" wrap="nowrap" align="flex-start">
          <TextInput
            flex={1}
            aria-label={`Milestone ${index + 1}`}
            {...form.getInputProps(`milestones.${index}.title`)}
          />
          <MoneyInput
            w={130}
            aria-label={`Amount of milestone ${index + 1}`}
            {...form.getInputProps(`milestones.${index}.amount`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={42}
            disabled={form.values.milestones.length === 1}
            aria-label={`Remove milestone ${index + 1}`}
            onClick={() => form.removeListItem('milestones', index)}
          >
            <Icon path={mdiClose} />
          </ActionIcon>
        </Group>
      ))}
      <div aria-live="polite">{error && <Input.Error size="md">{error}</Input.Error>}</div>
      <Button
        size="sm"
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<Icon path={mdiPlus} size={18} />}
        onClick={() => form.insertListItem('milestones', { title: '', amount: '' })}
      >
        Add a milestone
      </Button>
    </Stack>
  );
}
