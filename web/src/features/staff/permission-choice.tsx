import { Checkbox, Stack } from '@mantine/core';
import type { StaffPermission } from '../../gql/graphql';
import { permissionsShown, permissionWords } from './permission-words';

interface PermissionChoiceProps {
  value: StaffPermission[];
  onChange: (value: StaffPermission[]) => void;
  error?: string;
}

/** What somebody may look after. */
export function PermissionChoice({ value, onChange, error }: PermissionChoiceProps) {
  return (
    <Checkbox.Group
      label="What they look after"
      value={value}
      onChange={(chosen) => onChange(permissionsShown.filter((one) => chosen.includes(one)))}
      error={error}
    >
      <Stack gap="sm" mt="xs" mb="xs">
        {permissionsShown.map((one) => (
          <Checkbox key={one} value={one} label={permissionWords[one].text} description={permissionWords[one].means} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
