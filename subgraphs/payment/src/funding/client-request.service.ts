import { createHash } from 'node:crypto';
import { refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import type { Unit, Units } from '../work/unit.service';
import { findRequest, insertRequest } from './client-request.store';
import { findFundings, type FundingRow } from './funding.store';

/** Undoes a transaction that ends in a refusal. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Runs a transaction; one that throws `Refused` is undone and answers with its refusal. */
export async function decided<Result>(units: Units, work: (unit: Unit) => Promise<Result>): Promise<Result | Refusal> {
  try {
    return await units.inOne(work);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

export const wrongState = (message: string): Refusal => refuse.conflict(RefusalCode.WRONG_STATE, message);

/** A request for a move of money, under the key that its client made. */
export interface KeyedRequest {
  userId: string;
  key: string;
  bodyHash: string;
}

export const bodyHash = (...body: string[]): string => createHash('sha256').update(JSON.stringify(body)).digest('hex');

const keyReused = () =>
  new Refused(
    refuse.conflict(
      RefusalCode.KEY_REUSED,
      'This key was used for another request. Make a new key for a new request.',
      'idempotencyKey',
    ),
  );

/** The id of what this request made or changed before, if it did. @throws Refused where the key is another request's */
export async function doneBefore(unit: Unit, request: KeyedRequest): Promise<string | undefined> {
  const before = await findRequest(unit, request.userId, request.key);
  if (!before) return undefined;
  if (before.bodyHash !== request.bodyHash) throw keyReused();
  return before.subject;
}

/** The funding that this request was made for before, if it was. @throws Refused where the key is another request's */
export async function madeBefore(unit: Unit, request: KeyedRequest): Promise<FundingRow | undefined> {
  const before = await doneBefore(unit, request);
  if (before === undefined) return undefined;
  const [funding] = await findFundings(unit, [before]);
  return funding;
}

/** Keeps a request under its key. @throws Refused where another request was faster with it */
export async function keepRequest(unit: Unit, request: KeyedRequest, subject: string): Promise<void> {
  if (await insertRequest(unit, { ...request, subject, at: unit.now })) return;
  const first = await findRequest(unit, request.userId, request.key);
  if (first?.bodyHash !== request.bodyHash) throw keyReused();
}
