import { trades, type TradeRecord } from '@kelmah/kit/reference/trades';

const byId = new Map(trades.map((trade) => [trade.id, trade]));

/** A trade by its id. */
export const tradeOf = (id: string): TradeRecord | undefined => byId.get(id);
