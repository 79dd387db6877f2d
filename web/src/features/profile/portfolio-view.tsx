import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../../components/card';
import { PhotoStrip } from '../../components/photo-strip';
import type { WorkerProfilePartsFragment } from '../../gql/graphql';
import { formatMonth } from '../../lib/time';

type Item = WorkerProfilePartsFragment['portfolio'][number];

interface PortfolioViewProps {
  items: Item[];
  /** What can be done with an item, for its owner. */
  actionOf?: (item: Item) => ReactNode;
}

/** Work that somebody shows. */
export function PortfolioView({ items, actionOf }: PortfolioViewProps) {
  if (items.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="portfolio">
      <Title order={2} id="portfolio" mb="md">
        Work I have done
      </Title>
      <Stack gap="lg">
        {items.map((item) => (
          <div key={item.id}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Title order={3}>{item.title}</Title>
                {item.completedOn && (
                  <Text size="sm" c="dimmed">
                    {formatMonth(item.completedOn)}
                  </Text>
                )}
              </div>
              {actionOf?.(item)}
            </Group>
            {item.description && (
              <Text mt={4} mb={8}>
                {item.description}
              </Text>
            )}
            <PhotoStrip photos={item.photos} label={`Photos of ${item.title}`} />
          </div>
        ))}
      </Stack>
    </Card>
  );
}
