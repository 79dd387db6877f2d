import { SegmentedControl, Stack, Text, Title, useMantineColorScheme } from '@mantine/core';
import { Card } from '../../components/card';
import { Page } from '../../components/page';
import { PhoneForm } from '../../features/account/phone-form';
import { Sessions } from '../../features/account/sessions';
import { NotificationSettings } from '../../features/notifications/notification-settings';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/viewer';

export function SettingsPage() {
  const { account } = useViewer();
  return (
    <Page title="Settings" width="narrow" back={{ to: paths.profile, text: 'Me' }}>
      <Stack gap="md">
        <Card as="section" aria-labelledby="account">
          <Title order={2} id="account" mb="sm">
            Account
          </Title>
          <Text mb="md">{account?.email}</Text>
          <PhoneForm />
        </Card>
        <Appearance />
        <Card as="section" aria-labelledby="notices">
          <Title order={2} id="notices" mb="sm">
            Notifications
          </Title>
          <NotificationSettings />
        </Card>
        <Card as="section" aria-labelledby="sessions">
          <Title order={2} id="sessions" mb="md">
            Where you are signed in
          </Title>
          <Sessions />
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
