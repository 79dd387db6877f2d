import { join } from 'node:path';
import type { Platform } from '../../src/platform/platform';
import { runNode } from '../../src/platform/migrate';
import { findRoot } from '../../src/verify/root';
import type { Person } from './person';

/** Makes somebody staff the only way there is: by auth's command. */
export async function grantStaff(platform: Platform, email: string, ...permissions: string[]): Promise<void> {
  const command = join(findRoot(__dirname), 'subgraphs/auth/dist/commands/grant-staff.command.js');
  const granted = permissions.flatMap((permission) => ['--permission', permission]);
  await runNode(command, ['--email', email, ...granted], platform.environmentOf('auth'), 'grant-staff');
}

/** Makes somebody staff who has just signed up: with an app of their own, since staff work with two factors alone. */
export async function becomesStaff(platform: Platform, person: Person, ...permissions: string[]): Promise<Person> {
  await grantStaff(platform, person.email, ...permissions);
  return (await person.setsUpApp()).signsIn();
}
