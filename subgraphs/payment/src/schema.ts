import type { RequestContext } from '@kelmah/kit/context/context';
import { isId, type IdKind } from '@kelmah/kit/ids/ids';
import { buildSubgraph, type Reference, type Subgraph } from '@kelmah/kit/subgraph/subgraph';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import {
  ChargebackEvidenceResolver,
  ChargebackResolver,
  FundingChargebacksResolver,
} from './chargeback/chargeback.resolver';
import type { ChargebackReader } from './chargeback/chargeback-reader.service';
import type { ChargebackService } from './chargeback/chargeback.service';
import { DisputeMovesResolver } from './dispute/dispute-moves.resolver';
import {
  ContractDisputesResolver,
  DisputeEvidenceResolver,
  DisputeResolver,
  FundingDisputeResolver,
} from './dispute/dispute.resolver';
import type { DisputeReader } from './dispute/dispute-reader.service';
import type { DisputeService } from './dispute/dispute.service';
import { DocumentResolver } from './document/document.resolver';
import type { Documents } from './document/document.service';
import {
  EarningResolver,
  EarningsMonthResolver,
  EarningsResolver,
  UserEarningsResolver,
} from './earning/earning.resolver';
import type { EarningService } from './earning/earning.service';
import { ContractPaymentsResolver, FundingResolver, MilestoneFundingResolver } from './funding/funding.resolver';
import type { FundingReader } from './funding/funding-reader.service';
import type { FundingService } from './funding/funding.service';
import { ledgerResolvers } from './ledger/ledger.resolver';
import type { Onboarding } from './payout/onboarding.service';
import {
  PayoutAccountResolver,
  PayoutResolver,
  PayoutsOnTheirWayResolver,
  UserPayoutResolver,
} from './payout/payout.resolver';
import type { PayoutReader } from './payout/payout-reader.service';
import type { Schedules } from './payout/schedule.service';
import { User } from './payout/payout.type';
import type { ReconciliationDesk } from './reconciliation/reconciliation-desk.service';
import { FindingResolver, ReconciliationResolver } from './reconciliation/reconciliation.resolver';

export interface PaymentParts {
  fundings: FundingService;
  fundingReader: FundingReader;
  onboarding: Onboarding;
  schedules: Schedules;
  payoutReader: PayoutReader;
  earnings: EarningService;
  documents: Documents;
  disputes: DisputeService;
  disputeReader: DisputeReader;
  chargebacks: ChargebackService;
  chargebackReader: ChargebackReader;
  reconciliation: ReconciliationDesk;
  queries: Queries;
}

/** An entity of another subgraph that payment adds fields to: it is known by its id alone. */
const stub = (kind: IdKind) => (reference: Reference) => (isId(kind, reference.id) ? reference : null);

export function paymentGraph(parts: PaymentParts): Subgraph {
  const { fundings, fundingReader, onboarding, payoutReader, earnings, documents, reconciliation, queries } = parts;
  const { disputes, disputeReader } = parts;
  return buildSubgraph({
    resolvers: [
      new FundingResolver(fundings, fundingReader),
      new MilestoneFundingResolver(fundingReader),
      new ContractPaymentsResolver(fundingReader),
      new EarningsResolver(earnings),
      new EarningsMonthResolver(),
      new EarningResolver(fundingReader),
      new UserEarningsResolver(earnings),
      new PayoutAccountResolver(onboarding, parts.schedules, payoutReader),
      new PayoutsOnTheirWayResolver(),
      new PayoutResolver(),
      new UserPayoutResolver(payoutReader),
      new DocumentResolver(documents),
      new DisputeMovesResolver(disputes, disputeReader),
      new DisputeResolver(disputeReader, fundingReader),
      new DisputeEvidenceResolver(),
      new ContractDisputesResolver(disputeReader),
      new FundingDisputeResolver(disputeReader),
      new ChargebackResolver(parts.chargebacks, parts.chargebackReader, fundingReader),
      new ChargebackEvidenceResolver(),
      new FundingChargebacksResolver(parts.chargebackReader),
      new ReconciliationResolver(reconciliation),
      new FindingResolver(fundingReader),
      ...ledgerResolvers(queries),
    ],
    orphanedTypes: [User],
    references: {
      Milestone: stub('milestone'),
      Contract: stub('contract'),
      User: stub('user'),
      Funding: ({ id }, context: RequestContext) => fundingReader.byId(id, context),
      Dispute: ({ id }, context: RequestContext) => disputeReader.byId(id, context),
      Chargeback: ({ id }, context: RequestContext) => parts.chargebackReader.byId(id, context),
      PayoutAccount: ({ id }, { viewer }: RequestContext) => payoutReader.accountById(id, viewer),
      Payout: ({ id }, context: RequestContext) => payoutReader.payoutById(id, context),
    },
  });
}

/** The subgraph's schema without any connection: nothing is asked of services while it is printed. */
export function describeSubgraph(): Subgraph {
  return paymentGraph({} as PaymentParts);
}
