import { allocate } from '@kelmah/kit/money/money';

/** Where lost money is taken from, in minor units; the parts sum to what was lost. */
export interface LossParts {
  heldMinor: number;
  owedMinor: number;
  receivableMinor: number;
  feeMinor: number;
  lossMinor: number;
}

/**
 * Parts a loss: out of what is held for the milestone, then of what is owed to the hirer, then of what was released, net
 * and fee in the proportion in which it was released, and the rest is our own. `takenBack` is what earlier losses took
 * of the released part, so that many partial ones take exactly what one of the whole would.
 */
export function partLoss(
  lostMinor: number,
  from: {
    heldMinor: number;
    owedMinor: number;
    released: { netMinor: number; feeMinor: number };
    takenBack: { receivableMinor: number; feeMinor: number };
  },
): LossParts {
  const heldMinor = Math.max(0, Math.min(lostMinor, from.heldMinor));
  const owedMinor = Math.max(0, Math.min(lostMinor - heldMinor, from.owedMinor));
  const { released, takenBack } = from;
  const before = takenBack.receivableMinor + takenBack.feeMinor;
  const left = released.netMinor + released.feeMinor - before;
  const share = Math.max(0, Math.min(lostMinor - heldMinor - owedMinor, left));
  const [feeSoFar = 0] = share > 0 ? allocate(before + share, [released.feeMinor, released.netMinor]) : [0];
  const feeMinor = share > 0 ? Math.min(share, Math.max(0, feeSoFar - takenBack.feeMinor)) : 0;
  return {
    heldMinor,
    owedMinor,
    receivableMinor: share - feeMinor,
    feeMinor,
    lossMinor: lostMinor - heldMinor - owedMinor - share,
  };
}
