import type { Queries } from '@kelmah/kit/postgres/postgres';

/** The end of each chain by its number, as far as it was looked at. */
export type SeenHeads = Record<string, [position: number, hash: string]>;

/** Where the turn through the whole ledger stands. */
export type TurnPlace =
  | { stage: 'CHAINS'; shard?: number; position?: number; hash?: string }
  | { stage: 'ENTRIES' | 'ACCOUNTS'; after: string };

export interface WatchState {
  seen: SeenHeads;
  turn: TurnPlace;
  turnBeganAt: Date | null;
  turnSeconds: number | null;
}

const lockName = `hashtextextended(current_schema() || ' ledger watch', 0)`;

/**
 * Makes this connection the watch, unless another is: then, and where somebody's round is hardly over, undefined. Call
 * `endWatch` on the same connection afterwards.
 */
export async function beginWatch({ query }: Queries, now: Date, notSince: Date): Promise<WatchState | undefined> {
  const [lock] = await query<{ mine: boolean }>(`SELECT pg_try_advisory_lock(${lockName}) AS mine`);
  if (!lock?.mine) return undefined;
  const [row] = await query<WatchState & Record<string, unknown>>(
    `UPDATE ledger_watch SET round_at = $1 WHERE round_at IS NULL OR round_at <= $2
     RETURNING seen, turn, turn_began_at AS "turnBeganAt", turn_seconds AS "turnSeconds"`,
    [now, notSince],
  );
  if (!row) await endWatch({ query });
  return row;
}

export async function endWatch({ query }: Queries): Promise<void> {
  await query(`SELECT pg_advisory_unlock(${lockName})`);
}

export async function keepWatch({ query }: Queries, state: WatchState): Promise<void> {
  await query('UPDATE ledger_watch SET seen = $1, turn = $2, turn_began_at = $3, turn_seconds = $4', [
    JSON.stringify(state.seen),
    JSON.stringify(state.turn),
    state.turnBeganAt,
    state.turnSeconds,
  ]);
}
