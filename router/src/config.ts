import { brokerVariables, coreVariables, readConfig, redisVariables } from '@kelmah/kit/config/config';
import { z } from 'zod';

/** An http address. Platforms name a service of their private network by host and port alone: that means http. */
const url = z.preprocess(
  (text) => (typeof text === 'string' && /^[\w.-]+:\d+$/.test(text) ? `http://${text}` : text),
  z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
);

/** Neither `*` nor `null`: a listed page may ask with its visitor's cookie. */
const isOrigin = (text: string): boolean =>
  /^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const perMinute = z.coerce.number().int().min(1).max(100_000_000);

export const configSchema = z.object({
  ...coreVariables,
  PORT: coreVariables.PORT.default(5000),
  ...redisVariables,
  AUTH_URL: url,
  USER_URL: url,
  JOB_URL: url,
  MESSAGING_URL: url,
  PAYMENT_URL: url,
  REVIEW_URL: url,
  /** Origins whose pages may ask, separated by commas. */
  WEB_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .refine((origins) => origins.every(isOrigin), 'must be origins of pages, such as https://kelmah.example, and no *'),
  /** The composed supergraph; the one in the repository where nothing is said. A change of the file is taken up. */
  SUPERGRAPH_FILE: z.string().optional(),
  /** The registered operations; those in the repository where nothing is said. */
  OPERATIONS_FILE: z.string().optional(),
  /** Whether operations that are not registered are refused to those without a partner's or staff's key. */
  SAFELIST: z.enum(['enforce', 'off']).optional(),
  /** How many of our own proxies stand before the router and add to `x-forwarded-for`. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Seconds that a client may take to send a request. */
  REQUEST_SECONDS: z.coerce.number().int().min(1).max(60).default(10),
  /** Whether rates are limited: everywhere but in tests, unless it is said. */
  RATE_LIMITS: z.enum(['enforce', 'off']).optional(),
  /** Units of cost a minute for all who are not signed in at one address, which a whole town's phones may share. */
  RATE_ADDRESS_PER_MINUTE: perMinute.default(300_000),
  /** Units of cost a minute for one person, whatever the address. */
  RATE_VIEWER_PER_MINUTE: perMinute.default(120_000),
  /** Units of cost a minute for one API key, within its daily quota. */
  RATE_KEY_PER_MINUTE: perMinute.default(60_000),
  /** Changes (signing in, signing up, new passwords) a minute by those not signed in at one address. */
  RATE_SIGN_IN_PER_MINUTE: perMinute.default(120),
  /** Sockets and event streams that one address may hold open on one instance; those not signed in get a fifth. */
  CONNECTIONS_PER_ADDRESS: z.coerce.number().int().min(5).default(1_000),
  /** Sockets that one person or API key may hold open on one instance. */
  CONNECTIONS_PER_VIEWER: z.coerce.number().int().min(1).default(20),
  /** Subscriptions that one person or API key may hold open on one instance. */
  SUBSCRIPTIONS_PER_VIEWER: z.coerce.number().int().min(1).default(200),
  /** Operations that take longer are told of in the log. */
  SLOW_OPERATION_MS: z.coerce.number().int().min(1).default(500),
  /** Whether answers that are alike for all are kept, in Redis and in memory. */
  RESPONSE_CACHE: z.enum(['on', 'off']).default('on'),
  /** Where events are heard that end what is kept; without it that lives out its time. */
  AMQP_URL: brokerVariables.AMQP_URL.optional(),
  AMQP_QUEUE_TYPE: brokerVariables.AMQP_QUEUE_TYPE,
  QUERY_PLANNER: z.enum(['apollo', 'hive']).default('apollo'),
  /** Whether registered operations are planned before the door opens, some seconds: in production, unless it is said. */
  PLAN_AHEAD: z.enum(['on', 'off']).optional(),
  /** Addresses of subgraphs by name, as JSON, instead of the ones above: for graphs other than Kelmah's. */
  SUBGRAPH_URLS: z
    .string()
    .transform((text, context) => {
      try {
        return z.record(z.string(), url).parse(JSON.parse(text));
      } catch (error) {
        context.addIssue({ code: 'custom', message: `must be an object of addresses (${(error as Error).name})` });
        return z.NEVER;
      }
    })
    .optional(),
});

export type RouterConfig = z.output<typeof configSchema>;

export const configure = (environment: NodeJS.ProcessEnv): RouterConfig => readConfig(configSchema, environment);

/** Where each subgraph is, by its name in the supergraph. */
export function subgraphUrls(config: RouterConfig): Record<string, string> {
  if (config.SUBGRAPH_URLS) return config.SUBGRAPH_URLS;
  return {
    auth: config.AUTH_URL,
    user: config.USER_URL,
    job: config.JOB_URL,
    messaging: config.MESSAGING_URL,
    payment: config.PAYMENT_URL,
    review: config.REVIEW_URL,
  };
}

/** In production everybody's operations are registered, unless it is said otherwise. */
export const holdsSafelist = (config: RouterConfig): boolean =>
  (config.SAFELIST ?? (config.NODE_ENV === 'production' ? 'enforce' : 'off')) === 'enforce';

/** In production nobody waits for a plan; elsewhere nobody waits for the start. */
export const plansAhead = (config: RouterConfig): boolean =>
  (config.PLAN_AHEAD ?? (config.NODE_ENV === 'production' ? 'on' : 'off')) === 'on';

/** Rates are limited everywhere but in tests, unless it is said otherwise. */
export const limitsRates = (config: RouterConfig): boolean =>
  (config.RATE_LIMITS ?? (config.NODE_ENV === 'test' ? 'off' : 'enforce')) === 'enforce';

/** What one party may hold open on one instance. */
export const connectionLimits = (config: RouterConfig) => ({
  connectionsPerAddress: config.CONNECTIONS_PER_ADDRESS,
  connectionsPerViewer: config.CONNECTIONS_PER_VIEWER,
  subscriptionsPerViewer: config.SUBSCRIPTIONS_PER_VIEWER,
});
