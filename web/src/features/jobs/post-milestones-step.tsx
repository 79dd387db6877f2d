import { ActionIcon, Button, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import { mdiClose, mdiPlus } from '@mdi/js';
import { Icon } from '../../components/icon';
import { allocate, formatMoney, parseMoney } from '../../lib/money';
import { shareSum, splits } from './post-job-values';
import type { PostJobForm } from './use-post-job';

const milestonesMax = 10;

export function MilestonesStep({ job: { form } }: { job: PostJobForm }) {
  const { milestones } = form.values;
  const sum = shareSum(form.values);
  const error = form.errors['milestones'];
  return (
    <Stack gap="md">
      <Text c="dimmed">
        You pay for each step before it begins, and we hold the money. It goes to the worker when you approve the step.
      </Text>
      <Group gap="xs" role="group" aria-label="Ways to split the price">
        {splits.map(({ text, milestones: split }) => (
          <Button
            key={text}
            size="sm"
            variant="default"
            onClick={() =>
              form.setFieldValue(
                'milestones',
                split.map((one) => ({ ...one })),
              )
            }
          >
            {text}
          </Button>
        ))}
      </Group>
      {milestones.map((_, index) => (
        <MilestoneRow key={index} index={index} form={form} removable={milestones.length > 1} />
      ))}
      <Group justify="space-between">
        {milestones.length < milestonesMax ? (
          <Button
            size="sm"
            variant="default"
            leftSection={<Icon path={mdiPlus} size={18} />}
            onClick={() => form.insertListItem('milestones', { title: '', sharePercent: '' })}
          >
            Add a step
          </Button>
        ) : (
          <span />
        )}
        <Text fw={650} c={sum === 100 ? 'var(--kelmah-accent-text)' : 'var(--mantine-color-error)'} aria-live="polite">
          Together {sum} %
        </Text>
      </Group>
      {error && <Input.Error size="md">{error}</Input.Error>}
    </Stack>
  );
}

interface MilestoneRowProps {
  index: number;
  form: PostJobForm['form'];
  removable: boolean;
}

function MilestoneRow({ index, form, removable }: MilestoneRowProps) {
  const { kind, amount, milestones } = form.values;
  const price = kind === 'FIXED' ? parseMoney(amount) : undefined;
  // Until the shares come to 100 % there is nothing to split.
  const amounts =
    price && shareSum(form.values) === 100
      ? allocate(
          price,
          milestones.map(({ sharePercent }) => Number(sharePercent)),
        )
      : [];
  const part = amounts[index] && formatMoney(amounts[index], { short: true });
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <TextInput
        flex={1}
        aria-label={`Step ${index + 1}`}
        placeholder="Materials on site"
        {...form.getInputProps(`milestones.${index}.title`)}
      />
      <TextInput
        w={92}
        inputMode="numeric"
        aria-label={`Share of step ${index + 1} in percent`}
        description={part}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        rightSection={<span aria-hidden="true">%</span>}
        {...form.getInputProps(`milestones.${index}.sharePercent`)}
      />
      {removable && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={42}
          aria-label={`Remove step ${index + 1}`}
          onClick={() => form.removeListItem('milestones', index)}
        >
          <Icon path={mdiClose} />
        </ActionIcon>
      )}
    </Group>
  );
}
