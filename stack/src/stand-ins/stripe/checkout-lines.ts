import { leastCharge } from './amount-limits';
import { invalid, missingParameter } from './stripe-error';
import { stripeId } from './stripe-ids';
import type { StripeParams } from './stripe-params';
import type { CheckoutLine } from './stripe-world';

const readLine = (line: StripeParams): CheckoutLine => {
  const price = line.object('price_data');
  if (!price) throw missingParameter(line.name('price_data'));
  const product = price.object('product_data');
  if (!product) throw missingParameter(price.name('product_data'));
  product.skip('images', 'metadata', 'tax_code');
  price.skip('tax_behavior');
  const quantity = line.integer('quantity') ?? 1;
  if (quantity < 1) throw invalid('Quantity must be at least 1.', { param: line.name('quantity') });
  return {
    id: stripeId('li'),
    name: product.requiredString('name'),
    description: product.string('description') ?? null,
    quantity,
    unitAmount: price.requiredAmount('unit_amount'),
    currency: price.requiredCurrency('currency'),
  };
};

export const totalOf = (lines: readonly CheckoutLine[]): number =>
  lines.reduce((sum, { quantity, unitAmount }) => sum + quantity * unitAmount, 0);

/** The lines of a session, all in one currency. */
export const readLines = (params: StripeParams): CheckoutLine[] => {
  const given = params.objects('line_items');
  if (!given || given.length === 0) throw missingParameter('line_items');
  const lines = given.map(readLine);
  const [first] = lines;
  const other = lines.find(({ currency }) => currency !== first?.currency);
  if (other) throw invalid('All line items must have the same currency.', { param: 'line_items' });
  if (totalOf(lines) < leastCharge(first?.currency ?? '')) {
    throw invalid("The Checkout Session's total amount due must add up to at least the minimum charge amount.", {
      code: 'amount_too_small',
    });
  }
  return lines;
};

/** A line as the API shows it when `line_items` is expanded. */
export const lineItem = (line: CheckoutLine): Record<string, unknown> => {
  const total = line.quantity * line.unitAmount;
  return {
    id: line.id,
    object: 'item',
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: line.currency,
    description: line.name,
    metadata: {},
    price: {
      id: line.id.replace('li_', 'price_'),
      object: 'price',
      active: false,
      billing_scheme: 'per_unit',
      currency: line.currency,
      livemode: false,
      metadata: {},
      product: line.id.replace('li_', 'prod_'),
      recurring: null,
      type: 'one_time',
      unit_amount: line.unitAmount,
      unit_amount_decimal: String(line.unitAmount),
    },
    quantity: line.quantity,
  };
};
