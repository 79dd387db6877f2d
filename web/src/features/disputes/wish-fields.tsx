import { Button, Group, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { MoneyInput } from '../../components/money-input';
import { toInput, type Money } from '../../lib/money';
import { partedWords, type WishValues } from './dispute-values';

interface WishFieldsProps {
  form: UseFormReturnType<WishValues>;
  held: Money;
  feeBasisPoints: number;
  workerName: string;
}

/** A side's story, and how it wants the money parted. */
export function WishFields({ form, held, feeBasisPoints, workerName }: WishFieldsProps) {
  return (
    <>
      <Textarea
        label="What happened"
        description="What was agreed, what was done, and when. The other side and Kelmah read it."
        minRows={5}
        autosize
        maxRows={16}
        {...form.getInputProps('story')}
      />
      <div>
        <MoneyInput
          label="How much should go back to the hirer"
          description={partedWords(form.values.refund, held, feeBasisPoints, workerName)}
          {...form.getInputProps('refund')}
        />
        <Group gap="xs" mt={8}>
          {(
            [
              ['Nothing', 0],
              ['Half', Math.floor(held.amountMinor / 2)],
              ['All of it', held.amountMinor],
            ] as const
          ).map(([words, amountMinor]) => (
            <Button
              key={words}
              size="compact-sm"
              variant="default"
              onClick={() => form.setFieldValue('refund', toInput({ amountMinor, currency: held.currency }))}
            >
              {words}
            </Button>
          ))}
        </Group>
      </div>
    </>
  );
}
