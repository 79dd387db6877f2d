import { useState } from 'react';
import type { StaffDisputeQuery } from '../../gql/graphql';
import { platformFeeBasisPoints } from '../../lib/money';
import { useAction, type Problem } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { StaffSettleDispute } from './dispute-desk-operations';
import { partHeld, readRefund, type Parting } from './settle-parts';

type Case = NonNullable<StaffDisputeQuery['dispute']>;

const shortestReason = 10;

interface Typed {
  /** What goes back to the hirer, as it is typed. */
  refund: string;
  reason: string;
  endsContract: boolean;
}

export interface Decision extends Typed {
  change(what: Partial<Typed>): void;
  /** Undefined while no amount is typed that can be. */
  parting: Parting | undefined;
  /** Why it cannot be sent as it is, by field. */
  wrong: { refund?: string; reason?: string };
  busy: boolean;
  problem: Problem | undefined;
  /** True where it was taken. */
  send(): Promise<boolean>;
}

/** A decision about a dispute as it is being made. `onOvertaken` is called where the dispute was over before it. */
export function useDecision(dispute: Case, onOvertaken: () => void): Decision {
  const [typed, setTyped] = useState<Typed>({ refund: '', reason: '', endsContract: false });
  const settle = useAction(StaffSettleDispute, 'settleDispute');
  const intent = useIntentKey();
  const part = readRefund(typed.refund, dispute.amount);
  const fee = dispute.contract?.feeBasisPoints ?? platformFeeBasisPoints;
  const parting = 'wrong' in part ? undefined : partHeld(dispute.amount, part.amountMinor, fee);
  const short = typed.reason.trim().length < shortestReason;

  const change = (what: Partial<Typed>) => {
    // Another decision is another intent: a key stands for one input.
    intent.done();
    settle.clear();
    setTyped((before) => ({ ...before, ...what }));
  };

  const send = async () => {
    if (!parting) return false;
    const { amountMinor, currency } = parting.refunded;
    const input = {
      disputeId: dispute.id,
      refunded: { amountMinor, currency },
      reason: typed.reason.trim(),
      endsContract: typed.endsContract,
      idempotencyKey: intent.key(),
    };
    const onRefusal = ({ code }: { code: string }) => {
      if (code === 'WRONG_STATE') onOvertaken();
      return code === 'WRONG_STATE';
    };
    const done = await settle.run({ input }, { onRefusal, stale: ['disputeQueue'] });
    if (done) intent.done();
    return done !== undefined;
  };

  return {
    ...typed,
    change,
    parting,
    wrong: {
      ...('wrong' in part && { refund: part.wrong }),
      ...(short && { reason: `Say why in at least ${shortestReason} characters.` }),
    },
    busy: settle.busy,
    problem: settle.problem,
    send,
  };
}
