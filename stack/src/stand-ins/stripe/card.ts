/** How a card behaves. Stripe's own test numbers and tokens (https://docs.stripe.com/testing). */
export interface CardDecline {
  code: string;
  declineCode: string;
  message: string;
}

export interface TestCard {
  number: string;
  token: string;
  brand: 'visa' | 'mastercard' | 'amex';
  funding: 'credit' | 'debit';
  behaviour: 'pays' | 'asks' | CardDecline;
  /** What the card's bank does once the payment has gone through. */
  sequel?: CardSequel;
}

/** A dispute of this reason, an inquiry, a word of warning; or a refund that takes its time, or comes back. */
export type CardSequel =
  | { dispute: 'fraudulent' | 'product_not_received' }
  | { inquiry: 'fraudulent' }
  | { warning: 'made_with_lost_card' }
  | { refund: 'pending' | 'fails' };

const declined = (declineCode: string, message: string, code = 'card_declined'): CardDecline => ({
  code,
  declineCode,
  message,
});

const genericDecline = declined('generic_decline', 'Your card was declined.');
const insufficientFunds = declined('insufficient_funds', 'Your card has insufficient funds.');

const visa = (number: string, token: string, behaviour: TestCard['behaviour']): TestCard => ({
  number,
  token,
  brand: 'visa',
  funding: 'credit',
  behaviour,
});

const testCards: readonly TestCard[] = [
  visa('4242424242424242', 'pm_card_visa', 'pays'),
  { ...visa('4000056655665556', 'pm_card_visa_debit', 'pays'), funding: 'debit' },
  { ...visa('5555555555554444', 'pm_card_mastercard', 'pays'), brand: 'mastercard' },
  { ...visa('378282246310005', 'pm_card_amex', 'pays'), brand: 'amex' },
  visa('4000000000000077', 'pm_card_bypassPending', 'pays'),
  visa('4000000000000002', 'pm_card_visa_chargeDeclined', genericDecline),
  visa('4000000000009995', 'pm_card_visa_chargeDeclinedInsufficientFunds', insufficientFunds),
  visa('4000000000009987', 'pm_card_visa_chargeDeclinedLostCard', declined('lost_card', 'Your card was declined.')),
  visa('4000000000009979', 'pm_card_visa_chargeDeclinedStolenCard', declined('stolen_card', 'Your card was declined.')),
  visa(
    '4000000000000069',
    'pm_card_chargeDeclinedExpiredCard',
    declined('expired_card', 'Your card has expired.', 'expired_card'),
  ),
  visa(
    '4000000000000127',
    'pm_card_chargeDeclinedIncorrectCvc',
    declined('incorrect_cvc', "Your card's security code is incorrect.", 'incorrect_cvc'),
  ),
  visa(
    '4000000000000119',
    'pm_card_chargeDeclinedProcessingError',
    declined(
      'processing_error',
      'An error occurred while processing your card. Try again in a little bit.',
      'processing_error',
    ),
  ),
  { ...visa('4000000000000259', 'pm_card_createDispute', 'pays'), sequel: { dispute: 'fraudulent' } },
  {
    ...visa('4000000000002685', 'pm_card_createDisputeProductNotReceived', 'pays'),
    sequel: { dispute: 'product_not_received' },
  },
  { ...visa('4000000000001976', 'pm_card_createDisputeInquiry', 'pays'), sequel: { inquiry: 'fraudulent' } },
  {
    ...visa('4000000000005423', 'pm_card_createIssuerFraudRecord', 'pays'),
    sequel: { warning: 'made_with_lost_card' },
  },
  { ...visa('4000000000007726', 'pm_card_pendingRefund', 'pays'), sequel: { refund: 'pending' } },
  { ...visa('4000000000005126', 'pm_card_refundFail', 'pays'), sequel: { refund: 'fails' } },
  visa('4000002500003155', 'pm_card_authenticationRequiredOnSetup', 'asks'),
  visa('4000002760003184', 'pm_card_authenticationRequired', 'asks'),
  visa('4000000000003220', 'pm_card_threeDSecure2Required', 'asks'),
];

/** Older names of the same tokens, which Stripe still takes. */
const tokenAliases: Record<string, string> = {
  pm_card_chargeDeclined: '4000000000000002',
  pm_card_chargeDeclinedInsufficientFunds: '4000000000009995',
  tok_visa: '4242424242424242',
};

export const cardByNumber = (text: string): TestCard | undefined => {
  const digits = text.replace(/[\s-]/g, '');
  return testCards.find(({ number }) => number === digits);
};

export const cardByToken = (token: string): TestCard | undefined =>
  testCards.find((card) => card.token === token) ?? cardByNumber(tokenAliases[token] ?? '');

/** The Luhn check (ISO/IEC 7812), to tell a mistyped number from a card that is not a test card. */
export const isCardNumber = (text: string): boolean => {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/** The decline of a code, `insufficient_funds` for example; the plain one without. */
export const declineByCode = (code: string | undefined): CardDecline => {
  for (const { behaviour } of testCards) {
    if (typeof behaviour === 'object' && behaviour.declineCode === code) return behaviour;
  }
  return code ? declined(code, 'Your card was declined.') : genericDecline;
};
