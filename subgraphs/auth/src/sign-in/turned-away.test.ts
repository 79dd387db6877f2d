import { manualClock } from '@kelmah/kit/clock/clock';
import { Fault } from '@kelmah/kit/errors/fault';
import { aPerson } from '@kelmah/kit/testing/graph';
import { noLegacy } from '../legacy/legacy.service';
import type { AuthTools } from '../tools';
import { signInService } from './sign-in.service';

it('a sign-in that is turned away before its password is compared counts as no guess', async () => {
  const counted: string[] = [];
  const tools = {
    accounts: { findByEmail: async () => null },
    devices: { known: () => undefined },
    legacy: noLegacy,
    limits: {
      take: async (name: string) => void counted.push(`take ${name}`),
      giveBack: async (name: string) => void counted.push(`give back ${name}`),
    },
    passwords: { verify: () => Promise.reject(new Fault('UNAVAILABLE', 'Too many.')) },
    clock: manualClock(),
  };
  const { signIn } = signInService(tools as unknown as AuthTools);
  const context = { viewer: aPerson('HIRER') } as unknown as Parameters<typeof signIn>[1];
  await expect(signIn({ email: 'ama@example.com', password: 'x' }, context)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
  expect(counted).toEqual(['take signIn', 'give back signIn']);
});
