import { Group, Stack, Text } from '@mantine/core';
import { mdiAccountMultipleOutline, mdiCalendarRange, mdiClockOutline, mdiMapMarkerOutline } from '@mdi/js';
import type { ReactNode } from 'react';
import { CoverLink, LinkCard } from '../../components/card';
import { Facts } from '../../components/facts';
import type { JobCardFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { distanceText, placeText } from '../../lib/places';
import { fromNow } from '../../lib/time';
import { useLocalText } from '../../lib/use-trades';
import { applicationsText, budgetText, datesText } from './job-facts';
import styles from './job-card.module.css';

interface JobCardProps {
  job: JobCardFragment;
  to?: string;
  distanceKm?: number | null;
  /** Beside the title: a state. */
  badge?: ReactNode;
  /** Below: the hirer, how well it fits, what to do. */
  children?: ReactNode;
}

/** A job in a list. */
export function JobCard({ job, to = paths.job(job.id), distanceKm, badge, children }: JobCardProps) {
  const local = useLocalText();
  const away = distanceKm != null && `${distanceText(distanceKm)} away`;
  return (
    <LinkCard>
      <Stack gap={8}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Text size="sm" fw={650} c="var(--kelmah-warm-text)">
              {job.trade ? local(job.trade.name) : 'No trade yet'}
            </Text>
            <h2 className={styles['title']}>
              <CoverLink to={to}>{job.title || 'Without a title'}</CoverLink>
            </h2>
          </div>
          {badge}
        </Group>
        <p className={styles['budget']}>{budgetText(job.budget)}</p>
        <Facts
          facts={[
            { icon: mdiMapMarkerOutline, text: [placeText(job.town, job.region), away].filter(Boolean).join(' · ') },
            { icon: mdiCalendarRange, text: datesText(job) },
            job.postedAt && { icon: mdiClockOutline, text: `Posted ${fromNow(job.postedAt)}` },
            job.postedAt && { icon: mdiAccountMultipleOutline, text: applicationsText(job.applicationCount) },
          ]}
        />
        {children}
      </Stack>
    </LinkCard>
  );
}
