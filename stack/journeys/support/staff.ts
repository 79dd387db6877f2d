import { join } from 'node:path';
import type { Platform } from '../../src/platform/platform';
import { runNode } from '../../src/platform/migrate';
import { findRoot } from '../../src/verify/root';

/** Makes somebody staff the only way there is: by auth's command. */
export async function grantStaff(platform: Platform, email: string, ...permissions: string[]): Promise<void> {
  const command = join(findRoot(__dirname), 'subgraphs/auth/dist/commands/grant-staff.command.js');
  const granted = permissions.flatMap((permission) => ['--permission', permission]);
  await runNode(command, ['--email', email, ...granted], platform.environmentOf('auth'), 'grant-staff');
}
