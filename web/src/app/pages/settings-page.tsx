import { SegmentedControl, Stack, Title, useMantineColorScheme } from '@mantine/core';
import { Card } from '../../components/card';
import { Page } from '../../components/page';
import { NotificationSettings } from '../../features/notifications/notification-settings';
import { paths } from '../../lib/paths';

export function SettingsPage() {
  return (
    <Page title="Settings" width="narrow" back={{ to: paths.profile, text: 'Me' }}>
      <Stack gap="md">
        <Appearance />
        <Card as="section" aria-labelledby="notices">
          <Title order={2} id="notices" mb="sm">
            Notifications
          </Title>
          <NotificationSettings />
        </Card>
      </Stack>
    </Page>
  );
}

function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Card as="section" aria-labelledby="appearance">
      <Title order={2} id="appearance" mb="sm">
        Light or dark
      </Title>
      <SegmentedControl
        aria-labelledby="appearance"
        value={colorScheme}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
        data={[
          { value: 'auto', label: 'As my phone' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
    </Card>
  );
}
