import { Stack, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { Page } from '../../components/page';
import { PhoneForm } from '../../features/account/phone-form';
import { Sessions } from '../../features/account/sessions';
import { PasskeyList } from '../../features/passkeys/passkey-list';
import { ProviderList } from '../../features/providers/provider-list';
import { ActivityLog } from '../../features/security/activity-log';
import { FactorCard } from '../../features/security/factor-card';
import { LeavingCard } from '../../features/security/leaving-card';
import { WaysCard } from '../../features/security/ways-card';
import { paths } from '../../lib/paths';

/** Who gets into the account, and how: all of it in one place. */
export function SecurityPage() {
  return (
    <Page title="Security" width="narrow" back={{ to: paths.profile, text: 'Me' }}>
      <Stack gap="md">
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
        <ActivityLog />
        <LeavingCard />
      </Stack>
    </Page>
  );
}
