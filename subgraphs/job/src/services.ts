import { ApplicationService } from './application/application.service';
import { ContractService } from './contract/contract.service';
import { DisputeService } from './contract/dispute.service';
import { ErasureService } from './contract/erasure.service';
import { FundingService } from './contract/funding.service';
import { MilestoneService } from './contract/milestone.service';
import { paymentNews } from './contract/payment-news.service';
import { TerminationService } from './contract/termination.service';
import type { House, Terms } from './house';
import { JobSearchService } from './job/job-search.service';
import { JobService } from './job/job.service';
import { ClockService } from './settlement/clock.service';
import { SettlementService } from './settlement/settlement.service';

export interface Services {
  jobs: JobService;
  search: JobSearchService;
  applications: ApplicationService;
  contracts: ContractService;
  milestones: MilestoneService;
  terminations: TerminationService;
  funding: FundingService;
  disputes: DisputeService;
  erasure: ErasureService;
  settlement: SettlementService;
  clock: ClockService;
}

export function servicesOf(house: House, terms: Terms): Services {
  const settlement = new SettlementService(house, terms);
  const news = paymentNews(house, settlement);
  const milestones = new MilestoneService(house);
  return {
    jobs: new JobService(house, settlement),
    search: new JobSearchService(house.stores.search, house.clock),
    applications: new ApplicationService(house, settlement),
    contracts: new ContractService(house, settlement),
    milestones,
    terminations: new TerminationService(house, settlement, milestones),
    funding: new FundingService(house, news),
    disputes: new DisputeService(house, news),
    erasure: new ErasureService(house, settlement),
    settlement,
    clock: new ClockService(house, settlement, milestones),
  };
}
