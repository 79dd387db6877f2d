import { useForm } from '@mantine/form';
import type { Money } from '../../lib/money';
import { refundProblem, storyProblem, type WishValues } from './dispute-values';

/** The form in which a side says what happened and how it wants the money parted. */
export function useWishForm(held: Money, { asksReason }: { asksReason: boolean }) {
  return useForm<WishValues>({
    initialValues: { reason: '', story: '', refund: '' },
    validate: {
      reason: (reason) => (asksReason && reason === '' ? 'Choose what it is about.' : null),
      story: storyProblem,
      refund: (text) => refundProblem(text, held),
    },
  });
}
