import { demoPassword, demoSignIns, demoStaffSecret, legacySignIn } from '../demo/demo-sign-ins';
import type { Platform } from '../platform/platform';

/** Prints where everything is, once it is there. */
export function welcome(platform: Platform, mode: 'built' | 'dev'): void {
  const { urls } = platform;
  const lines = [
    '',
    `  Kelmah is ready${mode === 'dev' ? ' and watches its sources' : ''}.`,
    '',
    `  Website            ${urls.web}`,
    `  GraphQL            ${urls.router}/graphql`,
    `  Explorer           ${urls.router}/explorer`,
    `  Mail inbox         ${urls.mail}`,
    `  Text messages      ${urls.sms}`,
    `  Payments stand-in  ${urls.stripe}`,
    '',
    `  Sign in with the password ${demoPassword} as`,
    ...[...Object.values(demoSignIns), legacySignIn].map(({ email, who }) => `    ${email.padEnd(30)} ${who}`),
    `  Staff also give a code. Set-up key for your own app: ${demoStaffSecret}; or read the code at`,
    `    ${urls.sms}/authenticator?secret=${demoStaffSecret}`,
    '',
    `  Logs: ${platform.folders.run}/*.log        Ctrl-C stops everything.`,
    '',
  ];
  process.stdout.write(lines.join('\n') + '\n');
}
