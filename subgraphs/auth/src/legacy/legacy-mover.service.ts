import type { Clock } from '@kelmah/kit/clock/clock';
import type { EventRecord } from '@kelmah/kit/events/event';
import { phoneVerified, registered } from '../account/account.events';
import type { AccountRecord, AccountStore } from '../account/account.store';
import type { TombstoneStore } from '../erasure/tombstone.store';
import type { LegacyMoveStore } from './legacy-move.store';
import { accountOf, reasonToLeave, type Left } from './legacy-rules.service';
import type { LegacyPerson } from './legacy-source.store';

export interface MoverTools {
  accounts: AccountStore;
  moves: LegacyMoveStore;
  tombstones: Pick<TombstoneStore, 'erasedOf'>;
  clock: Clock;
  nudge(): void;
}

export type LegacyMover = ReturnType<typeof legacyMover>;

/** More than the ways in which others can come in between: address, number, half a sign-up. */
const triesMax = 8;

/** Moves people one by one. Safe beside others who move the same people; nobody is moved twice, not even when erased. */
export function legacyMover({ accounts, moves, tombstones, clock, nudge }: MoverTools) {
  const { model } = accounts;
  const find = (filter: object) =>
    model
      .findOne(filter as never)
      .lean<AccountRecord>()
      .exec();

  /** The account that is there in the end, by us or by others; or that was there, and its owner had it erased. */
  async function takeOver(person: LegacyPerson, movedBy: string): Promise<AccountRecord | Left> {
    let record = accountOf(person, movedBy, clock.now());
    for (let tries = 0; tries < triesMax; tries += 1) {
      if ((await tombstones.erasedOf([record._id])).size > 0) return record;
      const filled = { ...record, outbox: eventsOf(record, clock) };
      if (await accounts.add(filled)) {
        nudge();
        return record;
      }
      const moved = await find({ 'legacy.id': person.id });
      if (moved) return moved;
      const other = await accounts.findByEmail(record.email);
      if (other && other.emailVerifiedAt !== null) return { why: 'TAKEN' };
      // A sign-up that nobody has proved is nobody's, and must not stand in the way of who has this address there.
      if (other) await model.deleteOne({ _id: other._id, emailVerifiedAt: null, legacy: { $exists: false } });
      else if (record.phone !== undefined && (await find({ phone: record.phone }))) record = withoutPhone(record);
    }
    throw new Error(`Nobody could be moved from number ${person.id}`);
  }

  return {
    /**
     * Moves a person unless there is a reason to leave them, and notes which. Answers why they were left. Ask
     * `moves.settled` before: somebody who was moved and then erased must not be moved again.
     */
    move: async (person: LegacyPerson, movedBy: string): Promise<Left | undefined> => {
      const done = reasonToLeave(person) ?? (await takeOver(person, movedBy));
      if ('why' in done) {
        await moves.left(person.id, done, clock.now());
        return done;
      }
      const { legacy } = done;
      await moves.moved(person.id, done._id, legacy?.movedBy ?? movedBy, legacy?.movedAt ?? clock.now());
      return undefined;
    },
  };
}

function withoutPhone({ phone: _phone, ...record }: AccountRecord): AccountRecord {
  return { ...record, phoneVerifiedAt: null };
}

/** Whose address was not proved there is not known to anybody before they prove it here. */
function eventsOf(record: AccountRecord, clock: Clock): EventRecord[] {
  if (record.emailVerifiedAt === null) return [];
  const told = registered(record, { clock });
  return record.phone === undefined ? told : [...told, phoneVerified(record, record.phone, { clock })];
}
