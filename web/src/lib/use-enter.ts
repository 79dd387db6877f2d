import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { SecondFactor } from '../gql/graphql';
import { keepKnownDevice } from './known-device';
import { paths } from './paths';
import type { Tokens } from './session';
import { enter } from './viewer';

/** A sign-in that waits for its second proof. Kept with the address of the page that asks for it, so that it outlives a reload. */
export interface PendingEntry {
  challenge: string;
  factors: readonly SecondFactor[];
  /** Where to go afterwards. */
  next: string;
}

interface SignedIn {
  __typename: string;
  tokens: Tokens & { deviceToken: string };
}

interface SecondFactorNeeded {
  __typename: 'SecondFactorNeeded';
  challenge: string;
  factors: readonly SecondFactor[];
}

/** What every way in answers with, where it is not a refusal. */
export type Entered = SignedIn | SecondFactorNeeded;

/** Takes the answer of any way in: signs in and goes on to a page, or to the page that asks for a second proof first. */
export function useEnter(): (entered: Entered, next: string) => Promise<void> {
  const navigate = useNavigate();
  return useCallback(
    async (entered, next) => {
      if (!('tokens' in entered)) {
        const pending: PendingEntry = { challenge: entered.challenge, factors: entered.factors, next };
        return void navigate(paths.secondStep, { state: pending });
      }
      keepKnownDevice(entered.tokens.deviceToken);
      await enter(entered.tokens);
      void navigate(next, { replace: true });
    },
    [navigate],
  );
}

/** What the page for the second proof was opened with; undefined where somebody just came by. */
export function pendingOf(state: unknown): PendingEntry | undefined {
  const pending = state as Partial<PendingEntry> | null;
  return pending?.challenge && Array.isArray(pending.factors) ? (pending as PendingEntry) : undefined;
}
