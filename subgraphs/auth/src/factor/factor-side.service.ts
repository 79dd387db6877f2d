import type { AuthTools } from '../tools';
import { completeService, type CompleteService } from './complete.service';
import { confirmService, type ConfirmService } from './confirm.service';
import { factorService, type FactorService } from './factor.service';
import { secondProofs } from './second-proof.service';

/** What is done with second factors: setting them up, completing a sign-in, proving once more who one is. */
export interface FactorSide {
  factors: FactorService;
  completions: CompleteService;
  confirmations: ConfirmService;
}

export function factorSide(tools: AuthTools): FactorSide {
  const proofs = secondProofs(tools);
  return {
    factors: factorService(tools),
    completions: completeService(tools, proofs),
    confirmations: confirmService(tools, proofs),
  };
}
