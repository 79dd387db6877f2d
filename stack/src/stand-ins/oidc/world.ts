import type { StandInClock } from '../clock';
import type { Failures } from '../failures';
import type { Journal } from '../journal';
import type { Collection } from '../kept-state';
import type { Flavour } from './flavour';
import type { IdentityProvider } from './identity-provider';
import type { Person } from './people';

/** What one provider is made of. */
export interface World extends IdentityProvider {
  flavour: Flavour;
  issuer: string;
  publicUrl?: string;
  clock: StandInClock;
  journal: Journal;
  failures: Failures;
  /** Those who were typed in, by their address. */
  added: Collection<Person>;
  people(): Person[];
}
