import { parseInput, type InvalidInput } from '@kelmah/kit/errors/refusal';
import { Region } from '@kelmah/kit/reference/regions';
import { isTrade } from '@kelmah/kit/reference/trades';
import { z } from 'zod';
import { amountOf, dayAhead, textOf, uploadIdsRule } from '../shared/input.service';
import { BudgetKind, JobVisibility } from './job.states';
import type { JobForm } from './job.store';

export const titleMax = 120;
const descriptionMax = 5_000;
export const milestonesMax = 10;
const townMax = 80;
const hoursMax = 10_000;

export const emptyForm: JobForm = {
  title: '',
  description: '',
  tradeId: null,
  uploadIds: [],
  region: null,
  town: '',
  point: null,
  budget: null,
  startOn: null,
  endOn: null,
  visibility: JobVisibility.PUBLIC,
  plannedMilestones: [],
};

/** What a hirer sends: a field that is left out stays as it is, null empties it. */
export type JobFormInput = { [Field in keyof JobForm]?: unknown };

/** The form with what the input says. Nothing of it is checked yet. */
export function filledIn(form: JobForm, input: JobFormInput): Record<keyof JobForm, unknown> {
  const fields = Object.keys(emptyForm) as (keyof JobForm)[];
  return Object.fromEntries(
    fields.map((field) => [field, input[field] === undefined ? form[field] : (input[field] ?? emptyForm[field])]),
  ) as Record<keyof JobForm, unknown>;
}

const trade = z.string('Choose a trade.').refine(isTrade, 'Choose one of the trades.');
const region = z.enum(Region, 'Choose a region.');
const point = z.object({
  latitude: z.number().min(-90, 'A latitude lies between -90 and 90.').max(90, 'A latitude lies between -90 and 90.'),
  longitude: z
    .number()
    .min(-180, 'A longitude lies between -180 and 180.')
    .max(180, 'A longitude lies between -180 and 180.'),
});
const budget = z.object(
  {
    kind: z.enum(BudgetKind, 'Say whether the budget is fixed or by the hour.'),
    amount: amountOf('a budget'),
    estimatedHours: z
      .int('Give the hours as a whole number.')
      .min(1, 'The work takes at least one hour.')
      .max(hoursMax, `The work takes at most ${hoursMax.toLocaleString('en')} hours.`)
      .nullish()
      .transform((hours) => hours ?? null),
  },
  'Give a budget.',
);
const plannedMilestones = z
  .array(
    z.object({
      title: textOf("the milestone's title", 1, titleMax),
      sharePercent: z
        .int('A share is a whole number of per cent.')
        .min(1, 'Each milestone has a share of at least 1 %.')
        .max(100, 'A share is at most 100 %.'),
    }),
  )
  .max(milestonesMax, `At most ${milestonesMax} milestones.`);
const common = {
  uploadIds: uploadIdsRule,
  point: point.nullable(),
  visibility: z.enum(JobVisibility, 'Say who may see the job.'),
  plannedMilestones,
};

const draftRule = z.object({
  ...common,
  title: z.string().trim().max(titleMax, `Write a title of at most ${titleMax} characters.`),
  description: z
    .string()
    .trim()
    .max(descriptionMax, `Write a description of at most ${descriptionMax.toLocaleString('en')} characters.`),
  tradeId: trade.nullable(),
  region: region.nullable(),
  town: z.string().trim().max(townMax, `A town's name has at most ${townMax} characters.`),
  budget: budget.nullable(),
  startOn: z.date().nullable(),
  endOn: z.date().nullable(),
});

const postRule = (now: Date, kept: Pick<JobForm, 'startOn' | 'endOn'>) => {
  // A day that was right when it was set does not stand in the way of a later edit of something else.
  const unless = (known: Date | null, rule: z.ZodType<Date>) =>
    z
      .date()
      .nullable()
      .superRefine((date, context) => {
        if (date === null || date.getTime() === known?.getTime()) return;
        for (const { message } of rule.safeParse(date).error?.issues ?? [])
          context.addIssue({ code: 'custom', message });
      });
  return z
    .object({
      ...common,
      title: textOf('a title', 3, titleMax),
      description: textOf('a description', 1, descriptionMax),
      tradeId: trade,
      region,
      town: textOf('the town', 1, townMax),
      budget,
      startOn: unless(kept.startOn, dayAhead('The first day', now)),
      endOn: unless(kept.endOn, dayAhead('The last day', now)),
    })
    .superRefine(({ startOn, endOn, plannedMilestones: milestones }, context) => {
      if (startOn && endOn && endOn < startOn) {
        context.addIssue({ code: 'custom', path: ['endOn'], message: 'The last day comes after the first.' });
      }
      const sum = milestones.reduce((whole, { sharePercent }) => whole + sharePercent, 0);
      if (milestones.length > 0 && sum !== 100) {
        const message = `The shares of the milestones add up to 100 %; these make ${sum} %.`;
        context.addIssue({ code: 'custom', path: ['plannedMilestones'], message });
      }
    });
};

/** Reads the form of a draft: everything may be empty, and what is there must be right. */
export const readDraft = (form: Record<keyof JobForm, unknown>): JobForm | InvalidInput => parseInput(draftRule, form);

/** Reads the form of a job to be posted. `kept` are the days of the job as it stands, which may have passed since. */
export function readPosting(
  form: Record<keyof JobForm, unknown>,
  now: Date,
  kept: Pick<JobForm, 'startOn' | 'endOn'> = emptyForm,
): JobForm | InvalidInput {
  const read = parseInput(postRule(now, kept), form);
  if (!('title' in read)) return read;
  const whole = [{ title: 'The whole job', sharePercent: 100 }];
  return { ...read, plannedMilestones: read.plannedMilestones.length > 0 ? read.plannedMilestones : whole };
}
