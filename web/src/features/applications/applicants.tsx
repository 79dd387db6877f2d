import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PersonLine } from '../../components/person-line';
import { Stars } from '../../components/stars';
import { StateBadge } from '../../components/state-badge';
import { nameNotAvailable, nameOr } from '../../lib/names';
import { paths } from '../../lib/paths';
import { distanceText } from '../../lib/places';
import { days, formatShortDay } from '../../lib/time';
import { applicantStates } from '../../lib/words';
import styles from './applicants.module.css';
import { HirerMoves } from './hirer-moves';
import type { Applicant } from './order-applicants';

/** Applicants side by side: columns on a wide screen, cards to swipe on a phone. */
export function Applicants({ applications }: { applications: Applicant[] }) {
  return (
    <ul className={styles['row']} aria-label="Applicants">
      {applications.map((application) => (
        <li key={application.id} className={styles['column']} data-quiet={isGone(application)}>
          <ApplicantCard application={application} />
        </li>
      ))}
    </ul>
  );
}

const isGone = ({ status }: Applicant): boolean => status === 'DECLINED' || status === 'WITHDRAWN';

function ApplicantCard({ application }: { application: Applicant }) {
  const { worker } = application;
  const name = nameOr(worker, 'a worker');
  return (
    <article className={styles['card']} aria-label={worker?.name ?? nameNotAvailable}>
      <PersonLine
        person={worker}
        to={worker ? paths.worker(worker.id) : undefined}
        below={worker?.rating && <Stars average={worker.rating.average} count={worker.rating.count} />}
      />
      <StateBadge state={applicantStates[application.status]} />
      <dl className={styles['facts']}>
        <Fact term="Price" strong>
          {application.price.display}
        </Fact>
        <Fact term="Takes">{days(application.days)}</Fact>
        <Fact term="Starts">{formatShortDay(application.startOn)}</Fact>
        {worker?.completedJobs != null && <Fact term="Jobs done">{worker.completedJobs}</Fact>}
        <Fact term="Distance">
          {application.distanceKm == null ? 'not known' : distanceText(application.distanceKm)}
        </Fact>
      </dl>
      <Stack gap={2} className={styles['note']}>
        <Text lineClamp={5} style={{ whiteSpace: 'pre-line' }}>
          {application.coverNote}
        </Text>
        <Link to={paths.application(application.id)}>
          Read all<span className={styles['hidden']}> of {name}&rsquo;s application</span>
        </Link>
      </Stack>
      <HirerMoves application={application} workerName={name} />
    </article>
  );
}

function Fact({ term, strong, children }: { term: string; strong?: boolean; children: ReactNode }) {
  return (
    <div data-strong={strong}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
