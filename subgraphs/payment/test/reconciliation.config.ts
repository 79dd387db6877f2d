/** RECONCILE_MOVES=1000 measures a thousand; without it a part of that is enough to see that each is found. */
export const moves = Number(process.env['RECONCILE_MOVES'] ?? 200);
