import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { Supergraph } from '@apollo/federation-internals';
import type { RequestContext } from '@kelmah/kit/context/context';
import { getVariableValues, type DocumentNode } from 'graphql';
import type { MakePlanner, Planner } from '../planning/planner';
import { compileOperation } from './compile';
import type { CompiledOperation, Upstreams } from './executor';

type GatewayInterface = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;
type OnSchema = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];
type LoadResult = Awaited<ReturnType<GatewayInterface['load']>>;

export interface CompiledGatewayOptions {
  supergraphSdl: string;
  makePlanner: MakePlanner;
  upstreams: Upstreams;
}

/** The compiled executor behind Apollo Server, in the place of an ApolloGateway. */
export class CompiledGateway implements GatewayInterface {
  private readonly supergraph: Supergraph;
  private readonly planner: Planner;
  // Apollo Server bounds its documents; what is compiled of one goes with it.
  private readonly compiled = new WeakMap<DocumentNode, Map<string, CompiledOperation>>();

  /** @throws where the supergraph does not hold together. */
  constructor(private readonly options: CompiledGatewayOptions) {
    this.supergraph = Supergraph.build(options.supergraphSdl);
    this.planner = options.makePlanner(options.supergraphSdl);
  }

  onSchemaLoadOrUpdate(callback: OnSchema): () => void {
    callback({
      apiSchema: this.supergraph.apiSchema().toGraphQLJSSchema(),
      coreSupergraphSdl: this.options.supergraphSdl,
    });
    return () => undefined;
  }

  async load(): Promise<LoadResult> {
    const apiSchema = this.supergraph.apiSchema().toGraphQLJSSchema();
    const supergraphSchema = this.supergraph.schema.toGraphQLJSSchema();
    const compile = (document: DocumentNode, operationName: string | undefined): CompiledOperation => {
      const operations = this.compiled.get(document) ?? new Map<string, CompiledOperation>();
      this.compiled.set(document, operations);
      const known = operations.get(operationName ?? '');
      if (known) return known;
      const { upstreams } = this.options;
      const plan = this.planner.plan(document, operationName);
      const made = compileOperation({ plan, document, operationName, apiSchema, supergraphSchema, upstreams });
      operations.set(operationName ?? '', made);
      return made;
    };
    return {
      executor: async ({ document, operation, request, context }) => {
        const { coerced, errors } = getVariableValues(
          apiSchema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (errors) return { errors };
        const result = await compile(document, operation.name?.value).execute(coerced, context as RequestContext);
        return { data: result.data, errors: result.errors };
      },
    };
  }

  async stop(): Promise<void> {
    // The upstreams are their owner's to stop.
  }
}
