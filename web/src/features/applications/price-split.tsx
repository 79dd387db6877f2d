import { formatMoney, platformFeeBasisPoints, splitFeeOfSteps, type Money } from '../../lib/money';
import styles from './price-split.module.css';

interface PriceSplitProps {
  /** What the hirer pays; undefined while nothing readable is typed. */
  price: Money | undefined;
  /** The shares in percent of the steps that the hirer plans. */
  shares: number[];
}

/** A price, Kelmah's fee, and what the worker is left with: known before anybody agrees to anything. */
export function PriceSplit({ price, shares }: PriceSplitProps) {
  const shown = price ?? { amountMinor: 0, currency: 'GHS' };
  const { fee, net } = splitFeeOfSteps(shown, shares);
  return (
    <dl className={styles['split']} aria-live="polite">
      <div>
        <dt>The hirer pays</dt>
        <dd>{formatMoney(shown)}</dd>
      </div>
      <div>
        <dt>Kelmah&rsquo;s fee ({platformFeeBasisPoints / 100} %)</dt>
        <dd>−{formatMoney(fee)}</dd>
      </div>
      <div className={styles['net']}>
        <dt>You get</dt>
        <dd>{formatMoney(net)}</dd>
      </div>
    </dl>
  );
}
