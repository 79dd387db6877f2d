import { Fault } from '@kelmah/kit/errors/fault';
import { errorOfFailure, errorOfSubgraph } from './errors';
import type { SubgraphAnswer } from './executor';
import { noteFailure, pickVariables, type FetchParts, type FetchSetting } from './fetch';
import { objectsAt, pathsAt } from './flatten-path';
import { mergeData } from './merge-data';
import type { Representation } from './read-through';
import { compileKey, compileRequires, type KeyOf, type Represent } from './representation';
import { compileRewrites, type Rewrite } from './rewrite';
import { isData, type Data, type Path, type Run } from './run';

/** Asks a subgraph for the representations that are missing. */
export type Send = (missing: readonly Representation[], variables: Record<string, unknown>) => Promise<SubgraphAnswer>;

/** The objects that a fetch fills, and what it asks for them: equal representations are asked for once. */
export interface Batch {
  representations: Representation[];
  objects: Data[];
  /** The representation of each object, by index; -1 where it has none. */
  asked: number[];
}

/** A fetch of entities, compiled. */
export class EntityFetch {
  private readonly represent: Represent;
  private readonly keyOf: KeyOf | undefined;
  private readonly rewriteInput: Rewrite | undefined;

  constructor(
    readonly parts: FetchParts,
    setting: FetchSetting,
  ) {
    const requires = parts.node.requires ?? [];
    this.represent = compileRequires(requires, setting.typeTest);
    this.keyOf = compileKey(requires, setting.typeTest);
    this.rewriteInput = compileRewrites(parts.node.inputRewrites, setting.typeTest);
  }

  /** Runs by itself, in a request of its own. */
  readonly step = (run: Run): Promise<void> | undefined => {
    const batch = this.collect(run);
    return batch.representations.length === 0 ? undefined : this.run(run, batch, this.sendAlone(run));
  };

  /** What there is to ask for now. */
  collect(run: Run): Batch {
    const objects = objectsAt(run.data, this.parts.paths);
    const representations: Representation[] = [];
    const asked: number[] = [];
    const known = new Map<string, number>();
    const several = objects.length > 1;
    for (const object of objects) {
      let key = several ? this.keyOf?.(object) : undefined;
      let index = key === undefined ? undefined : known.get(key);
      if (index === undefined) {
        const representation = this.representationOf(object);
        if (!representation) {
          asked.push(-1);
          continue;
        }
        if (several && !this.keyOf) {
          key = JSON.stringify(representation);
          index = known.get(key);
        }
        index ??= representations.push(representation) - 1;
        if (key !== undefined) known.set(key, index);
      }
      asked.push(index);
    }
    return { representations, objects, asked };
  }

  private representationOf(object: Data): Representation | undefined {
    const representation = this.represent(object);
    if (!representation?.['__typename']) return undefined;
    this.rewriteInput?.(representation);
    return representation;
  }

  /** Sends by the request of this fetch alone. */
  sendAlone(run: Run): Send {
    const { node, upstream } = this.parts;
    return (missing, variables) =>
      upstream.send(
        {
          query: node.operation,
          operationName: node.operationName,
          variables: { ...variables, representations: missing },
          kind: 'query',
        },
        run.context,
      );
  }

  /** Asks for a batch and merges the answer. Never rejects. */
  async run(run: Run, batch: Batch, send: Send): Promise<void> {
    const { read, reads } = this.parts;
    const variables = pickVariables(read.variables, run.variables);
    try {
      const answer = await (reads
        ? reads.entities(read, batch.representations, variables, run.context, (missing) => send(missing, variables))
        : send(batch.representations, variables));
      this.take(run, batch, answer);
    } catch (error) {
      noteFailure(this.parts, run, (path) => errorOfFailure(error, path), batch.asked);
    }
  }

  /** @throws Fault where the answer is none to what was asked. */
  private take(run: Run, batch: Batch, answer: SubgraphAnswer): void {
    const entities = answer.data?.['_entities'];
    if (answer.errors && answer.errors.length > 0) this.takeErrors(run, batch, answer.errors, entities);
    if (!Array.isArray(entities) || entities.length !== batch.representations.length) {
      if (answer.errors && answer.errors.length > 0) return;
      throw new Fault('UNAVAILABLE');
    }
    const { objects, asked } = batch;
    const { rewriteOutput } = this.parts;
    const shared = batch.representations.length < objects.length;
    const left = shared ? usesOf(asked, entities.length) : undefined;
    for (let at = 0; at < objects.length; at += 1) {
      const index = asked[at] as number;
      const object = objects[at] as Data;
      const entity: unknown = entities[index];
      if (index < 0 || !isData(entity)) continue;
      if (rewriteOutput && (!left || left.first[index] === at)) {
        entity['__typename'] ??= object['__typename'];
        rewriteOutput(entity);
      }
      // The last object that shares an entity may have it; those before take copies.
      const copy = left !== undefined && (left.counts[index] = (left.counts[index] as number) - 1) > 0;
      mergeData(object, entity, copy);
    }
  }

  private takeErrors(run: Run, batch: Batch, errors: NonNullable<SubgraphAnswer['errors']>, entities: unknown): void {
    let paths: Path[] | undefined;
    const affected = lackingOf(batch, entities);
    for (const error of errors) {
      const index = error.path?.[1];
      const at = typeof index === 'number' && error.path?.[0] === '_entities' ? batch.asked.indexOf(index) : -1;
      if (at < 0) {
        noteFailure(this.parts, run, (path) => errorOfSubgraph(error, path), affected);
        continue;
      }
      paths ??= pathsAt(run.data, this.parts.paths);
      const rest = this.parts.renamed((error.path ?? []).slice(2));
      run.errors.push(errorOfSubgraph(error, [...(paths[at] ?? []), ...rest]));
    }
  }
}

/** What an error that names no entity is about: the entities that did not come, where others did. */
function lackingOf({ asked }: Batch, entities: unknown): readonly number[] {
  if (!Array.isArray(entities)) return asked;
  const lacking = asked.map((index) => (index >= 0 && entities[index] == null ? index : -1));
  return lacking.some((index) => index >= 0) ? lacking : asked;
}

/** How many objects use each entity, and which is the first. */
function usesOf(asked: readonly number[], entities: number): { counts: number[]; first: number[] } {
  const counts = new Array<number>(entities).fill(0);
  const first = new Array<number>(entities).fill(-1);
  asked.forEach((index, at) => {
    if (index < 0) return;
    counts[index] = (counts[index] as number) + 1;
    if (first[index] === -1) first[index] = at;
  });
  return { counts, first };
}
