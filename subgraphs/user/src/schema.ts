import type { Clock } from '@kelmah/kit/clock/clock';
import { systemClock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { buildSubgraph, type Subgraph } from '@kelmah/kit/subgraph/subgraph';
import { toHirerProfile, userIdOfHirerProfile } from './hirer/hirer.loader';
import { HirerResolver } from './hirer/hirer.resolver';
import type { HirerService } from './hirer/hirer.service';
import { latestCheckLoader, toIdentityCheck } from './identity/identity.loader';
import { IdentityOfPersonResolver, IdentityResolver, LevelResolver } from './identity/identity.resolver';
import type { IdentityService } from './identity/identity.service';
import { personLoader, toUser } from './person/person.loader';
import { PersonResolver } from './person/person.resolver';
import type { PersonService } from './person/person.service';
import { SearchResolver } from './search/search.resolver';
import type { SearchService } from './search/search.service';
import { tradeOf } from './trade/trade.loader';
import { TradeResolver } from './trade/trade.resolver';
import { toUpload, uploadLoader } from './upload/upload.loader';
import { UploadResolver } from './upload/upload.resolver';
import type { UploadService } from './upload/upload.service';
import { PortfolioResolver } from './worker/portfolio.resolver';
import { toWorkerProfile, userIdOfWorkerProfile } from './worker/worker.loader';
import { WorkerResolver } from './worker/worker.resolver';
import type { WorkerService } from './worker/worker.service';

export interface UserServices {
  people: PersonService;
  workers: WorkerService;
  hirers: HirerService;
  uploads: UploadService;
  identities: IdentityService;
  search: SearchService;
}

export function userGraph(services: UserServices, clock: Clock): Subgraph {
  const personOf = personLoader(services.people);
  const uploadOf = uploadLoader(services.uploads);
  return buildSubgraph({
    partnerScope: 'workers:read',
    resolvers: [
      new PersonResolver(services.people, personOf, uploadOf),
      new WorkerResolver(services.workers, clock),
      new PortfolioResolver(uploadOf),
      new HirerResolver(services.hirers, personOf),
      new UploadResolver(services.uploads, uploadOf),
      new IdentityResolver(services.identities, personOf, uploadOf),
      new IdentityOfPersonResolver(latestCheckLoader(services.identities)),
      new LevelResolver(),
      new TradeResolver(),
      new SearchResolver(services.search, personOf),
    ],
    references: {
      User: async ({ id }, context: RequestContext) => typed('User', toUser(await personOf(context).load(id))),
      WorkerProfile: async ({ id }, context: RequestContext) => {
        if (!isId('workerProfile', id)) return null;
        const person = await personOf(context).load(userIdOfWorkerProfile(id));
        return typed('WorkerProfile', toWorkerProfile(person, context.viewer));
      },
      HirerProfile: async ({ id }, context: RequestContext) => {
        if (!isId('hirerProfile', id)) return null;
        return typed('HirerProfile', toHirerProfile(await personOf(context).load(userIdOfHirerProfile(id))));
      },
      IdentityCheck: async ({ id }, context: RequestContext) => {
        const check = await services.identities.find(context, id);
        return check && typed('IdentityCheck', toIdentityCheck(check));
      },
      Trade: ({ id }) => typed('Trade', tradeOf(id)),
      Upload: async ({ id }, context: RequestContext) => typed('Upload', toUpload(await uploadOf(context).load(id))),
    },
  });
}

const typed = (name: string, thing: object | null | undefined) => (thing ? { __typename: name, ...thing } : null);

/** The subgraph's schema without any connection: nothing is asked of services while it is printed. */
export const describeSubgraph = (): Subgraph => userGraph({} as UserServices, systemClock);
