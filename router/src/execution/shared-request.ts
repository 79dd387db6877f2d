import type { SubgraphAnswer, SubgraphError } from './executor';
import type { Batch, EntityFetch, Send } from './entity-fetch';
import { entitiesKey, mergeOperations, representationsKey } from './merge-operations';
import type { Representation } from './read-through';
import type { Run, Step } from './run';

/** Milliseconds that one fetch waits for what the caches of the others say, before it goes by itself. */
const waitMs = 5;

interface Waiting {
  index: number;
  missing: readonly Representation[];
  variables: Record<string, unknown>;
  resolve(answer: SubgraphAnswer): void;
  reject(error: unknown): void;
}

/** Entity fetches of one subgraph that start together: one request for all that have something to ask. */
export class SharedRequest {
  private readonly query: string;
  private readonly operationName: string | undefined;

  constructor(
    private readonly fetches: readonly EntityFetch[],
    /** The number of this request in its plan. */
    private readonly slot: number,
  ) {
    const [first] = fetches;
    this.operationName = first?.parts.node.operationName;
    this.query = mergeOperations(
      fetches.map(({ parts }) => parts.read.document),
      this.operationName,
    );
  }

  /** The step of each of the fetches: the first that is reached starts the request, and all end with it. */
  readonly step: Step = (run) => (run.shared[this.slot] ??= this.start(run));

  private async start(run: Run): Promise<void> {
    const batches = this.fetches.map((fetch) => fetch.collect(run));
    const active = batches.flatMap(({ representations }, index) => (representations.length > 0 ? [index] : []));
    const [only] = active;
    if (only === undefined) return;
    if (active.length === 1) {
      const fetch = this.fetches[only] as EntityFetch;
      return fetch.run(run, batches[only] as Batch, fetch.sendAlone(run));
    }
    const gathering = new Gathering(active.length, (waiting) => this.send(waiting, run));
    await Promise.all(
      active.map(async (index) => {
        await (this.fetches[index] as EntityFetch).run(run, batches[index] as Batch, gathering.senderOf(index));
        gathering.settled(index);
      }),
    );
  }

  private send(waiting: readonly Waiting[], run: Run): void {
    const [first] = waiting;
    if (!first) return;
    if (waiting.length === 1) {
      const fetch = this.fetches[first.index] as EntityFetch;
      fetch.sendAlone(run)(first.missing, first.variables).then(first.resolve, first.reject);
      return;
    }
    const variables: Record<string, unknown> = {};
    // A fetch that asks nothing takes part with no representations, so that the operation stays the same.
    this.fetches.forEach((_, index) => (variables[representationsKey(index)] = []));
    for (const { index, missing, variables: own } of waiting) {
      Object.assign(variables, own);
      variables[representationsKey(index)] = missing;
    }
    const { upstream } = (this.fetches[0] as EntityFetch).parts;
    upstream.send({ query: this.query, operationName: this.operationName, variables, kind: 'query' }, run.context).then(
      (answer) => waiting.forEach(({ index, resolve }, at) => resolve(partOf(answer, index, at === 0))),
      (error: unknown) => waiting.forEach(({ reject }) => reject(error)),
    );
  }
}

/** Holds back what fetches send until each has said whether it sends at all. */
class Gathering {
  private readonly spoken = new Set<number>();
  private waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly size: number,
    private readonly flush: (waiting: readonly Waiting[]) => void,
  ) {}

  senderOf(index: number): Send {
    return (missing, variables) =>
      new Promise((resolve, reject) => {
        this.waiting.push({ index, missing, variables, resolve, reject });
        this.speak(index);
      });
  }

  /** The fetch is answered, and if it has not sent by now it never will. */
  settled(index: number): void {
    this.speak(index);
  }

  private speak(index: number): void {
    this.spoken.add(index);
    if (this.spoken.size === this.size) this.go();
    // Two that wait for one another by way of a shared read would wait for ever.
    else if (this.waiting.length > 0) this.timer ??= setTimeout(() => this.go(), waitMs);
  }

  private go(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { waiting } = this;
    this.waiting = [];
    this.flush(waiting);
  }
}

/** What of an answer to all concerns one: its entities, and its errors. Errors that name none go to the first. */
function partOf(answer: SubgraphAnswer, index: number, first: boolean): SubgraphAnswer {
  const key = entitiesKey(index);
  const errors: SubgraphError[] = [];
  for (const error of answer.errors ?? []) {
    const [head, ...rest] = error.path ?? [];
    if (head === key) errors.push({ ...error, path: ['_entities', ...rest] });
    else if (head === undefined && first) errors.push(error);
  }
  // Without data an error of any of them has taken all: it is the reason of each.
  if (!answer.data) return { data: null, errors: errors.length > 0 ? errors : answer.errors?.map(withoutPath) };
  return { data: { _entities: answer.data[key] }, errors };
}

const withoutPath = ({ message, extensions }: SubgraphError): SubgraphError => ({ message, extensions });
