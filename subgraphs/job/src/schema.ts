import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { buildSubgraph, type Reference, type Subgraph } from '@kelmah/kit/subgraph/subgraph';
import { ApplicationFieldsResolver } from './application/application-fields.resolver';
import { ApplicationResolver } from './application/application.resolver';
import { ContractFieldsResolver, SignatureFieldsResolver } from './contract/contract-fields.resolver';
import { ContractResolver } from './contract/contract.resolver';
import { MilestoneFieldsResolver, SubmissionFieldsResolver } from './contract/milestone-fields.resolver';
import { MilestoneResolver } from './contract/milestone.resolver';
import { TerminationFieldsResolver, TerminationSettlementFieldsResolver } from './contract/termination-fields.resolver';
import { TerminationResolver } from './contract/termination.resolver';
import type { House } from './house';
import { JobFieldsResolver } from './job/job-fields.resolver';
import { JobResolver } from './job/job.resolver';
import { UserFieldsResolver } from './job/user-fields.resolver';
import type { LiveSources } from './live-sources';
import type { Services } from './services';

/** The subgraph's schema over its services. */
export function jobGraph(house: House, services: Services, live: LiveSources): Subgraph {
  const { load, clock } = house;
  return buildSubgraph({
    partnerScope: 'jobs:read',
    resolvers: [
      new JobResolver(house, services.jobs, services.search),
      new JobFieldsResolver(house, clock),
      new UserFieldsResolver(house, clock),
      new ApplicationResolver(house, services.applications, live),
      new ApplicationFieldsResolver(house),
      new ContractResolver(house, services.contracts, live),
      new ContractFieldsResolver(house),
      new SignatureFieldsResolver(),
      new TerminationResolver(services.terminations),
      new TerminationFieldsResolver(),
      new TerminationSettlementFieldsResolver(),
      new MilestoneResolver(house, services.milestones),
      new MilestoneFieldsResolver(),
      new SubmissionFieldsResolver(),
    ],
    references: {
      Job: ({ id }, context) => load.jobs.visible(context, id),
      Application: ({ id }, context) => load.applications.visible(context, id),
      Contract: ({ id }, context) => load.contracts.visible(context, id),
      Milestone: ({ id }, context) => load.contracts.visibleMilestone(context, id),
      User: (reference: Reference, _context: RequestContext) => (isId('user', reference.id) ? reference : null),
    },
  });
}

/** The subgraph's schema without any connection: nothing is asked of services while it is printed. */
export function describeSubgraph(): Subgraph {
  const nothing = {} as never;
  return jobGraph({ load: nothing, clock: nothing } as unknown as House, {} as Services, nothing);
}
