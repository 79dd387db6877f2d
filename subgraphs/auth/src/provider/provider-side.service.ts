import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';
import type { AuthConfig } from '../config';
import type { AuthTools } from '../tools';
import { createFlows } from './flow.service';
import { identityStore } from './identity.store';
import { providerClient } from './provider-client.service';
import { providerLinkService, type ProviderLinkService } from './provider-link.service';
import { providersOf } from './provider-settings.service';
import { providerSignInService, type ProviderSignInService, type ProviderTools } from './provider-sign-in.service';
import { callbackPath } from './return.service';

/** Everything of Google and LinkedIn, as the service puts it together. */
export interface ProviderSide {
  providerSignIns: ProviderSignInService;
  providerLinks: ProviderLinkService;
}

/** @throws BadConfiguration where a provider is configured by half. */
export function providerSide(
  tools: AuthTools,
  ground: { redis: Redis; logger: Logger },
  config: AuthConfig,
): ProviderSide {
  const { WEB_URL: webUrl } = config;
  const { clock, sealer } = tools;
  const around = { redirectUri: new URL(callbackPath, webUrl).href, clock, logger: ground.logger };
  const all: ProviderTools = {
    ...tools,
    webUrl,
    clients: new Map(providersOf(config).map((settings) => [settings.name, providerClient(settings, around)])),
    flows: createFlows(sealer, ground.redis, clock),
    identities: identityStore(tools.accounts),
  };
  return { providerSignIns: providerSignInService(all), providerLinks: providerLinkService(all) };
}
