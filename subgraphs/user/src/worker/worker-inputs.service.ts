import { z } from 'zod';
import { currencies } from '@kelmah/kit/money/money';
import { Region } from '@kelmah/kit/reference/regions';
import { isTrade } from '@kelmah/kit/reference/trades';
import { line, paragraph } from '../person/inputs.service';

const hourlyMaxMinor = 100_000_00;

const rate = z.object({
  amountMinor: z
    .int('A rate is a whole number of minor units.')
    .min(1, 'A rate is more than nothing.')
    .max(hourlyMaxMinor, 'This is too much for one hour.'),
  currency: z.enum(currencies, `A rate is in ${currencies.join(' or ')}.`),
});

const point = z.object({
  latitude: z.number().min(-90, 'Latitude is −90 to 90.').max(90, 'Latitude is −90 to 90.'),
  longitude: z.number().min(-180, 'Longitude is −180 to 180.').max(180, 'Longitude is −180 to 180.'),
});

const weekday = z.enum(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']);

const availability = z.object({
  accepting: z.boolean(),
  days: z
    .array(weekday)
    .transform((days) => [...new Set(days)])
    .nullish(),
  pausedUntil: z.date().nullish(),
  note: paragraph(200).nullish(),
});

const skill = z.object({
  name: line(2, 60, 'Write what you can do.'),
  level: z.enum(['BEGINNER', 'SKILLED', 'EXPERT']),
});

export const workerInput = z.object({
  headline: line(0, 120, '').nullish(),
  bio: paragraph(3_000).nullish(),
  tradeIds: z
    .array(z.string().refine(isTrade, 'There is no such trade.'))
    .max(5, 'Choose at most five trades.')
    .transform((ids) => [...new Set(ids)])
    .nullish(),
  skills: z
    .array(skill)
    .max(30, 'Name at most 30 skills.')
    .refine(
      (skills) => new Set(skills.map(({ name }) => name.toLowerCase())).size === skills.length,
      'Name each skill once.',
    )
    .nullish(),
  rateMin: rate.nullish(),
  rateMax: rate.nullish(),
  region: z.enum(Region).nullish(),
  town: line(0, 80, '').nullish(),
  point: point.nullish(),
  radiusKm: z
    .int('Give whole kilometres.')
    .min(1, 'A radius is 1 to 500 kilometres.')
    .max(500, 'A radius is 1 to 500 kilometres.')
    .nullish(),
  availability: availability.nullish(),
  published: z.boolean().nullish(),
});
export type WorkerInput = z.output<typeof workerInput>;

export const portfolioInput = z.object({
  title: line(2, 120, 'Say what was done.'),
  description: paragraph(2_000)
    .nullish()
    .transform((text) => text ?? null),
  uploadIds: z
    .array(z.string())
    .min(1, 'Add at least one photo.')
    .max(10, 'Add at most ten photos.')
    .transform((ids) => [...new Set(ids)]),
  completedOn: z
    .date()
    .nullish()
    .transform((date) => date ?? null),
  published: z
    .boolean()
    .nullish()
    .transform((isPublished) => isPublished ?? true),
});

export const certificateInput = z
  .object({
    title: line(2, 120, 'Say what the certificate is called.'),
    issuer: line(2, 120, 'Say who gave it.'),
    issuedOn: z.date(),
    expiresOn: z
      .date()
      .nullish()
      .transform((date) => date ?? null),
  })
  .refine(({ issuedOn, expiresOn }) => expiresOn === null || expiresOn > issuedOn, {
    message: 'A certificate holds until some time after it was given.',
    path: ['expiresOn'],
  });
