import { coreVariables, readConfig, redisVariables } from '@kelmah/kit/config/config';
import { z } from 'zod';

/** An http address. Platforms name a service of their private network by host and port alone: that means http. */
const url = z.preprocess(
  (text) => (typeof text === 'string' && /^[\w.-]+:\d+$/.test(text) ? `http://${text}` : text),
  z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
);

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
    ),
  /** The composed supergraph; the one in the repository where nothing is said. */
  SUPERGRAPH_FILE: z.string().optional(),
});

export type RouterConfig = z.output<typeof configSchema>;

export const configure = (environment: NodeJS.ProcessEnv): RouterConfig => readConfig(configSchema, environment);

/** Where each subgraph is, by its name in the supergraph. */
export function subgraphUrls(config: RouterConfig): Record<string, string> {
  return {
    auth: config.AUTH_URL,
    user: config.USER_URL,
    job: config.JOB_URL,
    messaging: config.MESSAGING_URL,
    payment: config.PAYMENT_URL,
    review: config.REVIEW_URL,
  };
}
