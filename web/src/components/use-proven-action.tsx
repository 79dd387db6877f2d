import type { TypedDocumentNode } from '@apollo/client';
import type { OperationVariables } from '@apollo/client/core';
import { useState, type ReactNode } from 'react';
import { useAction, type Action } from '../lib/use-action';
import type { Refusal } from '../lib/refusal';
import { FreshProofDialog } from './fresh-proof';

interface ProvenAction<Variables, Result extends { __typename: string }> extends Action<Variables, Result> {
  /** To be put on the page: the dialog that asks whether it is them. */
  proof: ReactNode;
}

/**
 * As `useAction`, for what the graph does only for somebody who has just proved who they are: where it refuses with
 * REAUTHENTICATE or SECOND_FACTOR a dialog asks, and the action is done again by itself. `why` is the dialog's sentence.
 */
export function useProvenAction<Data, Variables extends OperationVariables, Field extends keyof Data>(
  document: TypedDocumentNode<Data, Variables>,
  field: Field,
  why: string,
): ProvenAction<Variables, Data[Field] & { __typename: string }> {
  const action = useAction(document, field);
  const [asking, setAsking] = useState<(proved: boolean) => void>();
  type Run = typeof action.run;

  const run: Run = async (variables, options = {}) => {
    let stale = false;
    const onRefusal = (refusal: Refusal) => {
      stale = refusal.code === 'REAUTHENTICATE' || refusal.code === 'SECOND_FACTOR';
      return stale || (options.onRefusal?.(refusal) ?? false);
    };
    const done = await action.run(variables, { ...options, onRefusal });
    if (!stale) return done;
    const proved = await new Promise<boolean>((resolve) => setAsking(() => resolve));
    setAsking(undefined);
    return proved ? action.run(variables, options) : undefined;
  };

  const proof = (
    <FreshProofDialog
      opened={asking !== undefined}
      why={why}
      onDone={() => asking?.(true)}
      onClose={() => asking?.(false)}
    />
  );
  return { ...action, run, proof };
}
