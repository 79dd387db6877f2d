import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { requestListLoader, requestLoader } from '@kelmah/kit/loader/loader';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { maySeeFunding } from '../funding/funding-sight.service';
import { heldOfEach } from '../ledger/funding-parts.store';
import { movesOf } from './dispute-case.service';
import { evidenceOf, wishesOf, type EvidenceRow, type WishRow } from './dispute-word.store';
import { isOpen, type DisputeMove, type DisputeStatus } from './dispute.states';
import { disputesOfContracts, findDisputes, latestOfFundings, queueOf, type DisputeRow } from './dispute.store';

/** Disputes as a viewer may see them; what they may not see is not there. */
export interface DisputeReader {
  byId(id: string, context: RequestContext): Promise<DisputeRow | null>;
  ofContract(contractId: string, context: RequestContext): Promise<DisputeRow[]>;
  /** The latest dispute of a funding. */
  ofFunding(fundingId: string, context: RequestContext): Promise<DisputeRow | null>;
  queue(status: DisputeStatus | undefined, page: PageRequest): Promise<Connection<DisputeRow>>;
  /** What it is about, in minor units: what is held now, or what was decided about. */
  amountOf(dispute: DisputeRow, context: RequestContext): Promise<number>;
  wishOf(dispute: DisputeRow, side: 'OPENER' | 'OTHER', context: RequestContext): Promise<WishRow | null>;
  evidenceOf(dispute: DisputeRow, context: RequestContext): Promise<EvidenceRow[]>;
  movesOf(dispute: DisputeRow, context: RequestContext): DisputeMove[];
}

export function disputeReader({ postgres, clock }: { postgres: Postgres; clock: Clock }): DisputeReader {
  const seen = async (read: Promise<DisputeRow[]>, { viewer }: RequestContext) =>
    (await read).filter((dispute) => maySeeFunding(viewer, dispute));
  const byId = requestLoader<DisputeRow, RequestContext>(
    (ids, context) => seen(findDisputes(postgres, ids), context),
    ({ id }) => id,
  );
  const ofContract = requestListLoader<DisputeRow, RequestContext>(
    (ids, context) => seen(disputesOfContracts(postgres, ids), context),
    ({ contractId }) => contractId,
  );
  const ofFunding = requestLoader<DisputeRow, RequestContext>(
    (ids, context) => seen(latestOfFundings(postgres, ids), context),
    ({ fundingId }) => fundingId,
  );
  const held = requestLoader<[string, number], RequestContext>(
    async (ids) => [...(await heldOfEach(postgres, ids))],
    ([fundingId]) => fundingId,
  );
  const wishes = requestListLoader<WishRow, RequestContext>(
    (ids) => wishesOf(postgres, ids),
    ({ disputeId }) => disputeId,
  );
  const evidence = requestListLoader<EvidenceRow, RequestContext>(
    (ids) => evidenceOf(postgres, ids),
    ({ disputeId }) => disputeId,
  );
  return {
    byId: async (id, context) => (isId('dispute', id) ? byId(context).load(id) : null),
    ofContract: (contractId, context) => ofContract(context).load(contractId),
    ofFunding: (fundingId, context) => ofFunding(context).load(fundingId),
    queue: (status, page) => queueOf(postgres, status, page),
    amountOf: async ({ status, amountMinor, fundingId }, context) =>
      isOpen(status) ? ((await held(context).load(fundingId))?.[1] ?? 0) : amountMinor,
    wishOf: async ({ id, openedById }, side, context) => {
      const all = await wishes(context).load(id);
      return all.find(({ userId }) => (userId === openedById) === (side === 'OPENER')) ?? null;
    },
    evidenceOf: ({ id }, context) => evidence(context).load(id),
    movesOf: (dispute, { viewer }) => movesOf(viewer, dispute, clock.now()),
  };
}
