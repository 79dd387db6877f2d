import { Radio, Stack, TextInput } from '@mantine/core';
import { MoneyInput } from '../../components/money-input';
import type { PostJobForm } from './use-post-job';

export function BudgetStep({ job: { form } }: { job: PostJobForm }) {
  const hourly = form.values.kind === 'HOURLY';
  return (
    <>
      <Radio.Group label="How do you want to pay?" {...form.getInputProps('kind')}>
        <Stack gap="xs" mt={6}>
          <Radio value="FIXED" label="A fixed price for the whole job" />
          <Radio value="HOURLY" label="By the hour" />
        </Stack>
      </Radio.Group>
      <MoneyInput
        label={hourly ? 'Rate an hour' : 'Budget'}
        description="Workers answer with their own price. You choose."
        placeholder={hourly ? '45' : '2,500'}
        {...form.getInputProps('amount')}
      />
      {hourly && (
        <TextInput
          label="About how many hours"
          inputMode="numeric"
          placeholder="12"
          {...form.getInputProps('estimatedHours')}
        />
      )}
    </>
  );
}
