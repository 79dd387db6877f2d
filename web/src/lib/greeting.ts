import dayjs from 'dayjs';
import { clock } from './clock';

/** By the hour of this device. */
export function greeting(): string {
  const hour = dayjs(clock.now()).hour();
  if (hour < 12) return 'Good morning';
  return hour < 17 ? 'Good afternoon' : 'Good evening';
}
