import type { FetchNode } from '@apollo/query-planner';
import { Fault } from '@kelmah/kit/errors/fault';
import {
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { createHash } from 'node:crypto';
import { askedAt, eachField, type Fragments } from './asked-fields';
import { errorOfFailure, errorOfSubgraph } from './errors';
import type { SubgraphAnswer, Upstream, Upstreams } from './executor';
import { objectsAt, pathsAt, segmentsOf, type Segment } from './flatten-path';
import { mergeData } from './merge-data';
import type { ReadFetch, ReadThrough } from './read-through';
import { compileRewrites, renamesOf, type Rewrite } from './rewrite';
import type { Path, Run } from './run';
import type { TypeTest } from './type-test';

/** What the fetches of one operation are compiled with. */
export interface FetchSetting {
  upstreams: Upstreams;
  /** Nothing for mutations: what follows one must see what it changed. */
  reads: ReadThrough | undefined;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  typeTest(condition: string): TypeTest;
}

/** What every fetch of a plan has, compiled. */
export interface FetchParts {
  node: FetchNode;
  /** Where the objects are that it fills. */
  paths: readonly (readonly Segment[])[];
  upstream: Upstream;
  read: ReadFetch;
  reads: ReadThrough | undefined;
  rewriteOutput: Rewrite | undefined;
  renamed(path: Path): Path;
  /** The fields that it fills and that the client asked for. */
  fills(): readonly Fill[];
}

/** A field that a fetch fills, by the client's key; of entities, in those of one type alone. */
export interface Fill {
  key: string;
  ofType: TypeTest | undefined;
}

/** A subgraph without an address fails like one that is down. */
const nowhere: Upstream = { send: () => Promise.reject(new Fault('UNAVAILABLE')) };

export function compileFetchParts(node: FetchNode, at: readonly Path[], setting: FetchSetting): FetchParts {
  const { typeTest } = setting;
  const paths = at.map((path) => segmentsOf(path, typeTest));
  const document = node.operationDocumentNode ?? parse(node.operation, { noLocation: true });
  const read = readFetchOf(node, document);
  const renamed = renamesOf(node.outputRewrites);
  let fills: Fill[] | undefined;
  return {
    node,
    paths,
    upstream: setting.upstreams[node.serviceName] ?? nowhere,
    read,
    reads: node.operationKind === 'query' ? setting.reads : undefined,
    rewriteOutput: compileRewrites(node.outputRewrites, typeTest),
    renamed,
    fills: () => (fills ??= fillsOf({ read, paths, renamed }, setting)),
  };
}

function fillsOf(parts: Pick<FetchParts, 'read' | 'paths' | 'renamed'>, setting: FetchSetting): Fill[] {
  const { read, paths, renamed } = parts;
  const asked = new Set(
    paths.flatMap((segments) => {
      const keys = segments.flatMap((segment) => (segment.kind === 'field' ? [segment.name] : []));
      return [...askedAt(setting.operation, setting.fragments, keys)];
    }),
  );
  const filled = new Map<string, Fill>();
  const fragments = fragmentsOf(read.document);
  for (const selection of read.selections.selections) {
    const condition = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined;
    const ofType = condition === undefined ? undefined : setting.typeTest(condition);
    eachField([{ kind: Kind.SELECTION_SET, selections: [selection] }], fragments, (alias, _set, name) => {
      const key = String(renamed([alias])[0]);
      if (name !== '__typename' && asked.has(key)) filled.set(`${condition} ${key}`, { key, ofType });
    });
  }
  return [...filled.values()];
}

/** The text of a fetch's operation without its name, which follows the client's operation and the place in the plan. */
export const namelessOperation = ({ operation }: FetchNode): string =>
  operation.replace(/^(query|mutation|subscription)\s+\w+/, '$1');

function readFetchOf(node: FetchNode, document: DocumentNode): ReadFetch {
  const operation = document.definitions[0] as OperationDefinitionNode;
  const entities = node.requires
    ? operation.selectionSet.selections.find(
        (selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.name.value === '_entities',
      )
    : undefined;
  const selections = entities?.selectionSet ?? operation.selectionSet;
  return {
    id: createHash('sha256')
      .update(`${node.serviceName}\n${namelessOperation(node)}`)
      .digest('base64url')
      .slice(0, 22),
    subgraph: node.serviceName,
    operation: node.operation,
    document,
    selections,
    typeNames: entities
      ? selections.selections.flatMap((selection) =>
          selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition
            ? [selection.typeCondition.name.value]
            : [],
        )
      : [],
    variables: (node.variableUsages ?? []).filter((name) => name !== 'representations'),
  };
}

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** Those of the operation's variables that have a value. */
export function pickVariables(names: readonly string[], variables: Record<string, unknown>): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (variables[name] !== undefined) picked[name] = variables[name];
  return picked;
}

/** No answer has more errors of one failed fetch than this. */
const failuresMax = 20;

/**
 * Says of each field that a fetch would have filled that it is not there, and why: at the first object that it is missing
 * in. `asked` says which of the objects at the fetch's path were asked for; all, where nothing is given.
 */
export function noteFailure(
  parts: FetchParts,
  run: Run,
  error: (path: Path | undefined) => GraphQLError,
  asked?: readonly number[],
): void {
  const objects = objectsAt(run.data, parts.paths);
  const paths = pathsAt(run.data, parts.paths);
  const first = (ofType: TypeTest | undefined): Path | undefined =>
    paths[
      objects.findIndex((object, at) => {
        const typeName = object['__typename'];
        return (asked?.[at] ?? 0) >= 0 && (!ofType || typeof typeName !== 'string' || ofType(typeName));
      })
    ];
  const errors = parts
    .fills()
    .flatMap(({ key, ofType }) => {
      const path = first(ofType);
      return path ? [error([...path, key])] : [];
    })
    .slice(0, failuresMax);
  // What the client did not ask for is missed by something that it did ask for, further down.
  if (errors.length === 0) errors.push(error(first(undefined)));
  run.errors.push(...errors);
}

/** A fetch that asks for fields of the root type, and merges them where the path says: at the root, as a rule. */
export function rootFetch(parts: FetchParts): (run: Run) => Promise<void> {
  const { node, upstream, read, reads } = parts;
  const kind = node.operationKind === 'mutation' ? 'mutation' : 'query';
  return async (run) => {
    const variables = pickVariables(read.variables, run.variables);
    const send = () =>
      upstream.send({ query: node.operation, operationName: node.operationName, variables, kind }, run.context);
    let answer: SubgraphAnswer;
    try {
      answer = await (reads ? reads.root(read, variables, run.context, send) : send());
    } catch (error) {
      return noteFailure(parts, run, (path) => errorOfFailure(error, path));
    }
    takeRootAnswer(parts, answer, run);
  };
}

/** Merges what a root fetch answered; where others have the answer too, `shared` leaves it as it is. */
export function takeRootAnswer(parts: FetchParts, answer: SubgraphAnswer, run: Run, shared = false): void {
  for (const error of answer.errors ?? []) {
    if (!error.path || error.path.length === 0) noteFailure(parts, run, (path) => errorOfSubgraph(error, path));
    else run.errors.push(errorOfSubgraph(error, [...pathOfOnly(parts, run), ...parts.renamed(error.path)]));
  }
  if (!answer.data) return;
  const data = shared && parts.rewriteOutput ? structuredClone(answer.data) : answer.data;
  parts.rewriteOutput?.(data);
  const objects = objectsAt(run.data, parts.paths);
  objects.forEach((object, index) => mergeData(object, data, shared || index < objects.length - 1));
}

const pathOfOnly = (parts: FetchParts, run: Run): Path =>
  parts.paths[0]?.length === 0 ? [] : (pathsAt(run.data, parts.paths)[0] ?? []);
