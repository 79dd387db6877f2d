import { Button, NativeSelect, SimpleGrid, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { Card } from '../../components/card';
import { ChipField } from '../../components/chip-field';
import { MoneyInput } from '../../components/money-input';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { TownSelect } from '../../components/town-select';
import type { Weekday, WorkerProfilePartsFragment } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { today } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { useTrades } from '../../lib/use-trades';
import { weekdays } from '../../lib/words';
import { SaveWorkerProfile } from './profile-operations';
import { SkillsField } from './skills-field';
import { checks, fieldNames, inputOf, valuesOf, type WorkerFormValues } from './worker-form-values';

export type WorkerForm = UseFormReturnType<WorkerFormValues>;

const days = Object.entries(weekdays).map(([value, label]) => ({ value: value as Weekday, label }));
const radii = [5, 10, 25, 50, 100, 200, 500];

/** A worker's trade, skills, price, place and time. */
export function WorkerProfileForm({ profile }: { profile: WorkerProfilePartsFragment | null | undefined }) {
  const save = useAction(SaveWorkerProfile, 'saveWorkerProfile');
  const form = useForm<WorkerFormValues>({ initialValues: valuesOf(profile), validate: checks });
  const submit = form.onSubmit(async (values) => {
    const done = await save.run(
      { input: inputOf(values) },
      {
        onRefusal: (refusal) => showRefusal(form, refusal, fieldNames),
        // The first save makes the profile that the person did not have.
        refetchQueries: profile ? [] : ['MyProfile'],
      },
    );
    if (done) notify('Your profile is saved.');
  });
  return (
    <Card as="section" aria-label="Your work">
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <ProblemNote problem={save.problem} />
          <WhatIDo form={form} />
          <SkillsField form={form} />
          <Price form={form} />
          <Where form={form} />
          <When form={form} />
          <Button type="submit" loading={save.busy} style={{ alignSelf: 'flex-start' }}>
            Save work profile
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

function WhatIDo({ form }: { form: WorkerForm }) {
  const { trades } = useTrades();
  return (
    <>
      <TextInput
        label="Headline"
        description="One line that says what you do."
        placeholder="Plumber for homes and hotels, 12 years"
        maxLength={120}
        {...form.getInputProps('headline')}
      />
      <ChipField
        label="Trades"
        options={trades.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('tradeIds')}
      />
      <Textarea
        label="About your work"
        placeholder="What you are good at, and for whom you have worked."
        {...form.getInputProps('bio')}
      />
    </>
  );
}

function Price({ form }: { form: WorkerForm }) {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <MoneyInput label="Rate an hour, from" placeholder="40" {...form.getInputProps('rateMin')} />
      <MoneyInput label="Rate an hour, to" placeholder="80" {...form.getInputProps('rateMax')} />
    </SimpleGrid>
  );
}

// A distance that was set elsewhere stays what it is.
const radiiWith = (present: number): number[] => [...new Set([...radii, present])].sort((a, b) => a - b);

function Where({ form }: { form: WorkerForm }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TownSelect label="Where you work from" {...form.getInputProps('town')} />
      <NativeSelect
        label="How far you go"
        data={radiiWith(Number(form.values.radiusKm)).map((km) => ({ value: String(km), label: `${km} km` }))}
        {...form.getInputProps('radiusKm')}
      />
    </SimpleGrid>
  );
}

function When({ form }: { form: WorkerForm }) {
  return (
    <>
      <Switch label="I am taking jobs" {...form.getInputProps('accepting', { type: 'checkbox' })} />
      <ChipField label="Days you work" options={days} {...form.getInputProps('days')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label="Away until" type="date" min={today()} {...form.getInputProps('pausedUntil')} />
        <TextInput label="Note on your time" placeholder="Mornings only" {...form.getInputProps('note')} />
      </SimpleGrid>
    </>
  );
}
