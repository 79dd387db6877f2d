import type { Figures } from '../measure';
import { differenceOf } from './same-answer';
import { shown, tableOf } from './table';

export interface Row extends Omit<Figures, 'answers'> {
  /** How many times less CPU for a request than stock; 1 is stock itself. */
  cpuTimesBetter?: number;
  /** Its p99 as a share of stock's. */
  p99OfStock?: number;
  /** `same`, or where its answer first differs from stock's (or from the first one's where stock is not measured). */
  compared: string;
}

const head = ['', 'CPU µs/request', '× stock', 'p50 ms', 'p99 ms', 'p99 of stock', 'requests/s', 'failed', 'answer'];

/** Sets targets that were asked the same beside each other. */
export function compare(figures: readonly Figures[]): Row[] {
  const stock = figures.find(({ name }) => name === 'stock');
  const reference = stock ?? figures[0];
  return figures.map(({ answers, ...one }) => {
    const differences = answers.map((answer, index) => differenceOf(reference?.answers[index] ?? '', answer));
    const difference = differences.find((one) => one !== undefined);
    const unsteady = one.differing > 0 ? `${one.differing} texts differ from its first` : 'same';
    return {
      ...one,
      cpuTimesBetter: stock && stock.cpuMicros / one.cpuMicros,
      p99OfStock: stock && one.p99Ms / stock.p99Ms,
      compared: difference === undefined ? unsteady : `differs at ${difference}`,
    };
  });
}

export function comparisonTable(rows: readonly Row[]): string {
  return tableOf(
    head,
    rows.map((row) => [
      row.label,
      shown(row.cpuMicros),
      shown(row.cpuTimesBetter ?? NaN, 2),
      shown(row.p50Ms, 2),
      shown(row.p99Ms, 2),
      shown(row.p99OfStock ?? NaN, 2),
      shown(row.requestsPerSecond),
      shown(row.failed),
      row.compared,
    ]),
  );
}
