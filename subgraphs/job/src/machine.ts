/**
 * One row of a state machine: who may make which move, from where, and where it leads. A move whose `to` is null leaves
 * the status as it is. `guard` says what else must hold, `timeout` which clock makes the move.
 */
export interface Transition<Status extends string, Move extends string, Actor extends string, Subject> {
  move: Move;
  from: readonly Status[];
  to: Status | null;
  actor: Actor;
  guard?(subject: Subject): boolean;
  timeout?: string;
}

/** The row that lets this actor make this move now, or undefined. */
export function allowed<Status extends string, Move extends string, Actor extends string, Subject>(
  table: readonly Transition<Status, Move, Actor, Subject>[],
  subject: Subject & { status: Status },
  move: Move,
  actor: Actor | undefined,
): Transition<Status, Move, Actor, Subject> | undefined {
  return table.find(
    (row) =>
      row.move === move &&
      row.actor === actor &&
      row.from.includes(subject.status) &&
      (row.guard === undefined || row.guard(subject)),
  );
}

/** The moves open to an actor now, in the order of the table. */
export function movesOf<Status extends string, Move extends string, Actor extends string, Subject>(
  table: readonly Transition<Status, Move, Actor, Subject>[],
  subject: Subject & { status: Status },
  actor: Actor | undefined,
): Move[] {
  const moves = table.map(({ move }) => move).filter((move) => allowed(table, subject, move, actor) !== undefined);
  return [...new Set(moves)];
}
