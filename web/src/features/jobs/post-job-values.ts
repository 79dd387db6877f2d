import type {
  BudgetKind,
  JobDraftPartsFragment,
  JobVisibility,
  PostJobInput,
  SaveJobDraftInput,
} from '../../gql/graphql';
import { parseMoney, toInput } from '../../lib/money';
import { pointOf, townNamed } from '../../lib/places';
import { fromDateInput, toDateInput } from '../../lib/time';

export interface PostJobValues {
  title: string;
  tradeId: string;
  description: string;
  town: string;
  startOn: string;
  endOn: string;
  kind: BudgetKind;
  amount: string;
  estimatedHours: string;
  visibility: JobVisibility;
  milestones: { title: string; sharePercent: string }[];
}

export const steps = ['What', 'Where and when', 'Budget', 'Payment steps'] as const;

/** Ways to split a price that people know; each can be changed. Shares in percent sum to 100. */
export const splits: { text: string; milestones: { title: string; sharePercent: string }[] }[] = [
  { text: 'All when it is done', milestones: [{ title: 'The whole job', sharePercent: '100' }] },
  {
    text: 'Half and half',
    milestones: [
      { title: 'First half', sharePercent: '50' },
      { title: 'Finished', sharePercent: '50' },
    ],
  },
  {
    text: 'Four steps',
    milestones: [
      { title: 'Materials on site', sharePercent: '20' },
      { title: 'Half of the work', sharePercent: '30' },
      { title: 'The rest of the work', sharePercent: '40' },
      { title: 'Tested and tidy', sharePercent: '10' },
    ],
  },
];

const wholeJob = { title: 'The whole job', sharePercent: '100' };

export function valuesOf(job: JobDraftPartsFragment | null | undefined): PostJobValues {
  return {
    title: job?.title ?? '',
    tradeId: job?.trade?.id ?? '',
    description: job?.description ?? '',
    town: job?.town ?? '',
    startOn: job?.startOn ? toDateInput(job.startOn) : '',
    endOn: job?.endOn ? toDateInput(job.endOn) : '',
    kind: job?.budget?.kind ?? 'FIXED',
    amount: job?.budget ? toInput(job.budget.amount) : '',
    estimatedHours: job?.budget?.estimatedHours ? String(job.budget.estimatedHours) : '',
    visibility: job?.visibility ?? 'PUBLIC',
    milestones: job?.plannedMilestones.length
      ? job.plannedMilestones.map(({ title, sharePercent }) => ({ title, sharePercent: String(sharePercent) }))
      : [wholeJob],
  };
}

const percentOf = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);

export const shareSum = (values: Pick<PostJobValues, 'milestones'>): number =>
  values.milestones.reduce((sum, { sharePercent }) => sum + percentOf(sharePercent), 0);

type Errors = Record<string, string>;

const stepChecks: ((values: PostJobValues) => Errors)[] = [
  ({ title, tradeId, description }) => ({
    ...(title.trim() === '' && { title: 'Give the job a title.' }),
    ...(tradeId === '' && { tradeId: 'Choose the trade.' }),
    ...(description.trim() === '' && { description: 'Say what is to be done.' }),
  }),
  ({ town, startOn, endOn }) => ({
    ...(town === '' && { town: 'Choose the town.' }),
    ...(startOn !== '' && endOn !== '' && endOn < startOn && { endOn: 'This is before the start.' }),
  }),
  ({ amount, kind, estimatedHours }) => ({
    ...(!parseMoney(amount)?.amountMinor && { amount: 'Write an amount such as 2,500 or 250.50.' }),
    ...(kind === 'HOURLY' &&
      estimatedHours !== '' &&
      !/^\d+$/.test(estimatedHours) && { estimatedHours: 'Write a number of hours.' }),
  }),
  (values) => ({
    ...(shareSum(values) !== 100 && { milestones: `The shares come to ${shareSum(values)} %, not 100 %.` }),
    ...Object.fromEntries(
      values.milestones.flatMap(({ title, sharePercent }, index) => [
        ...(title.trim() === '' ? [[`milestones.${index}.title`, 'Name this step.']] : []),
        ...(percentOf(sharePercent) < 1 ? [[`milestones.${index}.sharePercent`, '1 to 100']] : []),
      ]),
    ),
  }),
];

/** What is wrong with a step, by field. */
export const errorsOf = (values: PostJobValues, step: number): Errors => stepChecks[step]?.(values) ?? {};

/** The step on which a field of the form is. */
export function stepOf(field: string): number {
  if (/^(title|tradeId|description|uploadIds)/.test(field)) return 0;
  if (/^(town|startOn|endOn)/.test(field)) return 1;
  return /^(kind|amount|estimatedHours)/.test(field) ? 2 : 3;
}

/** Fields of the input that have another name in the form. */
export const fieldNames = {
  region: 'town',
  point: 'town',
  budget: 'amount',
  'budget.amount': 'amount',
  'budget.kind': 'kind',
  'budget.estimatedHours': 'estimatedHours',
  plannedMilestones: 'milestones',
} as const;

function budgetOf({ amount, kind, estimatedHours }: PostJobValues) {
  const money = parseMoney(amount);
  const hours = kind === 'HOURLY' && /^\d+$/.test(estimatedHours) ? Number(estimatedHours) : undefined;
  return money && { kind, amount: money, estimatedHours: hours };
}

/** As much as there is; nothing has to be. */
export function draftInputOf(values: PostJobValues, jobId: string | undefined, uploadIds: string[]): SaveJobDraftInput {
  const town = townNamed(values.town);
  return {
    jobId,
    title: values.title.trim() || undefined,
    description: values.description.trim() || undefined,
    tradeId: values.tradeId || undefined,
    uploadIds,
    region: town?.region,
    town: town?.name,
    point: town && pointOf(town),
    budget: budgetOf(values),
    startOn: fromDateInput(values.startOn),
    endOn: fromDateInput(values.endOn),
    visibility: values.visibility,
    plannedMilestones:
      shareSum(values) === 100 && values.milestones.every(({ title }) => title.trim() !== '')
        ? values.milestones.map(({ title, sharePercent }) => ({
            title: title.trim(),
            sharePercent: percentOf(sharePercent),
          }))
        : undefined,
  };
}

/** The whole job; undefined where something that has to be is not there, which the steps' checks have told already. */
export function postInputOf(
  values: PostJobValues,
  jobId: string | undefined,
  uploadIds: string[],
): PostJobInput | undefined {
  const { title, description, tradeId, region, town, budget, ...rest } = draftInputOf(values, jobId, uploadIds);
  if (!title || !description || !tradeId || !region || !town || !budget) return undefined;
  return { ...rest, title, description, tradeId, region, town, budget };
}
