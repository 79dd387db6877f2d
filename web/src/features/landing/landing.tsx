import { Button, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { platformFeeBasisPoints } from '../../lib/money';
import { paths } from '../../lib/paths';
import { HowItWorks } from './how-it-works';
import styles from './landing.module.css';
import { SearchBox } from './search-box';
import { TradeGrid } from './trade-grid';

interface LandingProps {
  /** Workers and jobs as they are now; from the features that know. */
  workers: ReactNode;
  jobs: ReactNode;
}

/** The first page for those who do not know Kelmah yet. */
export function Landing({ workers, jobs }: LandingProps) {
  return (
    <>
      <title>Kelmah: skilled hands in Ghana, paid when the work is done</title>
      <Hero />
      <Section title="What is to be done?" id="trades">
        <TradeGrid />
      </Section>
      <section className={styles['promise']} aria-labelledby="how">
        <div className={styles['width']}>
          <Title order={2} id="how" className={styles['sectionTitle']}>
            The money waits until the work is right
          </Title>
          <HowItWorks />
        </div>
      </section>
      <Section title="Workers on Kelmah" id="workers" more={{ to: paths.workers, text: 'See all workers' }}>
        {workers}
      </Section>
      <Section title="Work that waits for somebody" id="jobs" more={{ to: paths.jobs, text: 'See all jobs' }}>
        {jobs}
      </Section>
      <Closing />
    </>
  );
}

function Hero() {
  return (
    <section className={styles['hero']} aria-labelledby="page-title">
      <div className={styles['heroText']}>
        <h1 id="page-title" tabIndex={-1} className={styles['heroTitle']}>
          Good hands, <em>near you.</em>
        </h1>
        <p className={styles['heroLead']}>
          Plumbers, electricians, masons and more, anywhere in Ghana. Agree on the price first. Pay when the work is
          done.
        </p>
        <SearchBox />
        <p className={styles['heroBelow']}>
          You have a trade? <Link to={`${paths.signUp}?as=worker`}>Find work on Kelmah</Link>
        </p>
      </div>
      <div className={styles['heroWeave']} aria-hidden="true" />
    </section>
  );
}

interface SectionProps {
  title: string;
  id: string;
  more?: { to: string; text: string };
  children: ReactNode;
}

function Section({ title, id, more, children }: SectionProps) {
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['sectionHead']}>
        <Title order={2} id={id} className={styles['sectionTitle']}>
          {title}
        </Title>
        {more && <Link to={more.to}>{more.text}</Link>}
      </div>
      {children}
    </section>
  );
}

function Closing() {
  return (
    <section className={styles['closing']} aria-labelledby="begin">
      <Title order={2} id="begin" className={styles['sectionTitle']}>
        Begin today
      </Title>
      <p>
        Joining is free. Kelmah keeps a fee of {platformFeeBasisPoints / 100} % of the price, and you see it before
        anybody signs.
      </p>
      <div className={styles['closingButtons']}>
        <Button component={Link} to={`${paths.signUp}?as=hirer`} size="lg">
          I want to hire
        </Button>
        <Button component={Link} to={`${paths.signUp}?as=worker`} size="lg" variant="default">
          I want to work
        </Button>
      </div>
    </section>
  );
}
