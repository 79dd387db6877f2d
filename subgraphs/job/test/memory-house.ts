import { manualClock } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { testLogger } from '@kelmah/kit/testing/service';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { Aggregate, AggregateStore } from '../src/aggregate/aggregate.store';
import { plannedMilestones, termsHashOf } from '../src/contract/contract-terms.service';
import { ContractStatus } from '../src/contract/contract.states';
import type { ContractDocument } from '../src/contract/contract.store';
import { houseOf, type House, type Stores } from '../src/house';

/** An aggregate's store without a database, for what is tried thousands of times. Keeps every event that was written. */
function memoryStore<Document extends Aggregate>() {
  const documents = new Map<string, Document>();
  const taken = new Set<string>();
  const events: EventRecord[] = [];
  const store: AggregateStore<Document> = {
    insert: async (document, more = []) => {
      if (documents.has(document._id)) return false;
      documents.set(document._id, document);
      events.push(...more);
      return true;
    },
    byId: async (id) => documents.get(id) ?? null,
    byIds: async (ids) => ids.map((id) => documents.get(id)).filter((document) => document !== undefined),
    save: async (before, { set, events: more = [] }, eventId) => {
      const now = documents.get(before._id);
      if (now?.version !== before.version) return null;
      const after = { ...now, ...set, version: now.version + 1 };
      documents.set(before._id, after);
      events.push(...more);
      if (eventId !== undefined) taken.add(`${before._id} ${eventId}`);
      return after;
    },
    hasTaken: async (id, eventId) => taken.has(`${id} ${eventId}`),
  };
  return { store, documents, events };
}

/** A house in which only contracts, jobs and applications are kept, in memory. */
export function memoryHouse() {
  const contracts = memoryStore<ContractDocument>();
  const clock = manualClock();
  const stores = { contracts: contracts.store, jobs: memoryStore().store, applications: memoryStore().store };
  const house: House = houseOf({
    clock,
    logger: { ...testLogger(), warn: () => undefined, error: () => undefined } as never,
    stores: stores as unknown as Stores,
    live: { wake: () => undefined },
    nudge: () => undefined,
  });
  return { house, clock, contracts };
}

/** An active contract with milestones of these amounts, as a document. */
export function anActiveDocument(amounts: readonly number[]): ContractDocument {
  const _id = newId('contract');
  const at = manualClock().now();
  const terms = {
    _id,
    hirerId: newId('user'),
    workerId: newId('user'),
    title: 'Pipe repair',
    scope: 'Repair the pipe.',
    price: { amountMinor: amounts.reduce((sum, amount) => sum + amount, 0), currency: 'GHS' },
    feeBasisPoints: 1_000,
    reviewHours: 72,
    startOn: at,
    days: 3,
    milestones: plannedMilestones(
      _id,
      amounts.map((amountMinor, index) => ({ title: `Step ${index + 1}`, amountMinor })),
    ),
  };
  return {
    ...terms,
    version: 1,
    jobId: newId('job'),
    applicationId: newId('application'),
    status: ContractStatus.ACTIVE,
    termsHash: termsHashOf(terms),
    signatures: [],
    createdAt: at,
    activatedAt: at,
    completedAt: null,
    cancelledAt: null,
    cancelledById: null,
    cancelReason: null,
    nextReviewDueAt: null,
    settling: false,
  };
}
