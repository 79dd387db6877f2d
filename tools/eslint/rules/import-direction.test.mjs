import { proveRule } from '../rule-tester.mjs';
import { importDirection } from './import-direction.mjs';

const resolver = 'subgraphs/job/src/contract/contract.resolver.ts';
const service = 'subgraphs/job/src/contract/contract.service.ts';
const store = 'subgraphs/job/src/contract/contract.store.ts';

proveRule('import-direction', importDirection, {
  good: [
    [resolver, "import { ContractService } from './contract.service';"],
    [resolver, "import type { ContractDocument } from './contract.store';"],
    [resolver, "import { type ContractDocument } from './contract.store';"],
    [service, "import { ContractStore } from './contract.store'; import { activated } from './contract.events';"],
    [service, "import { JobStore } from '../job/job.store'; import { allocate } from '@kelmah/kit/money/money';"],
    [store, "import { Schema } from 'mongoose'; import { moves } from './contract.states';"],
    ['subgraphs/job/src/schema.ts', "import { ContractResolver } from './contract/contract.resolver';"],
    ['subgraphs/job/src/contract/contract.resolver.test.ts', "import { R } from './contract.resolver';"],
    ['subgraphs/job/test/hire.test.ts', "import { ContractStore } from '../src/contract/contract.store';"],
    ['subgraphs/_kit/src/outbox/relay.ts', "import { publish } from '../broker/broker';"],
    ['router/src/main.ts', "import { serve } from '@kelmah/kit/server/server';"],
    ['stack/src/generate/generate.ts', "const { schema } = await import('../../../subgraphs/job/src/schema');"],
    ['stack/src/checks/environment.ts', "import { configSchema } from '@kelmah/payment/config';"],
    ['web/src/main.tsx', "import { App } from './app/app';"],
    ['web/src/app/routes.tsx', "import { JobPage } from '../features/jobs/job-page';"],
    [
      'web/src/features/jobs/job-page.tsx',
      "import { Money } from '../../lib/money'; import { Card } from './job-card';",
    ],
    ['web/src/features/jobs/job-page.test.tsx', "import { Providers } from '../../app/providers';"],
    ['web/vite.config.ts', "import { resolve } from 'node:path';"],
  ],
  bad: [
    [resolver, "import { ContractStore } from './contract.store';", 'role'],
    [service, "import { ContractResolver } from './contract.resolver';", 'resolver'],
    [service, "export { ContractResolver } from './contract.resolver';", 'resolver'],
    [service, "import { JobStore } from '../../../user/src/user/user.store';", 'otherSubgraph'],
    [service, "import type { User } from '@kelmah/user/user/user.type';", 'otherSubgraph'],
    [service, "import { bringMongo } from '@kelmah/stack/engines/mongo';", 'zone'],
    [service, "const broker = require('../../../../stack/src/engines/rabbit');", 'zone'],
    [store, "import { ContractService } from './contract.service';", 'role'],
    [store, "const later = () => import('./contract.service');", 'role'],
    ['subgraphs/job/src/contract/contract.events.ts', "import { ContractStore } from './contract.store';", 'role'],
    ['subgraphs/job/src/contract/contract.states.ts', "import { S } from './contract.service';", 'role'],
    ['subgraphs/job/src/contract/contract.type.ts', "import { S } from './contract.store';", 'role'],
    ['subgraphs/job/src/consumers/funding-held.consumer.ts', "import { R } from '../job/job.resolver';", 'resolver'],
    ['subgraphs/job/src/main.ts', "import { R } from './job/job.resolver';", 'resolver'],
    ['subgraphs/job/test/hire.test.ts', "import { U } from '../../user/src/user/user.store';", 'otherSubgraph'],
    ['subgraphs/_kit/src/server/server.ts', "import { schema } from '../../../job/src/schema';", 'zone'],
    ['subgraphs/_kit/src/server/server.ts', "import { serve } from '@kelmah/router/server';", 'zone'],
    ['router/src/main.ts', "import { JobStore } from '@kelmah/job/job/job.store';", 'zone'],
    ['stack/src/seed/seed.ts', "import { JobStore } from '@kelmah/job/job/job.store';", 'zone'],
    ['web/src/lib/money.ts', "import { allocate } from '@kelmah/kit/money/money';", 'zone'],
    ['web/src/lib/money.ts', "import { readFileSync } from 'node:fs';", 'nodeInBrowser'],
    ['web/src/features/jobs/job-page.tsx', "import { Chat } from '../messages/chat';", 'feature'],
    ['web/src/features/jobs/job-page.test.tsx', "import { Chat } from '../messages/chat';", 'feature'],
    ['web/src/features/jobs/job-page.tsx', "import { routes } from '../../app/routes';", 'floor'],
    ['web/src/components/card.tsx', "import { JobCard } from '../features/jobs/job-card';", 'floor'],
    ['web/src/lib/money.ts', "import { Card } from '../components/card';", 'floor'],
    ['web/src/theme.ts', "import { App } from './app/app';", 'floor'],
  ],
});
