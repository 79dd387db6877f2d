import { Group, Stack, Text, Title } from '@mantine/core';
import { mdiCertificateOutline } from '@mdi/js';
import type { ReactNode } from 'react';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { StateBadge } from '../../components/state-badge';
import type { CertificateStatus, WorkerProfilePartsFragment } from '../../gql/graphql';
import { formatMonth } from '../../lib/time';
import type { StateWords } from '../../lib/words';

type Certificate = WorkerProfilePartsFragment['certificates'][number];

const states: Record<CertificateStatus, StateWords> = {
  PENDING: { text: 'Not checked yet', color: 'gray' },
  VERIFIED: { text: 'Checked by Kelmah', color: 'leaf' },
  REJECTED: { text: 'Not accepted', color: 'red' },
  EXPIRED: { text: 'Expired', color: 'gray' },
};

interface CertificatesProps {
  certificates: Certificate[];
  actionOf?: (certificate: Certificate) => ReactNode;
}

export function Certificates({ certificates, actionOf }: CertificatesProps) {
  if (certificates.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="certificates">
      <Title order={2} id="certificates" mb="md">
        Certificates
      </Title>
      <Stack gap="md">
        {certificates.map((certificate) => (
          <Group key={certificate.id} justify="space-between" gap="xs">
            <Group wrap="nowrap" gap="sm" flex={1} miw={200}>
              <Icon path={mdiCertificateOutline} size={26} />
              <div>
                <Text fw={650}>{certificate.title}</Text>
                <Text size="sm" c="dimmed">
                  {certificate.issuer}, {formatMonth(certificate.issuedOn)}
                </Text>
              </div>
            </Group>
            <Group gap="xs">
              <StateBadge state={states[certificate.status]} />
              {actionOf?.(certificate)}
            </Group>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
