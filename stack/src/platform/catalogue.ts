/** The services of the platform: what is built, started and watched, in the order in which people read of them. */
export interface ServiceEntry {
  name: string;
  /** Its folder in the repository. */
  folder: string;
  /** The port of the reference deployment. */
  port: number;
  /** Whether it has a `migrate` command to run before it starts. */
  migrates: boolean;
}

export const subgraphs: readonly ServiceEntry[] = [
  { name: 'auth', folder: 'subgraphs/auth', port: 3001, migrates: true },
  { name: 'user', folder: 'subgraphs/user', port: 3002, migrates: true },
  { name: 'messaging', folder: 'subgraphs/messaging', port: 3003, migrates: true },
  { name: 'job', folder: 'subgraphs/job', port: 3004, migrates: true },
  { name: 'payment', folder: 'subgraphs/payment', port: 3005, migrates: true },
  { name: 'review', folder: 'subgraphs/review', port: 3006, migrates: true },
];

export const router: ServiceEntry = { name: 'router', folder: 'router', port: 5000, migrates: false };

export const services: readonly ServiceEntry[] = [...subgraphs, router];

/** The ports of what is not a service of ours. */
export const otherPorts = {
  web: 5173,
  stripe: 12_111,
  s3: 9_000,
  mail: 8_025,
  smtp: 1_025,
  sms: 8_026,
  google: 8_027,
  linkedin: 8_028,
} as const;
