import type { z } from 'zod';
import type { Clock } from '../clock/clock';
import { runningRequestId } from '../context/running';
import { newId } from '../ids/ids';
import { traceparent } from '../tracing/spans';
import { eventCatalogue } from './catalogue/catalogue';

export type EventType = keyof typeof eventCatalogue;
export type EventData<Type extends EventType> = z.output<(typeof eventCatalogue)[Type]>;

/** A fact, in the past tense. `subject` is the id of the aggregate that it happened to. */
export interface EventRecord<Type extends EventType = EventType> {
  id: string;
  type: Type;
  /** RFC 3339, UTC. */
  at: string;
  subject: string;
  /** The request that caused it, directly or by another event. */
  requestId?: string;
  /** W3C trace context of what caused it. */
  traceparent?: string;
  data: EventData<Type>;
}

/** Makes an event. @throws ZodError where the data does not have the form that the catalogue says. */
export function makeEvent<Type extends EventType>(
  type: Type,
  subject: string,
  data: EventData<Type>,
  from: { clock: Clock; requestId?: string },
): EventRecord<Type> {
  const at = from.clock.now();
  const requestId = from.requestId ?? runningRequestId();
  const parent = traceparent();
  return {
    id: newId('event', at),
    type,
    at: at.toISOString(),
    subject,
    ...(requestId !== undefined && { requestId }),
    ...(parent !== undefined && { traceparent: parent }),
    data: eventCatalogue[type].parse(data) as EventData<Type>,
  };
}
