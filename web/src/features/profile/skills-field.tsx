import { ActionIcon, Button, Group, Input, NativeSelect, Stack, TextInput } from '@mantine/core';
import { mdiClose, mdiPlus } from '@mdi/js';
import { Icon } from '../../components/icon';
import { skillLevels } from '../../lib/words';
import type { WorkerForm } from './worker-form';

const levels = Object.entries(skillLevels).map(([value, label]) => ({ value, label }));
const skillsMax = 15;

/** Skills one by one, each with how well one does it. */
export function SkillsField({ form }: { form: WorkerForm }) {
  const { skills } = form.values;
  const { error } = form.getInputProps('skills') as { error?: string };
  return (
    <Stack gap="xs" role="group" aria-label="Skills">
      <Input.Label component="span" size="md">
        Skills
      </Input.Label>
      {skills.map((_, index) => (
        <Group key={index} gap="xs" wrap="nowrap" align="flex-start">
          <TextInput
            flex={1}
            aria-label={`Skill ${index + 1}`}
            placeholder="Pipe fitting"
            {...form.getInputProps(`skills.${index}.name`)}
          />
          <NativeSelect
            w={120}
            aria-label={`Level of skill ${index + 1}`}
            data={levels}
            {...form.getInputProps(`skills.${index}.level`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={42}
            aria-label={`Remove skill ${index + 1}`}
            onClick={() => form.removeListItem('skills', index)}
          >
            <Icon path={mdiClose} />
          </ActionIcon>
        </Group>
      ))}
      {error && <Input.Error>{error}</Input.Error>}
      {skills.length < skillsMax && (
        <Button
          variant="default"
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<Icon path={mdiPlus} size={18} />}
          onClick={() => form.insertListItem('skills', { name: '', level: 'SKILLED' })}
        >
          Add a skill
        </Button>
      )}
    </Stack>
  );
}
