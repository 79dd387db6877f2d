import { mdiAlertCircleOutline, mdiCheckCircle } from '@mdi/js';
import type { CSSProperties } from 'react';
import { Icon } from '../../components/icon';
import type { FitPartsFragment } from '../../gql/graphql';
import styles from './job-card.module.css';

function Score({ score }: { score: number }) {
  return (
    <span
      className={styles['score']}
      style={{ '--score': score } as CSSProperties}
      role="img"
      aria-label={`Fits you ${score} of 100`}
    >
      <span aria-hidden="true">{score}</span>
    </span>
  );
}

/** How well a job fits the worker, in one line: the first thing for and the first against. */
export function FitLine({ fit }: { fit: FitPartsFragment }) {
  const good = fit.reasons.find((reason) => reason.good);
  const bad = fit.reasons.find((reason) => !reason.good);
  const words = [good, bad].flatMap((reason) => (reason ? [reason.text] : []));
  return (
    <div className={styles['fit']}>
      <Score score={fit.score} />
      <span>{words.join(' · ')}</span>
    </div>
  );
}

/** How well a job fits the worker, with every reason. */
export function FitReasons({ fit }: { fit: FitPartsFragment }) {
  return (
    <div className={styles['fit']} style={{ alignItems: 'flex-start' }}>
      <Score score={fit.score} />
      <ul className={styles['reasons']} aria-label="Why">
        {fit.reasons.map(({ kind, good, text }) => (
          <li key={kind} className={styles['reason']} data-good={good}>
            <Icon path={good ? mdiCheckCircle : mdiAlertCircleOutline} size={18} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
