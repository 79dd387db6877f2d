/** A kind of work that hirers post, with everything that is usual about it. Prices are GHS. */
export interface WorkKind {
  titles: readonly string[];
  /** What is to be done: one of these opens the description. */
  what: readonly string[];
  /** What else may be said of it. */
  more: readonly string[];
  /** The usual price of the whole, or of an hour. */
  price: number;
  hours?: number;
  days: number;
  /** Milestones with their shares in per cent. */
  parts: readonly (readonly [title: string, sharePercent: number])[];
  /** What a worker says of having done the like. */
  done: readonly string[];
  /** What the two talk about in passing. */
  thing: string;
}

/** A trade as its people speak of it. */
export interface TradeWords {
  tradeId: string;
  headlines: readonly string[];
  bios: readonly string[];
  skills: readonly string[];
  /** GHS an hour. */
  rates: readonly [from: number, to: number];
  certificates: readonly (readonly [title: string, issuer: string])[];
  work: readonly WorkKind[];
}

export const nvti = 'National Vocational Training Institute';
export const ctvet = 'Commission for Technical and Vocational Education and Training';
