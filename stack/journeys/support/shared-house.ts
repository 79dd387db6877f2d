import { openHouse } from './house';

export type House = Awaited<ReturnType<typeof openHouse>>;

let house: Promise<House> | undefined;

/** One house for all journeys of a file that ask nothing special of it. The file closes it. */
export const sharedHouse = (): Promise<House> => (house ??= openHouse());
