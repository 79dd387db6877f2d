import { Group, Stack, Text } from '@mantine/core';
import { mdiCashMultiple, mdiCheckCircleOutline, mdiMapMarkerOutline, mdiCalendarCheckOutline } from '@mdi/js';
import { Avatar } from '../../components/avatar';
import { CoverLink, LinkCard } from '../../components/card';
import { Facts } from '../../components/facts';
import { Stars } from '../../components/stars';
import type { WorkerCardPartsFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { distanceText, placeText } from '../../lib/places';
import { useLocalText } from '../../lib/use-trades';
import { LevelBadge } from './level-badge';
import { availabilityText, rateText } from './worker-facts';
import styles from './worker-card.module.css';

/** A worker in a list. */
export function WorkerCard({ worker, distanceKm }: { worker: WorkerCardPartsFragment; distanceKm?: number | null }) {
  const local = useLocalText();
  const profile = worker.workerProfile;
  const place = placeText(profile?.town ?? worker.town, profile?.region ?? worker.region);
  const jobs = worker.completedJobs ?? 0;
  return (
    <LinkCard>
      <Group wrap="nowrap" align="flex-start" gap="md">
        <Avatar name={worker.name} photoUrl={worker.photo?.url} size={56} />
        <Stack gap={6} flex={1} miw={0}>
          <Group justify="space-between" gap="xs">
            <h2 className={styles['name']}>
              <CoverLink to={paths.worker(worker.id)}>{worker.name}</CoverLink>
            </h2>
            {worker.rating && <Stars average={worker.rating.average} count={worker.rating.count} />}
          </Group>
          {profile && <Text lineClamp={2}>{profile.headline}</Text>}
          {profile && (
            <p className={styles['trades']}>
              {profile.trades.map(({ id, name }) => (
                <span key={id}>{local(name)}</span>
              ))}
            </p>
          )}
          <LevelBadge level={profile?.verification} />
          <Facts
            facts={[
              {
                icon: mdiMapMarkerOutline,
                text: [place, distanceKm != null && `${distanceText(distanceKm)} away`].filter(Boolean).join(' · '),
              },
              profile && { icon: mdiCashMultiple, text: rateText(profile) },
              { icon: mdiCheckCircleOutline, text: jobs > 0 && `${jobs} ${jobs === 1 ? 'job' : 'jobs'} done` },
              profile && { icon: mdiCalendarCheckOutline, text: availabilityText(profile.availability) },
            ]}
          />
        </Stack>
      </Group>
    </LinkCard>
  );
}
