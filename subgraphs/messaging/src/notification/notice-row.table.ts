import { display } from '@kelmah/kit/money/money';
import type { KindName } from './notification.table';
import type { TemplateName, Words } from './words.template';

/** One notice that an event causes. */
export interface NoticeRow<Data> {
  to: (data: Data) => string;
  kind: KindName;
  template: TemplateName;
  /** Where it leads in the web client. */
  path: (data: Data) => string;
  words: (data: Data) => Partial<Words>;
  /** The person whom it names. */
  about?: (data: Data) => string;
  /** The event names a contract by its id alone, so its title and the milestone's are looked up. */
  looksUpContract?: true;
  only?: (data: Data) => boolean;
}

export type Parties = { hirerId: string; workerId: string };
export type Amount = { amountMinor: number; currency: string };

export const toHirer = { to: ({ hirerId }: Parties) => hirerId, about: ({ workerId }: Parties) => workerId };
export const toWorker = { to: ({ workerId }: Parties) => workerId, about: ({ hirerId }: Parties) => hirerId };
export const both = <Row extends object>(row: Row) => [
  { ...row, ...toHirer },
  { ...row, ...toWorker },
];

export const amount = ({ amountMinor, currency }: Amount) => display({ amountMinor, currency });
export const contractPath = ({ contractId }: { contractId: string }) => `/contracts/${contractId}`;
export const contractWords = ({ title, ...price }: Amount & { title: string }) => ({
  subject: title,
  amount: amount(price),
});
export const ofMilestone = ({ title, contractTitle, ...price }: Amount & { title: string; contractTitle: string }) => ({
  milestone: title,
  subject: contractTitle,
  amount: amount(price),
});
export const toApplicant = {
  ...toWorker,
  path: ({ applicationId }: { applicationId: string }) => `/applications/${applicationId}`,
  words: ({ jobTitle, ...price }: Amount & { jobTitle: string }) => ({ subject: jobTitle, amount: amount(price) }),
};
export const earnings = () => '/earnings';

/** Every hour in Ghana is UTC's. */
const dueFormat = new Intl.DateTimeFormat('en-GH', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Africa/Accra',
});

/** A moment of RFC 3339 as a person reads it. */
export const dueText = (instant: string): string => dueFormat.format(new Date(instant));
