import { Refused } from '../front-door/refused';
import type { OperationStore } from '../supergraph/graph';
import type { PreparedDocument } from './prepare';

export interface StoreOptions {
  /** @throws Refused */
  prepare(source: string): PreparedDocument;
  /** Registered documents are never pushed out by those of others. */
  isRegistered(source: string): boolean;
  /** Characters of source, all kept documents together: what is made of one takes about a hundred times as much. */
  charactersMax: number;
  /** Told how many are kept. */
  onSize?(documents: number): void;
}

/** Refusals are small, and only worth keeping for a client that sends the same mistake again and again. */
const refusalsMax = 500;

/** Keeps prepared documents, the least recently used going first, and the refusals of those that do not hold. */
export function keepOperations(options: StoreOptions): OperationStore {
  const pinned = new Map<string, PreparedDocument>();
  const kept = new Map<string, PreparedDocument>();
  const refusals = new Map<string, Refused>();
  let characters = 0;

  function keep(source: string, document: PreparedDocument): void {
    if (options.isRegistered(source)) pinned.set(source, document);
    else {
      kept.set(source, document);
      characters += source.length;
      for (const oldest of kept.keys()) {
        if (characters <= options.charactersMax) break;
        kept.delete(oldest);
        characters -= oldest.length;
      }
    }
    options.onSize?.(pinned.size + kept.size);
  }

  function known(source: string): PreparedDocument | undefined {
    const pin = pinned.get(source);
    if (pin) return pin;
    const document = kept.get(source);
    if (document) {
      kept.delete(source);
      kept.set(source, document);
    }
    return document;
  }

  function prepare(source: string): PreparedDocument {
    const refusal = refusals.get(source);
    if (refusal) throw refusal;
    try {
      const document = options.prepare(source);
      keep(source, document);
      return document;
    } catch (error) {
      if (error instanceof Refused && source.length <= 10_000) {
        if (refusals.size >= refusalsMax) refusals.delete(refusals.keys().next().value as string);
        refusals.set(source, error);
      }
      throw error;
    }
  }

  return {
    knows: (source) => pinned.has(source) || kept.has(source) || refusals.has(source),
    prepare: (source, operationName) => (known(source) ?? prepare(source)).operation(operationName),
  };
}
