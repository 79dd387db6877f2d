import { Radio, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { PhotoPicker } from '../../components/photo-picker';
import { TownSelect } from '../../components/town-select';
import { TradeSelect } from '../../components/trade-select';
import { today } from '../../lib/time';
import type { PostJobForm } from './use-post-job';

export function WhatStep({ job: { form, photos } }: { job: PostJobForm }) {
  return (
    <>
      <TextInput
        label="Title"
        placeholder="Burst main in the hotel kitchen"
        maxLength={120}
        {...form.getInputProps('title')}
      />
      <TradeSelect label="Trade" {...form.getInputProps('tradeId')} />
      <Textarea
        label="What is to be done"
        description="What is broken, how large it is, what is there already. The more you say, the better the prices."
        minRows={5}
        maxLength={5000}
        {...form.getInputProps('description')}
      />
      <div>
        <Text fw={500} mb={6}>
          Photos
        </Text>
        <PhotoPicker photos={photos} />
      </div>
    </>
  );
}

export function WhereStep({ job: { form } }: { job: PostJobForm }) {
  return (
    <>
      <TownSelect
        label="Town"
        description="Workers see the town. They get the address from you when you agree."
        {...form.getInputProps('town')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label="Can start on" type="date" min={today()} {...form.getInputProps('startOn')} />
        <TextInput label="Done by" type="date" min={today()} {...form.getInputProps('endOn')} />
      </SimpleGrid>
      <Radio.Group label="Who can see it" {...form.getInputProps('visibility')}>
        <Stack gap="xs" mt={6}>
          <Radio value="PUBLIC" label="Every worker" />
          <Radio value="INVITED" label="Only workers whom I send the link" />
        </Stack>
      </Radio.Group>
    </>
  );
}
