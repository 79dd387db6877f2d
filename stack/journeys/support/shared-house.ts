import { openHouse, type HouseOptions } from './house';

export type House = Awaited<ReturnType<typeof openHouse>>;

let house: Promise<House> | undefined;

/** What a partner's app may ask for in a day on a house for everybody. */
export const dailyCostQuota = 600;

/**
 * One house for all journeys of a file: to bring one up costs twenty seconds of processor time. The file opens it, with
 * what is special about it, and closes it.
 */
export const sharedHouse = (variables?: HouseOptions['variables']): Promise<House> =>
  (house ??= openHouse({ variables }));

export const closeSharedHouse = async (): Promise<void> => (await house)?.close();
