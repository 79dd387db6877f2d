import { Group, Skeleton, Stack } from '@mantine/core';
import { Card } from './card';

/** Cards on their way. The one text tells a screen reader what the grey boxes tell the eye. */
export function CardSkeletons({ count = 3 }: { count?: number }) {
  return (
    <div role="status" aria-label="Loading">
      <Stack gap="md">
        {Array.from({ length: count }, (_, index) => (
          <Card key={index}>
            <Group wrap="nowrap" align="flex-start">
              <Skeleton circle height={44} style={{ flexShrink: 0 }} />
              <Stack gap={10} flex={1}>
                <Skeleton height={16} width="60%" />
                <Skeleton height={12} width="35%" />
                <Skeleton height={12} width="90%" />
              </Stack>
            </Group>
          </Card>
        ))}
      </Stack>
    </div>
  );
}

/** A page on its way. */
export function PageSkeleton() {
  return (
    <div role="status" aria-label="Loading" style={{ maxWidth: 1168, margin: '0 auto', padding: '24px 16px' }}>
      <Stack gap="md">
        <Skeleton height={30} width="55%" />
        <Skeleton height={14} width="80%" />
        <Skeleton height={150} mt="md" />
        <Skeleton height={150} />
      </Stack>
    </div>
  );
}
