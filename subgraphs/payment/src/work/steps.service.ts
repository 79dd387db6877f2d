/**
 * The steps of every move of money at which a process may die. Tests stand at each of them and throw or kill; whatever
 * they do, the move is finished once or undone.
 */
export const moneySteps = [
  'operation written',
  'operation taken',
  'provider answered',
  'outcome recorded',
  'webhook stored',
  'webhook looked at',
] as const;

export type MoneyStep = (typeof moneySteps)[number];

/** Told of each step that is reached. In production nobody listens. */
export type StepListener = (step: MoneyStep, subject: string) => Promise<void>;

export const nobodyListens: StepListener = () => Promise.resolve();
