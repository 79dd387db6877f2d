import type { EventRecord } from '@kelmah/kit/events/event';
import { withoutJobTitle, withoutTitle, withoutWords } from './ended-words.service';
import { withoutHirer, withoutName, withoutWorker } from './forgotten.service';
import type { House } from '../house';
import { allowed } from '../machine';
import type { SettlementService } from '../settlement/settlement.service';
import { contractCancelled } from './contract.events';
import { sideOf } from './contract.service';
import { ContractMove, ContractStatus, contractTable } from './contract.states';
import type { ContractDocument } from './contract.store';
import { concluded } from './ending.service';

const { DRAFT, OFFERED, ACTIVE, DISPUTED } = ContractStatus;
const reason = 'An account was closed.';

/** What becomes of contracts when one of their parties is gone. */
export class ErasureService {
  constructor(
    private readonly house: House,
    private readonly settlement: SettlementService,
  ) {}

  /**
   * Contracts that nobody works under end: unsigned ones are cancelled, signed ones terminated. Where money is held for
   * work that has begun, the contract stays until that money is gone, by approval or by what staff decide.
   */
  async erased(event: EventRecord<'account.erased'>): Promise<void> {
    const { userId } = event.data;
    const open = await this.house.stores.contracts.idsOfParty(userId, [DRAFT, OFFERED, ACTIVE, DISPUTED]);
    for (const contractId of open) {
      await this.house.keep.contracts.change(contractId, (contract) => this.#without(contract, event), event.id);
    }
    for (const contractId of open) await this.settlement.settleContract(contractId);
    await this.#forget(event);
    await this.house.stores.erased.done(event, this.house.clock);
    this.house.nudge();
  }

  /** Takes back what they have open, and takes out what they wrote of themselves. Done again it changes nothing. */
  async #forget(event: EventRecord<'account.erased'>): Promise<void> {
    const { stores, keep } = this.house;
    const { userId } = event.data;
    const origin = this.house.origin(event);
    for (const id of await stores.applications.idsOfWorker(userId))
      await keep.applications.change(id, (application) => withoutWorker(application, origin));
    for (const id of await stores.jobs.idsOfHirer(userId)) {
      await keep.jobs.change(id, (job) => withoutHirer(job, origin));
      await this.settlement.settleJob(id);
    }
    for (const id of await stores.contracts.idsOfParty(userId, Object.values(ContractStatus)))
      await keep.contracts.change(id, (contract) => withoutName(contract, userId));
    await stores.cards.forget(userId);
  }

  /** Takes out what somebody who is gone had written to those they worked with. Done again it changes nothing. */
  async wordsEnded({ data: { userId } }: EventRecord<'account.words-ended'>): Promise<void> {
    const { stores, keep } = this.house;
    for (const jobId of await stores.jobs.idsOfHirer(userId)) {
      await keep.jobs.change(jobId, withoutTitle);
      for (const id of await stores.applications.idsOfJob(jobId)) await keep.applications.change(id, withoutJobTitle);
    }
    for (const id of await stores.contracts.idsOfParty(userId, Object.values(ContractStatus)))
      await keep.contracts.change(id, (contract) => withoutWords(contract, userId));
  }

  #without(contract: ContractDocument, event: EventRecord<'account.erased'>) {
    const { userId } = event.data;
    const now = this.house.clock.now();
    const origin = this.house.origin(event);
    const erasedIds = [...new Set([...(contract.erasedIds ?? []), userId])];
    if (contract.status === ACTIVE || contract.status === DISPUTED) {
      return concluded(contract, { set: { erasedIds, ending: true } }, now, origin);
    }
    if (!allowed(contractTable, contract, ContractMove.CANCEL, sideOf(contract, userId))) return undefined;
    const set = { erasedIds, status: ContractStatus.CANCELLED, settling: true };
    const why = { cancelledAt: now, cancelledById: userId, cancelReason: reason };
    return { set: { ...set, ...why }, events: [contractCancelled(contract, origin)] };
  }
}
