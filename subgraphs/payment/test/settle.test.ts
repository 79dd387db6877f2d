import { newId } from '@kelmah/kit/ids/ids';
import { freeze, thaw } from '../src/funding/freeze.service';
import { findFundings, lockFunding } from '../src/funding/funding.store';
import { loseHeld } from '../src/funding/loss.service';
import { settleFunding } from '../src/funding/settle.service';
import { bookings } from '../src/ledger/bookings.service';
import { partsOf, receivableOf } from '../src/ledger/funding-parts.store';
import { book } from '../src/ledger/ledger.service';
import { verifyLedger } from '../src/ledger/verify.service';
import type { Unit } from '../src/work/unit.service';
import { setTheStage, type Stage } from './stage';
import { aWorker, storyOf, type Story } from './story';
import type { SignedContract } from './views';

let stage: Stage;
let story: Story;

beforeAll(async () => {
  stage = await setTheStage({ quiet: true });
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());
afterEach(() => stage.stripe.noMoreFailures());

const inOne = (work: (unit: Unit) => Promise<void>) => stage.service.units.inOne(work);

async function heldFor(amountMinor: number, terms: { currency?: string; worker?: ReturnType<typeof aWorker> } = {}) {
  const worker = terms.worker ?? aWorker();
  const contract = await story.bothSign({ amounts: [amountMinor], ...terms, worker });
  await story.isReadyToBePaid(worker);
  const { id } = await story.pays(contract, 0);
  return { contract, id };
}

async function settles(id: string, releasedMinor: number, refundedMinor: number): Promise<void> {
  await inOne(async (unit) => {
    const funding = await lockFunding(unit, id);
    if (!funding) throw new Error('No funding');
    const by = { userId: null, reason: 'Half of the work was done.', decidedBy: newId('dispute') };
    await settleFunding(unit, funding, { releasedMinor, refundedMinor }, by);
  });
}

const rowOf = async (id: string) => {
  const [row] = await findFundings(stage.service.postgres, [id]);
  if (!row) throw new Error('No funding');
  return row;
};
const askedOf = async (contract: SignedContract) => ({
  refunds: (await stage.stripe.journal('POST', '/v1/refunds')).filter(
    ({ params }) => (params['metadata'] as Record<string, string>)['contractId'] === contract.id,
  ),
  transfers: (await stage.stripe.journal('POST', '/v1/transfers')).filter(
    ({ params }) => params['transfer_group'] === contract.id,
  ),
});

describe('money that is parted', () => {
  it.each([
    ['GHS', 100_01, 33_34],
    ['USD', 100_00, 66_67],
    ['JPY', 10_001, 3_333],
  ])('%s: one refund, then one transfer of the rest less the fee on it', async (currency, amountMinor, refunded) => {
    const { contract, id } = await heldFor(amountMinor, { currency });
    await settles(id, amountMinor - refunded, refunded);
    await story.until(contract, 'RELEASED');
    const row = await rowOf(id);
    expect(row).toMatchObject({ refundedMinor: refunded, refundDueMinor: null });
    expect(row.feeMinor + row.netMinor + refunded).toBe(amountMinor);
    const { refunds, transfers } = await askedOf(contract);
    expect(refunds.map(({ params }) => params['amount'])).toEqual([String(refunded)]);
    expect(transfers.map(({ params }) => params['amount'])).toEqual([String(row.netMinor)]);
    expect(await partsOf(stage.service.postgres, id)).toEqual({ heldMinor: 0, owedMinor: 0 });
    const [released] = story.heard('funding.released', id);
    expect(released?.data).toMatchObject({ refundedMinor: refunded, netMinor: row.netMinor });
  });

  it('all to one side goes the short way', async () => {
    const [whole, none] = [await heldFor(50_00), await heldFor(60_00)];
    await settles(whole.id, 50_00, 0);
    await settles(none.id, 0, 60_00);
    await story.until(whole.contract, 'RELEASED');
    await story.until(none.contract, 'REFUNDED');
    expect((await askedOf(whole.contract)).refunds).toEqual([]);
    expect((await askedOf(none.contract)).transfers).toEqual([]);
  });

  it('parts that do not sum to what is held are refused, and nothing moves', async () => {
    const { id } = await heldFor(70_00);
    await expect(settles(id, 35_00, 35_01)).rejects.toThrow('sum to what is held');
    await expect(settles(id, -1, 70_01)).rejects.toThrow('less than nothing');
    expect((await rowOf(id)).status).toBe('HELD');
  });

  it('a refund that Stripe does not take is tried again, and the money stays neither side’s', async () => {
    const { contract, id } = await heldFor(80_00);
    await stage.stripe.fail({ match: 'POST /v1/refunds', kind: 'declined', times: 1 });
    await settles(id, 40_00, 40_00);
    await stage.stripe.untilFailuresAreMet();
    await stage.service.work();
    expect((await rowOf(id)).status).toBe('SETTLING');
    await stage.timePasses(60_000);
    await stage.service.work();
    await story.until(contract, 'RELEASED');
    expect((await rowOf(id)).refundedMinor).toBe(40_00);
  });
});

describe('money that a bank asks for', () => {
  it('stays where it is until the bank has decided, whatever is approved meanwhile', async () => {
    const { contract, id } = await heldFor(90_00);
    const chargebackId = newId('chargeback');
    await inOne(async (unit) => {
      const funding = await lockFunding(unit, id);
      if (funding) await freeze(unit, funding, chargebackId);
    });
    await story.approves(contract);
    await stage.service.work();
    expect((await rowOf(id)).status).toBe('RELEASING');
    expect((await askedOf(contract)).transfers).toEqual([]);
    await inOne((unit) => thaw(unit, id, newId('chargeback')));
    await stage.service.work();
    expect((await askedOf(contract)).transfers).toEqual([]);
    await inOne((unit) => thaw(unit, id, chargebackId));
    await story.until(contract, 'RELEASED');
    expect((await askedOf(contract)).transfers).toHaveLength(1);
  });

  it('is gone where the bank keeps it; the milestone can be funded anew', async () => {
    const { contract, id } = await heldFor(90_00);
    await inOne(async (unit) => {
      const funding = await lockFunding(unit, id);
      if (!funding) return;
      await loseHeld(unit, funding, { lostMinor: 90_00, leftMinor: 0 });
      const lost = { id: `dp_${id}`, currency: 'GHS', amountMinor: 90_00 };
      await book(
        unit,
        bookings.chargebackLost(funding, lost, { heldMinor: 90_00, receivableMinor: 0, feeMinor: 0 }),
        unit.now,
      );
    });
    expect((await rowOf(id)).status).toBe('CHARGED_BACK');
    expect((await stage.probe.waitFor('funding.charged-back', id)).data).toMatchObject({ lostMinor: 90_00 });
    expect(await partsOf(stage.service.postgres, id)).toEqual({ heldMinor: 0, owedMinor: 0 });
    expect((await story.pays(contract, 0)).id).not.toBe(id);
  });
});

describe('what a worker owes', () => {
  it('is kept of later releases, exactly and once', async () => {
    const worker = aWorker();
    const { id: lostId } = await heldFor(10_00, { worker });
    await inOne(async (unit) => {
      const funding = await lockFunding(unit, lostId);
      if (!funding) return;
      const lost = { id: `dp_${lostId}`, currency: 'GHS', amountMinor: 130_00 };
      await book(
        unit,
        bookings.chargebackLost(funding, lost, { heldMinor: 0, receivableMinor: 130_00, feeMinor: 0 }),
        unit.now,
      );
    });
    const contract = await story.bothSign({ amounts: [100_00, 100_00], worker });
    for (const index of [0, 1]) await story.pays(contract, index);
    await Promise.all([story.approves(contract, 0), story.approves(contract, 1)]);
    await story.until(contract, 'RELEASED', 0);
    await story.until(contract, 'RELEASED', 1);
    const { transfers } = await askedOf(contract);
    expect(transfers.map(({ params }) => params['amount'])).toEqual(['5000']);
    expect(await receivableOf(stage.service.postgres, worker.userId, 'GHS')).toBe(0);
    expect((await verifyLedger(stage.service.postgres)).faults).toEqual([]);
  });
});
