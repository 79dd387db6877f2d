import type { SubgraphAnswer, SubgraphError } from '../execution/executor';

/** What a subgraph answered for one entity. */
export interface Outcome {
  /** JSON of the entity, or `null`. Text, since each who gets it writes into its own. */
  text: string;
  /** Errors inside the entity; their paths begin in it. */
  errors?: readonly SubgraphError[];
  /** Errors of the whole request, which name no entity. */
  atLarge?: readonly SubgraphError[];
}

/** Takes an answer for several entities apart. */
export function outcomesOf(answer: SubgraphAnswer, count: number): Outcome[] {
  const errors = answer.errors ?? [];
  const given: unknown = answer.data?.['_entities'];
  const entities = Array.isArray(given) && given.length === count ? (given as unknown[]) : undefined;
  const inside = new Map<number, SubgraphError[]>();
  const atLarge: SubgraphError[] = [];
  for (const error of errors) {
    const [root, index, ...rest] = error.path ?? [];
    if (root !== '_entities' || typeof index !== 'number') atLarge.push(error);
    else inside.set(index, [...(inside.get(index) ?? []), { ...error, path: rest }]);
  }
  return Array.from({ length: count }, (_, index) => ({
    text: JSON.stringify(entities?.[index] ?? null),
    ...(inside.has(index) ? { errors: inside.get(index) } : {}),
    ...(atLarge.length > 0 ? { atLarge } : {}),
  }));
}

/** Puts the outcomes for several entities together, as if they had been asked for in one request. */
export function answerOf(outcomes: readonly Outcome[]): SubgraphAnswer {
  const errors: SubgraphError[] = [];
  const told = new Set<SubgraphError>();
  outcomes.forEach(({ errors: inside = [], atLarge = [] }, index) => {
    for (const error of inside) errors.push({ ...error, path: ['_entities', index, ...(error.path ?? [])] });
    for (const error of atLarge) {
      if (told.has(error)) continue;
      told.add(error);
      errors.push(error);
    }
  });
  const data = { _entities: outcomes.map(({ text }) => JSON.parse(text) as unknown) };
  return errors.length > 0 ? { data, errors } : { data };
}

/** What is told of an entity whose subgraph did not answer. */
export const failed = (error: unknown): Outcome => {
  const { message, extensions } = error as { message?: string; extensions?: Record<string, unknown> };
  return { text: 'null', atLarge: [{ message: message ?? 'No answer', extensions }] };
};
