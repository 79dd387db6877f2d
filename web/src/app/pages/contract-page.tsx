import { useParams, useSearchParams } from 'react-router';
import { ContractView } from '../../features/contracts/contract-view';
import { DisputeNotice } from '../../features/disputes/dispute-notice';
import { MilestoneDispute } from '../../features/disputes/milestone-dispute';
import { MilestonePayment } from '../../features/payments/milestone-payment';
import { isParted, paymentOf, useContractPayments } from '../../features/payments/use-contract-payments';
import { ContractReviews } from '../../features/reviews/contract-reviews';
import { nameOr } from '../../lib/names';

const notBegun = new Set(['PLANNED', 'FUNDED']);

export function ContractPage() {
  const { contractId = '' } = useParams();
  const [query] = useSearchParams();
  const confirming = query.get('paid');
  const payments = useContractPayments(contractId, confirming);
  return (
    <ContractView
      contractId={contractId}
      payment={(milestone, side, next) => (
        <>
          <MilestonePayment
            milestoneId={milestone.id}
            amountText={milestone.amount.display}
            payment={paymentOf(payments, milestone.id)}
            confirming={confirming}
            next={next}
            hirer={side === 'hirer'}
            canPay={milestone.moves.includes('FUND')}
            started={!notBegun.has(milestone.status)}
          />
          {!next && (
            <MilestoneDispute
              contractId={contractId}
              milestoneId={milestone.id}
              milestoneStatus={milestone.status}
              payment={paymentOf(payments, milestone.id)}
            />
          )}
        </>
      )}
      parted={({ id }) => isParted(paymentOf(payments, id))}
      notices={<DisputeNotice disputes={payments.flatMap(({ dispute }) => dispute ?? [])} />}
      reviews={(contract, side) =>
        contract.status === 'COMPLETED' && (
          <ContractReviews
            contractId={contract.id}
            otherName={side === 'hirer' ? nameOr(contract.worker, 'the worker') : nameOr(contract.hirer, 'the hirer')}
            otherIsWorker={side === 'hirer'}
          />
        )
      }
    />
  );
}
