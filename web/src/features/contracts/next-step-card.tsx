import type { ReactNode } from 'react';
import styles from './contract-view.module.css';
import type { NextStep } from './next-step';

const turns: Record<NextStep['turn'], string> = {
  yours: 'Your turn',
  theirs: 'Their turn',
  nobody: 'Nothing to do',
};

/** What happens next and who must act. The action itself stands in it where there is one. */
export function NextStepCard({ step, children }: { step: NextStep; children?: ReactNode }) {
  return (
    <section className={styles['next']} data-turn={step.turn} aria-labelledby="next-step" aria-live="polite">
      <p className={styles['turn']}>{turns[step.turn]}</p>
      <h2 id="next-step" className={styles['nextTitle']}>
        {step.title}
      </h2>
      <p className={styles['nextText']}>{step.text}</p>
      <div className={styles['nextAction']}>{children}</div>
    </section>
  );
}
