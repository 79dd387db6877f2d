import { Stack, Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { Page } from '../../components/page';
import { PhoneForm } from '../../features/account/phone-form';
import { Sessions } from '../../features/account/sessions';
import { PasskeyList } from '../../features/passkeys/passkey-list';
import { ProviderList } from '../../features/providers/provider-list';
import { ActivityLog } from '../../features/security/activity-log';
import { ExportCard } from '../../features/security/export-card';
import { FactorCard } from '../../features/security/factor-card';
import { LeavingCard } from '../../features/security/leaving-card';
import { SupportCard } from '../../features/security/support-card';
import { WaysCard } from '../../features/security/ways-card';
import { useLook } from '../../lib/look';
import { paths } from '../../lib/paths';

/** Who gets into the account, and how: all of it in one place. */
export function SecurityPage() {
  if (useLook())
    return (
      <Page title="Security" width="narrow">
        <Text>Support does not see how somebody signs in.</Text>
      </Page>
    );
  return (
    <Page title="Security" width="narrow" back={{ to: paths.profile, text: 'Me' }}>
      <Stack gap="md">
        <SupportCard stands="top" />
        <FactorCard />
        <WaysCard
          phoneForm={<PhoneForm />}
          more={
            <>
              <PasskeyList />
              <ProviderList />
            </>
          }
        />
        <Card as="section" aria-labelledby="sessions">
          <Title order={2} id="sessions" mb="md">
            Where you are signed in
          </Title>
          <Sessions />
        </Card>
        <SupportCard stands="below" />
        <ActivityLog />
        <ExportCard />
        <LeavingCard />
      </Stack>
    </Page>
  );
}
