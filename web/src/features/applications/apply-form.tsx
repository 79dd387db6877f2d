import { Button, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from 'react-router';
import { Card } from '../../components/card';
import { MoneyInput } from '../../components/money-input';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { parseMoney, toInput, type Money } from '../../lib/money';
import { paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { fromDateInput, today } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { SubmitApplication } from './applications-operations';
import { PriceSplit } from './price-split';

interface ApplyFormProps {
  jobId: string;
  /** The hirer's budget, as a first price; undefined where it is by the hour. */
  budget: Money | undefined;
  currency: string;
  /** The shares in percent of the steps that the hirer plans. */
  shares: number[];
  /** The first day the hirer wants, `YYYY-MM-DD`. */
  startOn?: string;
}

const coverNoteMax = 2_000;

/** A worker's answer to a job. */
export function ApplyForm({ jobId, budget, currency, shares, startOn }: ApplyFormProps) {
  const navigate = useNavigate();
  const submitting = useAction(SubmitApplication, 'submitApplication');
  const form = useForm({
    initialValues: {
      coverNote: '',
      price: budget ? toInput(budget) : '',
      days: '',
      startOn: startOn && startOn > today() ? startOn : today(1),
    },
    validate: {
      coverNote: (text) => (text.trim() === '' ? 'Say a few words to the hirer.' : null),
      price: (text) => (parseMoney(text, currency)?.amountMinor ? null : 'Write an amount such as 2,500 or 250.50.'),
      days: (text) => (/^[1-9]\d{0,2}$/.test(text.trim()) ? null : 'Write a number of days.'),
      startOn: (text) => (fromDateInput(text) ? null : 'Choose a day.'),
    },
  });
  const submit = form.onSubmit(async (values) => {
    const price = parseMoney(values.price, currency);
    const start = fromDateInput(values.startOn);
    if (!price || !start) return;
    const input = { jobId, coverNote: values.coverNote.trim(), price, days: Number(values.days), startOn: start };
    const done = await submitting.run(
      { input },
      { onRefusal: (refusal) => showRefusal(form, refusal), stale: ['myApplications'] },
    );
    if (!done) return;
    notify('Your application is with the hirer.');
    void navigate(paths.application(done.application.id));
  });
  return (
    <Card as="section" aria-labelledby="apply">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2} id="apply">
            Apply for this job
          </Title>
          <ProblemNote problem={submitting.problem} />
          <MoneyInput label="Your price for the whole job" {...form.getInputProps('price')} />
          <PriceSplit price={parseMoney(form.values.price, currency)} shares={shares} />
          <SimpleGrid cols={2} spacing="sm">
            <TextInput label="Days it takes" inputMode="numeric" {...form.getInputProps('days')} />
            <TextInput label="You can start on" type="date" min={today()} {...form.getInputProps('startOn')} />
          </SimpleGrid>
          <Textarea
            label="Cover note"
            description={`Why you, and how you would do it. ${coverNoteMax - form.values.coverNote.length} characters left.`}
            maxLength={coverNoteMax}
            minRows={4}
            {...form.getInputProps('coverNote')}
          />
          <Button type="submit" loading={submitting.busy}>
            Send application
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
