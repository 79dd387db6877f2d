import type { PathValues } from '../routes';
import type { UploadedFile } from './multipart';
import type { Owner } from './resource-store';
import type { StripeParams } from './stripe-params';
import type { StripeWorld } from './stripe-world';

/** One API call as a resource's handler sees it. Handlers are synchronous: each is one transaction. */
export interface StripeCall {
  world: StripeWorld;
  params: StripeParams;
  values: PathValues;
  /** The account that the call is made for: the platform or, by `Stripe-Account`, a connected one. */
  owner: Owner;
  path: string;
  /** The file of a multipart request. */
  upload?: UploadedFile;
}

export type StripeHandler = (call: StripeCall) => object;

export interface StripeRoute {
  method: 'GET' | 'POST' | 'DELETE';
  pattern: string;
  handler: StripeHandler;
  /** Whether a platform may ask it for a connected account, by `Stripe-Account`. */
  connected?: true;
}

export const idOf = (call: StripeCall, name = 'id'): string => call.values[name] ?? '';
