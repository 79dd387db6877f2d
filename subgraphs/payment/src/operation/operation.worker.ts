import { hour, minute, second, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { setTimeout as pause } from 'node:timers/promises';
import { ProviderRefused } from '../stripe/provider.stripe';
import { after, backoffMs } from '../work/backoff.service';
import { startRound, type Round } from '../work/round.worker';
import type { StepListener } from '../work/steps.service';
import type { Unit, Units } from '../work/unit.service';
import {
  endOperation,
  findOperation,
  putOff,
  takeDueOperations,
  takeOperation,
  type Operation,
  type OperationKind,
} from './operation.store';

/** How one kind of operation is carried out. */
export interface OperationHandler<Request, Outcome> {
  /** Asks Stripe, with the operation's id as the key. @throws ProviderRefused | ProviderAway */
  ask(operation: Operation<Request>): Promise<Outcome>;
  /** Looks whether it was done, for when Stripe may have forgotten the key. Left out where doing it twice is harmless. */
  find?(operation: Operation<Request>): Promise<Outcome | undefined>;
  /** The id at Stripe of what was made. */
  idOf(outcome: Outcome): string;
  /** Writes down what follows, in the transaction that ends the operation. */
  record(unit: Unit, operation: Operation<Request>, outcome: Outcome): Promise<void>;
  /** Writes down what follows from a no. */
  refused(unit: Unit, operation: Operation<Request>, refusal: ProviderRefused): Promise<void>;
}

type AnyHandler = OperationHandler<unknown, unknown>;

/** A handler among others. It is only handed operations of its own kind, whose requests it has written itself. */
export const anyHandler = <Request, Outcome>(handler: OperationHandler<Request, Outcome>): AnyHandler =>
  handler as unknown as AnyHandler;

export type OperationHandlers = Record<OperationKind, AnyHandler>;

/**
 * About as long as a request to Stripe may take with its retry. A lease only saves asking twice: with one key, two who
 * ask are answered alike, and the first to record it ends the operation.
 */
const leaseMs = 20 * second;
/** After which somebody who waits asks by themselves: whoever had it in hand may be gone. */
const patienceMs = 2_000;
/** Stripe forgets a key after 24 hours at the earliest (https://docs.stripe.com/api/idempotent_requests). */
const keyKnownMs = 23 * hour;
const lookEveryMs = 50;

export interface Operations extends Round {
  /** Carries out one operation now, or waits for whoever has it in hand, at most `withinMs`. */
  finish(id: string, withinMs: number): Promise<void>;
}

/** Carries out what is written down in `operation`, each once in effect, whoever tries and however often. */
export function startOperations(parts: {
  postgres: Postgres;
  units: Units;
  clock: Clock;
  logger: Logger;
  handlers: OperationHandlers;
  step: StepListener;
}): Operations {
  const { postgres, units, clock, logger, handlers, step } = parts;
  const lease = () => ({ now: clock.now(), leaseUntil: after(clock.now(), leaseMs) });

  async function carryOut(operation: Operation): Promise<void> {
    const handler = handlers[operation.kind];
    const subject = operation.subject;
    try {
      await step('operation taken', subject);
      const outcome = await outcomeOf(handler, operation, clock.now());
      await step('provider answered', subject);
      await units.inOne(async (unit) => {
        const end = { status: 'DONE', outcomeId: handler.idOf(outcome), now: unit.now } as const;
        if (await endOperation(unit, operation.id, end)) await handler.record(unit, operation, outcome);
      });
      await step('outcome recorded', subject);
    } catch (error) {
      if (error instanceof ProviderRefused) await recordRefusal(handler, operation, error);
      else await leaveForLater(operation, error as Error);
    }
  }

  async function recordRefusal(handler: AnyHandler, operation: Operation, refusal: ProviderRefused): Promise<void> {
    const { id, kind, subject } = operation;
    logger.warn('stripe refused', { operation: id, kind, subject, reason: refusal.code, error: refusal.message });
    await units.inOne(async (unit) => {
      const end = { status: 'REFUSED', lastError: refusal.message, now: unit.now } as const;
      if (await endOperation(unit, id, end)) await handler.refused(unit, operation, refusal);
    });
  }

  async function leaveForLater(operation: Operation, error: Error): Promise<void> {
    const { id, kind, tries } = operation;
    logger.warn('operation is to be tried again', { operation: id, kind, tries, error: error.message });
    await putOff(postgres, id, after(clock.now(), backoffMs(tries - 1, second, 5 * minute)), error.message);
  }

  const round = startRound<Operation>({
    name: 'operations',
    logger,
    take: (limit) => takeDueOperations(postgres, { ...lease(), limit }),
    handle: carryOut,
  });

  return {
    ...round,
    finish: async (id, withinMs) => {
      const endMs = performance.now() + withinMs;
      const stealAtMs = performance.now() + patienceMs;
      for (let steal = false; performance.now() < endMs; steal = performance.now() > stealAtMs) {
        const operation = await takeOperation(postgres, id, { ...lease(), steal });
        if (operation) return carryOut(operation);
        await pause(lookEveryMs);
        const now = await findOperation(postgres, id);
        // Ended, or tried and put off: there is nothing to wait for.
        if (now?.status !== 'PLANNED' || now.leasedUntil === null) return;
      }
    },
  };
}

async function outcomeOf(handler: AnyHandler, operation: Operation, now: Date): Promise<unknown> {
  const sentAt = operation.firstSentAt ?? now;
  if (handler.find && now.getTime() - sentAt.getTime() > keyKnownMs) {
    const found = await handler.find(operation);
    if (found !== undefined) return found;
  }
  return handler.ask(operation);
}
