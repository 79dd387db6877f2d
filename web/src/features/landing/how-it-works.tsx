import { mdiCheckDecagramOutline, mdiFileDocumentEditOutline, mdiLockOutline, mdiMessageTextOutline } from '@mdi/js';
import { Icon } from '../../components/icon';
import styles from './landing.module.css';

const steps = [
  {
    icon: mdiMessageTextOutline,
    title: 'Say what you need',
    text: 'Workers nearby answer with a price and a date. Compare their ratings and past work, and talk to them.',
  },
  {
    icon: mdiFileDocumentEditOutline,
    title: 'Both sign',
    text: 'The work, the steps, the price and our fee stand in one contract. Nothing hidden, for either side.',
  },
  {
    icon: mdiLockOutline,
    title: 'Pay into safe hands',
    text: 'You pay for a step before it begins, and the money is held. The worker knows that it is there.',
  },
  {
    icon: mdiCheckDecagramOutline,
    title: 'Approve, and it is paid out',
    text: 'Look at the work, ask for changes if you must, and approve. Then the money goes to the worker.',
  },
];

/** From need to pay-out, in four steps. */
export function HowItWorks() {
  return (
    <ol className={styles['how']}>
      {steps.map(({ icon, title, text }) => (
        <li key={title}>
          <span className={styles['howSign']}>
            <Icon path={icon} size={28} />
          </span>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
