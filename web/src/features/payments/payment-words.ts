import type { PaymentPartsFragment } from '../../gql/graphql';
import { formatMoney } from '../../lib/money';
import { formatMoment } from '../../lib/time';

/** Where the money of a step is, for one of the two sides; undefined where there is nothing to say. */
export function paymentWords(payment: PaymentPartsFragment, hirer: boolean): string | undefined {
  const { amount, refunded, refundedAt, status } = payment;
  switch (status) {
    case 'HELD':
      return hirer ? 'It goes to the worker when you approve the work.' : 'It is yours when the work is approved.';
    case 'DISPUTED':
      return `${amount.display} stays held until the dispute is settled.`;
    case 'SETTLING':
      return hirer
        ? 'The money is being parted: your part goes back to your card first, then the rest goes to the worker.'
        : 'The money is being parted: the hirer’s part goes back first, then the rest comes to you.';
    case 'RELEASING':
      return hirer
        ? 'The money is on its way to the worker.'
        : 'The money is on its way. It waits until your pay-out details are complete.';
    case 'RELEASED':
      return refunded.amountMinor > 0 ? partedWords(payment, hirer) : undefined;
    case 'REFUNDING':
      return `The refund is on its way to ${hirer ? 'your' : 'the hirer’s'} card.`;
    case 'REFUNDED':
      return refundedAt ? `Refunded on ${formatMoment(refundedAt)}` : undefined;
    case 'CHARGED_BACK':
      return hirer
        ? 'Your bank took this payment back, so this step is not paid for any more.'
        : 'The payer’s bank took this payment back while it was held. Do not go on before the step is paid again.';
    case 'CREATED':
    case 'PROCESSING':
    case 'FAILED':
      return undefined;
  }
}

function partedWords({ amount, refunded, net, fee }: PaymentPartsFragment, hirer: boolean): string {
  const released = formatMoney({ ...amount, amountMinor: amount.amountMinor - refunded.amountMinor });
  return hirer
    ? `${released} to the worker, ${refunded.display} back to you.`
    : `${net.display} to you after the fee of ${fee.display}, ${refunded.display} back to the hirer.`;
}
