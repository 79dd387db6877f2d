import type { ReactNode } from 'react';
import styles from './contract-view.module.css';
import type { NextStep } from './next-step';

const turns: Record<NextStep['turn'], string> = {
  yours: 'Your turn',
  theirs: 'Their turn',
  nobody: 'Nothing to do',
};

interface NextStepCardProps {
  step: NextStep;
  /** Somebody else decides first: then it is not that there is nothing to do. */
  onHold?: boolean;
  children?: ReactNode;
}

/** What happens next and who must act. The action itself stands in it where there is one. */
export function NextStepCard({ step, onHold, children }: NextStepCardProps) {
  return (
    <section className={styles['next']} data-turn={step.turn} aria-labelledby="next-step" aria-live="polite">
      <p className={styles['turn']}>{onHold ? 'On hold' : turns[step.turn]}</p>
      <h2 id="next-step" className={styles['nextTitle']}>
        {step.title}
      </h2>
      <p className={styles['nextText']}>{step.text}</p>
      <div className={styles['nextAction']}>{children}</div>
    </section>
  );
}
