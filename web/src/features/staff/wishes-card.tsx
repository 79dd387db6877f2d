import { Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { PersonLine } from '../../components/person-line';
import type { StaffCaseFragment, WishPartsFragment } from '../../gql/graphql';
import { formatMoment } from '../../lib/time';
import styles from './staff.module.css';

/** Who wished what: the side that opened it, and the other. */
export function sidesOf({ openedBy, hirer, wantedByOpener, wantedByOther }: StaffCaseFragment) {
  const byHirer = openedBy !== null && openedBy?.id === hirer?.id;
  return byHirer
    ? { hirer: wantedByOpener, worker: wantedByOther, opener: 'hirer' as const }
    : { hirer: wantedByOther, worker: wantedByOpener, opener: 'worker' as const };
}

/** What each side says happened, and how it wants the money parted. */
export function WishesCard({ dispute }: { dispute: StaffCaseFragment }) {
  const sides = sidesOf(dispute);
  return (
    <Card as="section" aria-labelledby="wishes">
      <Title order={2} id="wishes" mb="md">
        What each side says
      </Title>
      <div className={styles['wishes']}>
        <Side role="Hirer" opened={sides.opener === 'hirer'} person={dispute.hirer} wish={sides.hirer} />
        <Side role="Worker" opened={sides.opener === 'worker'} person={dispute.worker} wish={sides.worker} />
      </div>
    </Card>
  );
}

interface SideProps {
  role: 'Hirer' | 'Worker';
  opened: boolean;
  person: StaffCaseFragment['hirer'];
  wish: WishPartsFragment | null | undefined;
}

function Side({ role, opened, person, wish }: SideProps) {
  return (
    <article className={styles['wish']} aria-label={role}>
      <PersonLine person={person} below={opened ? `${role}, opened the dispute` : role} />
      {wish ? (
        <>
          <dl className={styles['parts']}>
            <dt>Back to the hirer</dt>
            <dd>{wish.refunded.display}</dd>
            <dt>To the worker</dt>
            <dd>{wish.released.display}</dd>
          </dl>
          <p className={styles['words']}>{wish.story}</p>
          <Text size="sm" c="dimmed">
            {formatMoment(wish.at)}
          </Text>
        </>
      ) : (
        <Text c="dimmed">Has not answered.</Text>
      )}
    </article>
  );
}
