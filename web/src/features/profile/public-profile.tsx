import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text, Title } from '@mantine/core';
import {
  mdiCalendarCheckOutline,
  mdiCashMultiple,
  mdiCheckCircleOutline,
  mdiMapMarkerRadiusOutline,
  mdiTranslate,
} from '@mdi/js';
import type { ReactNode } from 'react';
import { Avatar } from '../../components/avatar';
import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { Failed } from '../../components/failed';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { PageSkeleton } from '../../components/skeletons';
import { Stars } from '../../components/stars';
import type { PublicProfileQuery, WorkerProfilePartsFragment } from '../../gql/graphql';
import { placeText } from '../../lib/places';
import { formatMonth } from '../../lib/time';
import { useLocalText } from '../../lib/use-trades';
import { hirerKinds, skillLevels, weekdays } from '../../lib/words';
import { Certificates } from './certificates';
import { LevelBadge } from './level-badge';
import { PortfolioView } from './portfolio-view';
import { PublicProfile as PublicProfileQueryDocument } from './profile-operations';
import { availabilityText, rateText } from './worker-facts';
import styles from './worker-card.module.css';

type Shown = NonNullable<PublicProfileQuery['user']>;

interface PublicProfileProps {
  userId: string;
  /** What others say; from the feature that knows. */
  reviews: ReactNode;
}

/** What everybody may see of a person. */
export function PublicProfile({ userId, reviews }: PublicProfileProps) {
  const { data, error, refetch } = useQuery(PublicProfileQueryDocument, { variables: { userId } });
  if (data === undefined) {
    return error ? (
      <Page title="Worker">
        <Failed error={error} again={() => void refetch()} />
      </Page>
    ) : (
      <PageSkeleton />
    );
  }
  if (data.user === null || data.user === undefined) return <NotHere title="Nobody here" />;
  const person = data.user;
  return (
    <Page title={person.name} heading={<Heading person={person} />} width="narrow">
      <Stack gap="lg">
        <Overview person={person} />
        {person.workerProfile && <Work profile={person.workerProfile} />}
        {reviews}
      </Stack>
    </Page>
  );
}

function Heading({ person }: { person: Shown }) {
  return (
    <Group gap="md" wrap="nowrap">
      <Avatar name={person.name} photoUrl={person.photo?.url} size={72} />
      <span>
        {person.name}
        <Text component="span" display="block" fw={400} ff="text">
          {person.rating && <Stars average={person.rating.average} count={person.rating.count} />}
        </Text>
      </span>
    </Group>
  );
}

function Overview({ person }: { person: Shown }) {
  const local = useLocalText();
  const profile = person.workerProfile;
  const place = placeText(profile?.town ?? person.town, profile?.region ?? person.region);
  const jobs = person.completedJobs ?? 0;
  return (
    <Card as="section" aria-label="Overview">
      <Stack gap="sm">
        {profile && <Title order={2}>{profile.headline}</Title>}
        <LevelBadge level={profile?.verification} />
        {profile && (
          <p className={styles['trades']}>
            {profile.trades.map(({ id, name }) => (
              <span key={id}>{local(name)}</span>
            ))}
          </p>
        )}
        {!profile && person.hirerProfile && (
          <Text>{person.hirerProfile.firm ?? hirerKinds[person.hirerProfile.kind]}</Text>
        )}
        <Facts
          facts={[
            {
              icon: mdiMapMarkerRadiusOutline,
              text: profile ? `${place}, works within ${profile.radiusKm} km` : place,
            },
            profile && { icon: mdiCashMultiple, text: rateText(profile) },
            { icon: mdiCheckCircleOutline, text: jobs > 0 && `${jobs} ${jobs === 1 ? 'job' : 'jobs'} done on Kelmah` },
            profile && { icon: mdiCalendarCheckOutline, text: availabilityText(profile.availability) },
            { icon: mdiTranslate, text: person.languages.join(', ') },
          ]}
        />
        {(profile?.bio ?? person.about) && (
          <Text style={{ whiteSpace: 'pre-line' }}>{profile?.bio ?? person.about}</Text>
        )}
        <Text size="sm" c="dimmed">
          With Kelmah since {formatMonth(person.memberSince)}
        </Text>
      </Stack>
    </Card>
  );
}

function Work({ profile }: { profile: WorkerProfilePartsFragment }) {
  const { availability, skills } = profile;
  return (
    <>
      {(skills.length > 0 || availability.days.length > 0) && (
        <Card as="section" aria-labelledby="skills">
          <Stack gap="sm">
            <Title order={2} id="skills">
              Skills and days
            </Title>
            {skills.length > 0 && (
              <p className={styles['trades']}>
                {skills.map(({ name, level }) => (
                  <span key={name}>
                    {name} · {skillLevels[level]}
                  </span>
                ))}
              </p>
            )}
            {availability.days.length > 0 && (
              <Text>Works {availability.days.map((day) => weekdays[day]).join(', ')}</Text>
            )}
            {availability.note && <Text c="dimmed">{availability.note}</Text>}
          </Stack>
        </Card>
      )}
      <PortfolioView items={profile.portfolio.filter(({ published }) => published)} />
      <Certificates certificates={profile.certificates} />
    </>
  );
}
