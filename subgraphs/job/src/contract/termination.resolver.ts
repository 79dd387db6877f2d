import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ContractDocument } from './contract.store';
import type { TerminationService } from './termination.service';
import {
  AcceptTerminationInput,
  AcceptTerminationResult,
  DeclineTerminationInput,
  DeclineTerminationResult,
  ProposeTerminationInput,
  ProposeTerminationResult,
  TerminateContractInput,
  TerminateContractResult,
  TerminationType,
  WithdrawTerminationInput,
  WithdrawTerminationResult,
} from './termination.type';

const answered = (contract: ContractDocument | Refusal) => (isRefusal(contract) ? contract : { contract });

@Resolver(() => TerminationType)
export class TerminationResolver {
  constructor(private readonly service: TerminationService) {}

  @Mutation(() => TerminateContractResult, {
    description: 'Ends an active contract at once, as either side, while no money is held for it.',
  })
  @Access(signedIn)
  async terminateContract(
    @Ctx() context: RequestContext,
    @Arg('input', () => TerminateContractInput, { description: 'Which one, and why.' }) input: TerminateContractInput,
  ) {
    return answered(await this.service.terminate(context, input));
  }

  @Mutation(() => ProposeTerminationResult, {
    description:
      'Proposes, as either side, to end a contract midway, and how to part with what is held. It takes the place of a proposal before it, and lapses when money of it moves or a dispute opens.',
  })
  @Access(signedIn)
  async proposeTermination(
    @Ctx() context: RequestContext,
    @Arg('input', () => ProposeTerminationInput, { description: 'The proposal.' }) input: ProposeTerminationInput,
  ) {
    return answered(await this.service.propose(context, input));
  }

  @Mutation(() => AcceptTerminationResult, {
    description: 'Accepts the other side’s proposal: the contract is over, and the held money goes as proposed.',
  })
  @Access(signedIn)
  async acceptTermination(
    @Ctx() context: RequestContext,
    @Arg('input', () => AcceptTerminationInput, { description: 'Which proposal.' }) input: AcceptTerminationInput,
  ) {
    return answered(await this.service.accept(context, input));
  }

  @Mutation(() => DeclineTerminationResult, {
    description: 'Declines the other side’s proposal to end a contract; it goes on.',
  })
  @Access(signedIn)
  async declineTermination(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeclineTerminationInput, { description: 'Which proposal.' }) input: DeclineTerminationInput,
  ) {
    return answered(await this.service.decline(context, input));
  }

  @Mutation(() => WithdrawTerminationResult, {
    description: 'Takes one’s own proposal to end a contract back; it goes on.',
  })
  @Access(signedIn)
  async withdrawTermination(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawTerminationInput, { description: 'Which proposal.' }) input: WithdrawTerminationInput,
  ) {
    return answered(await this.service.withdraw(context, input));
  }
}
