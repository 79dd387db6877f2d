/**
 * What is there at once as a rule, and only now and then has to be waited for. A promise for each of a request's steps
 * costs a small request more than the steps do.
 */
export type Soon<Value> = Value | Promise<Value>;

/** Goes on with a value when it is there: now, where it is. */
export const whenThere = <Value, Next>(value: Soon<Value>, next: (value: Value) => Soon<Next>): Soon<Next> =>
  value instanceof Promise ? value.then(next) : next(value);
