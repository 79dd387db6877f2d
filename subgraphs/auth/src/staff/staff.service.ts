import { z } from 'zod';
import type { Permission } from '@kelmah/kit/context/viewer';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { needsFreshProof } from '@kelmah/kit/context/fresh';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf, isId } from '@kelmah/kit/ids/ids';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { AccountRecord } from '../account/account.store';
import type { StaffTools } from './staff-side.service';
import { noSuchStaff, permissionsField, recordOf, someoneElseChanges } from './staff-words.service';

const changeInput = z.object({ userId: z.string(), permissions: permissionsField });
const removeInput = z.object({ userId: z.string() });

const notToOneself = () => refuse.forbidden('Nobody gives themselves more to look after. Ask another member of staff.');
const lastOfAll = () =>
  refuse.conflict(
    RefusalCode.WRONG_STATE,
    'You are the last who looks after the team. Give somebody else that first.',
    'userId',
  );

export type StaffService = ReturnType<typeof staffService>;

/** Who works for Kelmah, and what each may look after. Whoever is changed is signed out everywhere within a second. */
export function staffService(tools: StaffTools) {
  const { accounts, staff, clock } = tools;

  /** Runs one change of staff alone; who asks is looked up, for a token tells what was true minutes ago. */
  async function change(
    userId: string,
    next: readonly Permission[] | null,
    { viewer }: RequestContext,
  ): Promise<AccountRecord | Refusal> {
    const stale = needsFreshProof(viewer, clock);
    if (stale) return stale;
    if (!isId('user', userId)) return noSuchStaff();
    const byId = userIdOfViewer(viewer);
    const done = await staff.alone(clock.now(), async () => {
      const [actor, member] = await Promise.all([accounts.find(accountIdOf(byId)), accounts.find(accountIdOf(userId))]);
      if (!actor?.roles.includes('STAFF') || !actor.permissions.includes('ops')) return refuse.forbidden();
      if (!member?.roles.includes('STAFF')) return noSuchStaff();
      if (byId === userId && next?.some((one) => !member.permissions.includes(one))) return notToOneself();
      const losesOps = member.permissions.includes('ops') && !next?.includes('ops');
      if (losesOps && !(await staff.hasOther('ops', member._id))) return lastOfAll();
      if (next && sameOf(next, member.permissions)) return member;
      const now = clock.now();
      const record = recordOf(next ? 'CHANGED' : 'REMOVED', byId, now, {
        aboutId: userId,
        ...(next && { permissions: [...next] }),
      });
      // One millisecond on: a session that begins now ends too.
      return (await staff.set(member._id, next, new Date(now.getTime() + 1), record)) ?? noSuchStaff();
    });
    if (done === null) return someoneElseChanges();
    if (isRefusal(done)) return done;
    await tools.sessions.finishEnding(done);
    await tools.settle();
    await tools.activity.note(done._id, { what: 'STAFF_CHANGED' });
    return done;
  }

  return {
    /** Sets what a member of staff may look after. */
    change: async (input: unknown, context: RequestContext): Promise<AccountRecord | Refusal> => {
      const given = parseInput(changeInput, input);
      return isRefusal(given) ? given : change(given.userId, given.permissions, context);
    },

    /** Makes a member of staff an ordinary member again. */
    remove: async (input: unknown, context: RequestContext): Promise<AccountRecord | Refusal> => {
      const given = parseInput(removeInput, input);
      return isRefusal(given) ? given : change(given.userId, null, context);
    },

    all: () => staff.all(),

    /** What staff did, the latest first. */
    records: (page: PageRequest) => tools.records.page(page),
  };
}

const sameOf = (a: readonly Permission[], b: readonly Permission[]) =>
  a.length === b.length && a.every((one) => b.includes(one));
