import fc from 'fast-check';
import { partLoss } from './loss-parts.service';

const nothing = { receivableMinor: 0, feeMinor: 0 };

it('takes what is held first, then what is owed, then of worker and fee as it was released, and bears the rest', () => {
  const from = { heldMinor: 20, owedMinor: 5, released: { netMinor: 90, feeMinor: 10 }, takenBack: nothing };
  expect(partLoss(200, from)).toEqual({
    heldMinor: 20,
    owedMinor: 5,
    receivableMinor: 90,
    feeMinor: 10,
    lossMinor: 75,
  });
  expect(partLoss(75, from)).toEqual({ heldMinor: 20, owedMinor: 5, receivableMinor: 45, feeMinor: 5, lossMinor: 0 });
  expect(partLoss(20, from)).toEqual({ heldMinor: 20, owedMinor: 0, receivableMinor: 0, feeMinor: 0, lossMinor: 0 });
});

it('takes the same in many parts as in one, and never more than was released', () => {
  const minor = fc.integer({ min: 0, max: 9_000_000_000 });
  const history = fc.record({ net: minor, fee: minor, losses: fc.array(minor, { minLength: 1, maxLength: 6 }) });
  fc.assert(
    fc.property(history, ({ net, fee, losses }) => {
      const released = { netMinor: net, feeMinor: fee };
      const from = { heldMinor: 0, owedMinor: 0, released };
      let taken = nothing;
      let own = 0;
      for (const lost of losses) {
        const parts = partLoss(lost, { ...from, takenBack: taken });
        expect(parts.receivableMinor + parts.feeMinor + parts.lossMinor).toBe(lost);
        expect(Math.min(parts.receivableMinor, parts.feeMinor, parts.lossMinor)).toBeGreaterThanOrEqual(0);
        taken = {
          receivableMinor: taken.receivableMinor + parts.receivableMinor,
          feeMinor: taken.feeMinor + parts.feeMinor,
        };
        own += parts.lossMinor;
      }
      const whole = losses.reduce((sum, lost) => sum + lost, 0);
      const once = partLoss(whole, { ...from, takenBack: nothing });
      expect({ ...taken, lossMinor: own }).toEqual({
        receivableMinor: once.receivableMinor,
        feeMinor: once.feeMinor,
        lossMinor: once.lossMinor,
      });
      expect(taken.receivableMinor).toBeLessThanOrEqual(net);
      expect(taken.feeMinor).toBeLessThanOrEqual(fee);
    }),
    { numRuns: 2_000 },
  );
});
