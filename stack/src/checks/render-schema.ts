import { z } from 'zod';

/**
 * The part of Render's Blueprint that we use, after its reference (render.com/docs/blueprint-spec). Strict: a key that
 * is not listed here is a typing error or needs its line here first.
 */

const region = z.enum(['oregon', 'ohio', 'virginia', 'frankfurt', 'singapore']);
const plan = z.enum(['free', 'starter', 'standard', 'pro', 'pro plus', 'pro max', 'pro ultra']);
const serviceType = z.enum(['web', 'pserv', 'worker', 'cron', 'keyvalue']);
const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const key = z.string().regex(/^[A-Z][A-Z0-9_]*$/);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const percent = z.number().int().min(1).max(90);

const literal = z.strictObject({ key, value: scalar });
const generated = z.strictObject({ key, generateValue: z.literal(true) });
const fromDatabase = z.strictObject({
  key,
  fromDatabase: z.strictObject({
    name,
    property: z.enum(['connectionString', 'host', 'port', 'user', 'password', 'database']),
  }),
});
const fromService = z.strictObject({
  key,
  fromService: z
    .strictObject({
      type: serviceType,
      name,
      property: z.enum(['host', 'port', 'hostport', 'connectionString']).optional(),
      envVarKey: key.optional(),
    })
    .refine(({ property, envVarKey }) => (property === undefined) !== (envVarKey === undefined), 'needs one source'),
});
const asked = z.strictObject({ key, sync: z.literal(false) });
const variable = z.union([literal, generated, fromDatabase, fromService, asked, z.strictObject({ fromGroup: name })]);

const common = {
  name,
  autoDeployTrigger: z.enum(['commit', 'checksPass', 'off']),
  buildFilter: z.strictObject({ paths: z.array(z.string()), ignoredPaths: z.array(z.string()).optional() }),
  envVars: z.array(variable),
};

const process = {
  ...common,
  runtime: z.literal('docker'),
  region,
  plan,
  dockerfilePath: z.string(),
  dockerContext: z.string(),
  preDeployCommand: z.string().optional(),
  numInstances: z.number().int().min(1).optional(),
  scaling: z
    .strictObject({
      minInstances: z.number().int().min(1),
      maxInstances: z.number().int().min(1),
      targetCPUPercent: percent.optional(),
      targetMemoryPercent: percent.optional(),
    })
    .refine(({ minInstances, maxInstances }) => minInstances <= maxInstances, 'the least is more than the most')
    .optional(),
  maxShutdownDelaySeconds: z.number().int().min(1).max(300),
};

const domain = z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a domain such as kelmah.example');
const domains = z.array(domain).min(1);

const webService = z.strictObject({
  type: z.literal('web'),
  ...process,
  domains: domains.optional(),
  healthCheckPath: z.string().startsWith('/'),
});
const privateService = z.strictObject({ type: z.literal('pserv'), ...process });
const staticSite = z.strictObject({
  type: z.literal('web'),
  ...common,
  runtime: z.literal('static'),
  domains: domains.optional(),
  buildCommand: z.string(),
  staticPublishPath: z.string(),
  routes: z.array(
    z.strictObject({ type: z.enum(['redirect', 'rewrite']), source: z.string(), destination: z.string() }),
  ),
  headers: z.array(z.strictObject({ path: z.string(), name: z.string(), value: z.string() })),
});
// Nothing but Render's own network may come in.
const closed = z.tuple([], 'must be empty: only the private network may connect');
const keyValue = z.strictObject({
  type: z.literal('keyvalue'),
  name,
  region,
  plan,
  previewPlan: plan.optional(),
  maxmemoryPolicy: z.literal('noeviction', 'must be noeviction: a session may not be forgotten'),
  ipAllowList: closed,
});

const database = z.strictObject({
  name,
  region,
  plan: z.string().regex(/^(basic-(256mb|1gb|4gb)|(pro|accelerated)-\d+gb)$/),
  previewPlan: z.string().optional(),
  postgresMajorVersion: z.string().regex(/^\d\d$/),
  databaseName: z.string(),
  user: z.string(),
  ipAllowList: closed,
  highAvailability: z.strictObject({ enabled: z.boolean() }).optional(),
});

export const blueprintSchema = z.strictObject({
  previews: z.strictObject({
    generation: z.enum(['off', 'manual', 'automatic']),
    expireAfterDays: z.number().int().positive(),
  }),
  services: z.array(
    z.discriminatedUnion('type', [z.discriminatedUnion('runtime', [webService, staticSite]), privateService, keyValue]),
  ),
  databases: z.array(database),
  envVarGroups: z.array(z.strictObject({ name, envVars: z.array(z.union([literal, generated])) })),
});

export type Blueprint = z.output<typeof blueprintSchema>;
export type BlueprintProcess = z.output<typeof webService> | z.output<typeof privateService>;
export type BlueprintSite = z.output<typeof staticSite>;
export type BlueprintVariable = z.output<typeof variable>;
