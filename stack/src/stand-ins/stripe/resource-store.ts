import type { Collection } from '../kept-state';
import { resourceMissing } from './stripe-error';

/** Whose object it is: the platform's, or a connected account's (its id). */
export type Owner = string;
export const platform: Owner = 'platform';

export interface Owned<T> {
  owner: Owner;
  object: T;
}

/** Objects of one kind, each seen by its owner alone. */
export class ResourceStore<T extends { id: string }> {
  private readonly byOwner: (owner: Owner) => Owned<T>[];

  constructor(
    private readonly collection: Collection<Owned<T>>,
    /** The kind's name in refusals: `No such charge: 'ch_…'`. */
    readonly kind: string,
  ) {
    this.byOwner = collection.indexBy(({ owner }) => owner);
  }

  find(id: string, owner: Owner = platform): T | undefined {
    const found = this.collection.get(id);
    return found?.owner === owner ? found.object : undefined;
  }

  /** Throws Stripe's `resource_missing`; `param` is the parameter that named it. */
  require(id: string, param?: string, owner: Owner = platform): T {
    const found = this.find(id, owner);
    if (!found) throw resourceMissing(this.kind, id, param);
    return found;
  }

  put(object: T, owner: Owner = platform): T {
    this.collection.put(object.id, { owner, object });
    return object;
  }

  remove(id: string): void {
    this.collection.delete(id);
  }

  newestFirst(owner: Owner = platform): T[] {
    return this.byOwner(owner)
      .map(({ object }) => object)
      .reverse();
  }

  /** Finds this owner's objects by something that they hold, oldest first. */
  indexBy(key: (object: T) => string | null | undefined): (wanted: string, owner?: Owner) => T[] {
    const find = this.collection.indexBy(({ object }) => key(object));
    return (wanted, owner = platform) =>
      find(wanted)
        .filter((entry) => entry.owner === owner)
        .map(({ object }) => object);
  }

  watch(watcher: (before: Owned<T> | undefined, after: Owned<T> | undefined) => void): void {
    this.collection.watch(watcher);
  }

  /** To be walked, and left early, without a copy of all. */
  oldestFirst(): IterableIterator<Owned<T>> {
    return this.collection.values();
  }

  all(): Owned<T>[] {
    return this.collection.all();
  }
}
