import styles from './step-list.module.css';

/** Where one stands in a form of several steps. */
export function StepList({ steps, active }: { steps: readonly string[]; active: number }) {
  return (
    <ol className={styles['steps']} aria-label={`Step ${active + 1} of ${steps.length}`}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={styles['step']}
          data-state={index < active ? 'done' : index === active ? 'active' : 'ahead'}
          aria-current={index === active ? 'step' : undefined}
        >
          <span className={styles['bar']} />
          <span className={styles['text']}>{step}</span>
        </li>
      ))}
    </ol>
  );
}
