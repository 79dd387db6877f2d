import { NativeSelect, Text } from '@mantine/core';
import { ProblemNote } from '../../components/problem-note';
import type { PayoutAccountPartsFragment, PayoutInterval } from '../../gql/graphql';
import { formatDay } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { SetPayoutSchedule } from './payout-operations';

const choices: { value: PayoutInterval; label: string }[] = [
  { value: 'DAILY', label: 'Every working day' },
  { value: 'WEEKLY', label: 'Every Friday' },
  { value: 'MONTHLY', label: 'At the end of the month' },
];

/** How often a worker is paid out, and when next. */
export function PayoutScheduleSelect({ account: { schedule } }: { account: PayoutAccountPartsFragment }) {
  const set = useAction(SetPayoutSchedule, 'setPayoutSchedule');
  if (!schedule) return null;
  const known = choices.some(({ value }) => value === schedule.interval);
  return (
    <div>
      <ProblemNote problem={set.problem} />
      <NativeSelect
        label="How often"
        value={schedule.interval}
        disabled={set.busy}
        onChange={(event) => void set.run({ input: { interval: event.currentTarget.value as PayoutInterval } })}
        data={known ? choices : [{ value: schedule.interval, label: 'Not by itself' }, ...choices]}
      />
      {schedule.nextOn && (
        <Text size="sm" c="dimmed" mt={4}>
          Next on {formatDay(schedule.nextOn)}, if there is anything.
        </Text>
      )}
    </div>
  );
}
