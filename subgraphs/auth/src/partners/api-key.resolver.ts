import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { Access, ownProcess, signedIn } from '@kelmah/kit/access/access';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import type { ApiKeyService } from './api-key.service';
import {
  CreateApiKeyInput,
  CreateApiKeyResult,
  RevokeApiKeyInput,
  RevokeApiKeyResult,
  RotateApiKeyInput,
  RotateApiKeyResult,
} from './partner-inputs.type';
import { scopeTextOf, toApiKey } from './partner.loader';
import { ApiKeyHolder } from './partner.type';

@Resolver()
export class ApiKeyResolver {
  constructor(
    private readonly keys: ApiKeyService,
    private readonly clock: Clock,
  ) {}

  @Query(() => ApiKeyHolder, {
    nullable: true,
    description: 'Who holds the key with this hash (SHA-256, hex); null where there is no such key or it is over.',
  })
  @Directive('@inaccessible')
  @Access(ownProcess('router'))
  apiKeyHolder(@Arg('keyHash', () => String) keyHash: string) {
    return this.keys.holder(keyHash);
  }

  @Cost(10)
  @Mutation(() => CreateApiKeyResult, { description: 'Makes an API key. At most 10 without an end an app.' })
  @Access(signedIn)
  async createApiKey(@Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput, @Ctx() context: RequestContext) {
    const done = await this.keys.create({ ...input, scopes: input.scopes.map(scopeTextOf) }, context);
    return isRefusal(done) ? done : { key: toApiKey(done.key, done.app, this.clock.now()), secret: done.secret };
  }

  @Cost(10)
  @Mutation(() => RotateApiKeyResult, {
    description: 'Makes a key that takes the place of another, which stays good for a while beside it.',
  })
  @Access(signedIn)
  async rotateApiKey(@Arg('input', () => RotateApiKeyInput) input: RotateApiKeyInput, @Ctx() context: RequestContext) {
    const done = await this.keys.rotate(input, context);
    if (isRefusal(done)) return done;
    const now = this.clock.now();
    return {
      key: toApiKey(done.key, done.app, now),
      secret: done.secret,
      previous: toApiKey(done.previous, done.app, now),
    };
  }

  @Cost(10)
  @Mutation(() => RevokeApiKeyResult, { description: 'Ends an API key at once.' })
  @Access(signedIn)
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput) { keyId }: RevokeApiKeyInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.keys.revoke(keyId, context);
    return isRefusal(done) ? done : { key: toApiKey(done.key, done.app, this.clock.now()) };
  }
}
