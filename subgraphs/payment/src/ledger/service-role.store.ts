import type { Queries } from '@kelmah/kit/postgres/postgres';

/** The role that the service works in; migrations make it. It may add to the ledger, never change it. */
export const serviceRole = (namespace: string): string => `${namespace}_payment_service`;

/** Whether there is such a role, and this login may take it on. */
export async function mayTakeRole({ query }: Queries, role: string): Promise<boolean> {
  const rows = await query(
    `SELECT rolname FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, rolname, 'MEMBER')`,
    [role],
  );
  return rows.length > 0;
}
