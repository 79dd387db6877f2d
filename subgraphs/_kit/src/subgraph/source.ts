import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context/context';

/** Where a built schema keeps the instances of its resolver classes. */
export const instancesExtension = 'kelmahResolvers';

type Source = AsyncIterable<unknown>;

interface SubscribeData {
  args: Record<string, unknown>;
  context: unknown;
  info: GraphQLResolveInfo;
}

/**
 * The `subscribe` of a `@Subscription`, written as a call on the resolver's instance: type-graphql hands a subscription
 * no instance, and what opens a source stands in the instance's hands.
 */
export function openedBy<Resolver extends object, Args>(
  resolver: () => new (...args: never[]) => Resolver,
  open: (instance: Resolver, args: Args, context: RequestContext) => Source | Promise<Source>,
): (data: SubscribeData) => Promise<Source> {
  return async ({ args, context, info }) => {
    const instances = info.schema.extensions[instancesExtension] as Map<unknown, object>;
    return open(instances.get(resolver()) as Resolver, args as Args, context as RequestContext);
  };
}
