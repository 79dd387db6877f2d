import { z } from 'zod';

/**
 * The part of the Compose file that we use, after the Compose Specification (compose-spec.io). Strict: a key that is
 * not listed here is a typing error or needs its line here first.
 */

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const duration = z.string().regex(/^(\d+(us|ms|s|m|h))+$/, 'must be a duration such as 5s or 1m30s');
const publishedPort = z.string().regex(/^127\.0\.0\.1:\d{2,5}:\d{2,5}$/, 'must be 127.0.0.1:<host>:<container>');
const condition = z.enum(['service_started', 'service_healthy', 'service_completed_successfully']);

const healthcheck = z.strictObject({
  test: z.tuple([z.enum(['CMD', 'CMD-SHELL'])], z.string()),
  interval: duration.optional(),
  timeout: duration.optional(),
  start_period: duration.optional(),
  retries: z.number().int().positive().optional(),
});

const build = z.strictObject({
  context: z.string(),
  target: z.string(),
  args: z.record(z.string(), z.string()).optional(),
});

const service = z
  .strictObject({
    image: z
      .string()
      .regex(/:[\w.-]+$/, 'must name a version')
      .refine((image) => !image.endsWith(':latest'), 'must name a version')
      .optional(),
    build: build.optional(),
    profiles: z.array(z.string()).optional(),
    hostname: z.string().optional(),
    entrypoint: z.array(z.string()).optional(),
    command: z.array(z.string()).optional(),
    environment: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), scalar).optional(),
    ports: z.array(publishedPort).optional(),
    volumes: z.array(z.string().regex(/^[a-z-]+:\/[\w/.-]+$/)).optional(),
    networks: z.record(z.literal('default'), z.strictObject({ aliases: z.array(z.string()) })).optional(),
    depends_on: z.record(z.string(), z.strictObject({ condition })).optional(),
    healthcheck: healthcheck.optional(),
    restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']).optional(),
    init: z.boolean().optional(),
    stop_grace_period: duration.optional(),
  })
  .refine(({ image, build: made }) => (image === undefined) !== (made === undefined), 'needs an image or a build');

/** Keys that start with `x-` are ours to use: anchors for the rest of the file. */
export const composeSchema = z
  .record(z.string(), z.unknown())
  .transform((file) => Object.fromEntries(Object.entries(file).filter(([key]) => !key.startsWith('x-'))))
  .pipe(
    z.strictObject({
      name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
      services: z.record(z.string().regex(/^[a-z0-9._-]+$/), service),
      volumes: z.record(z.string(), z.null()),
    }),
  );

export type ComposeFile = z.output<typeof composeSchema>;
export type ComposeService = ComposeFile['services'][string];
