import { staffWith } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isId } from '@kelmah/kit/ids/ids';
import { requestListLoader, requestLoader } from '@kelmah/kit/loader/loader';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { ChargebackKind, movesOn, type ChargebackMove } from './chargeback.states';
import {
  findChargebacks,
  findChargebacksOf,
  pageOfChargebacks,
  pageOfOpenChargebacks,
  type ChargebackRow,
} from './chargeback.store';
import { chargebackStaff } from './chargeback.type';

const isPartyTo = ({ userId }: Viewer, { hirerId, workerId }: { hirerId: string; workerId: string }): boolean =>
  userId !== undefined && [hirerId, workerId].includes(userId);

/** A party of the contract learns of what was asked back, and not that somebody is suspected. */
const maySee = (viewer: Viewer, row: ChargebackRow): boolean =>
  chargebackStaff.allows(viewer, row) || (isPartyTo(viewer, row) && row.kind !== ChargebackKind.FRAUD_WARNING);

/** Whether somebody answers for us: staff with disputes who are no side of it themselves. */
export const mayAnswer = (viewer: Viewer, row: ChargebackRow): boolean =>
  staffWith('disputes').allows(viewer, row) && !isPartyTo(viewer, row);

/** Chargebacks as a viewer may see them; what they may not see is not there. */
export interface ChargebackReader {
  byId(id: string, context: RequestContext): Promise<ChargebackRow | null>;
  ofFunding(fundingId: string, context: RequestContext): Promise<ChargebackRow[]>;
  /** For staff: the open ones by urgency, or all, the newest first. */
  queue(open: boolean, page: PageRequest): Promise<Connection<ChargebackRow>>;
  movesOf(viewer: Viewer, row: ChargebackRow): ChargebackMove[];
}

export function chargebackReader(postgres: Postgres): ChargebackReader {
  const seen = async (read: Promise<ChargebackRow[]>, { viewer }: RequestContext) =>
    (await read).filter((row) => maySee(viewer, row));
  const one = requestLoader<ChargebackRow, RequestContext>(
    (ids, context) => seen(findChargebacks(postgres, ids), context),
    ({ id }) => id,
  );
  const ofFunding = requestListLoader<ChargebackRow, RequestContext>(
    (ids, context) => seen(findChargebacksOf(postgres, ids), context),
    ({ fundingId }) => fundingId,
  );
  return {
    byId: async (id, context) => (isId('chargeback', id) ? one(context).load(id) : null),
    ofFunding: (fundingId, context) => ofFunding(context).load(fundingId),
    queue: (open, page) => (open ? pageOfOpenChargebacks(postgres, page) : pageOfChargebacks(postgres, page)),
    movesOf: (viewer, row) => (mayAnswer(viewer, row) ? movesOn(row) : []),
  };
}
