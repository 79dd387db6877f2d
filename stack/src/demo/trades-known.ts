import type { TradeWords } from './trade-words';
import { carpentry, roofing, welding } from './trade-words-frames';
import { electrical, hvac, solar } from './trade-words-power';
import { landscaping, masonry, painting } from './trade-words-walls';
import { cleaning, plumbing, tiling } from './trade-words-water';

/** Every trade with how many people are in it compared to the others. */
export const tradesKnown: readonly (readonly [TradeWords, number])[] = [
  [plumbing, 6],
  [electrical, 6],
  [masonry, 5],
  [carpentry, 5],
  [painting, 4],
  [tiling, 4],
  [welding, 3],
  [roofing, 3],
  [hvac, 3],
  [solar, 3],
  [cleaning, 3],
  [landscaping, 2],
];

export function tradeWords(tradeId: string): TradeWords {
  const found = tradesKnown.find(([trade]) => trade.tradeId === tradeId);
  if (!found) throw new RangeError(`No words for ${tradeId}`);
  return found[0];
}
