import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { openedBy } from '@kelmah/kit/subgraph/source';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { House } from '../house';
import type { LiveSources } from '../live-sources';
import type { ContractService } from './contract.service';
import { ContractStatus } from './contract.states';
import type { ContractDocument } from './contract.store';
import {
  CancelContractInput,
  CancelContractResult,
  ContractConnection,
  ContractType,
  EditContractInput,
  EditContractResult,
  SignContractInput,
  SignContractResult,
} from './contract.type';

@Resolver(() => ContractType)
export class ContractResolver {
  constructor(
    private readonly house: House,
    private readonly service: ContractService,
    private readonly live: LiveSources,
  ) {}

  @Query(() => ContractType, {
    nullable: true,
    description: 'A contract by its id; null where there is none for the viewer.',
  })
  @Access(everyone)
  @PrivateFor(0)
  contract(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'The id.' }) id: string) {
    return this.house.load.contracts.visible(context, id);
  }

  @Query(() => ContractConnection, { description: 'The viewer’s own contracts, on either side, the latest first.' })
  @Access(signedIn)
  async myContracts(
    @Ctx() context: RequestContext,
    @Arg('status', () => [ContractStatus], { nullable: true, description: 'Those in one of these states alone.' })
    status: ContractStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const { load, stores } = this.house;
    const userId = userIdOfViewer(context.viewer);
    return load.contracts.known(context, await stores.contracts.ofParty(userId, status ?? undefined, page));
  }

  @Mutation(() => EditContractResult, { description: 'Changes the terms, as the hirer, before anybody has signed.' })
  @Access(signedIn)
  async editContract(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditContractInput, { description: 'What to change.' }) input: EditContractInput,
  ) {
    const contract = await this.service.edit(context, input);
    return isRefusal(contract) ? contract : { contract };
  }

  @Mutation(() => SignContractResult, {
    description: 'Signs the terms: the hirer first, then the worker, with which the contract is active.',
  })
  @Access(signedIn)
  async signContract(
    @Ctx() context: RequestContext,
    @Arg('input', () => SignContractInput, { description: 'The signature.' }) input: SignContractInput,
  ) {
    const contract = await this.service.sign(context, input);
    return isRefusal(contract) ? contract : { contract };
  }

  @Mutation(() => CancelContractResult, {
    description: 'Calls a contract off, as either side, as long as no money is held for it. The job opens again.',
  })
  @Access(signedIn)
  async cancelContract(
    @Ctx() context: RequestContext,
    @Arg('input', () => CancelContractInput, { description: 'Which one, and why.' }) input: CancelContractInput,
  ) {
    const contract = await this.service.cancel(context, input);
    return isRefusal(contract) ? contract : { contract };
  }

  @Subscription(() => ContractType, {
    description: 'A contract as it stands, and again whenever it or one of its milestones has changed.',
    subscribe: openedBy(
      () => ContractResolver,
      (resolver, args: { contractId: string }, context) => resolver.live.contract(context, args.contractId),
    ),
  })
  @Access(signedIn)
  contractChanged(
    @Root() contract: ContractDocument,
    @Arg('contractId', () => ID, { description: 'The contract.' }) _contractId: string,
  ): ContractDocument {
    return contract;
  }
}
