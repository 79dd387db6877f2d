/** How many accounts the test of the move moves: a few in the usual run, 10,000 on demand (`LEGACY_ACCOUNTS=10000`). */
export const legacyAccountsMoved = Number(process.env['LEGACY_ACCOUNTS'] ?? 1_000);

/** What a command needs of the machine to run. */
export const machineVariables = { PATH: process.env['PATH'] ?? '/usr/bin:/bin' };
