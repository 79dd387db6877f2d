import { randomInt } from 'node:crypto';

const { HISTORY_SEED, HISTORIES } = process.env;

/** Which histories are played: `HISTORY_SEED` plays that one alone, or with `HISTORIES` so many from it on. */
export const firstSeed = HISTORY_SEED === undefined ? randomInt(1, 1_000_000_000) : Number(HISTORY_SEED);
export const count = Number(HISTORIES ?? (HISTORY_SEED === undefined ? 150 : 1));
