import { ApolloLink } from '@apollo/client/link';
import { OperationTypeNode } from 'graphql';
import { map } from 'rxjs';

/** The queries whose last answer had holes, by name: a part of the graph was away, and the rest came without it. */
export class PartialAnswers {
  private present: readonly string[] = [];
  private readonly listeners = new Set<() => void>();

  list = (): readonly string[] => this.present;

  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  answered(name: string, whole: boolean): void {
    if (this.present.includes(name) !== whole) return;
    this.set(whole ? this.present.filter((one) => one !== name) : [...this.present, name]);
  }

  /** Forgets all but those that are still asked on the page. */
  keep(asked: ReadonlySet<string>): void {
    const left = this.present.filter((name) => asked.has(name));
    if (left.length < this.present.length) this.set(left);
  }

  private set(names: readonly string[]): void {
    this.present = names;
    for (const listener of [...this.listeners]) listener();
  }
}

export const partialAnswers = new PartialAnswers();

/**
 * Takes an answer with holes for an answer: what did come is shown and kept, and nothing that was done is told to have
 * failed because its echo is incomplete. A root field that failed still fails: no page is built on it.
 */
export function standingLink(noted: PartialAnswers = partialAnswers): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        const { operationName, operationType } = operation;
        const isQuery = operationType === OperationTypeNode.QUERY && operationName !== undefined;
        if (!result.errors?.length) {
          if (isQuery) noted.answered(operationName, true);
          return result;
        }
        if (!stands(result)) return result;
        if (isQuery) noted.answered(operationName, false);
        const { errors: _, ...rest } = result;
        return rest;
      }),
    ),
  );
}

function stands({ data, errors = [] }: ApolloLink.Result): boolean {
  if (data == null) return false;
  return errors.every(({ path, extensions }) => {
    const root = path?.[0];
    if (root === undefined || extensions?.['code'] === 'UNAUTHENTICATED') return false;
    return (data as Record<string, unknown>)[root] != null;
  });
}
