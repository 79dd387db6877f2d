import type Stripe from 'stripe';
import { redirect, type HttpReply, type HttpRequest } from '../http';
import type { PathValues } from '../routes';
import { cardByNumber, isCardNumber, type TestCard } from './card';
import { confirmPage, emptyForm, missingPage, overPage, payPage, type PayFaults, type PayForm } from './pay-page';
import { completeSession } from './checkout-completion';
import { attemptPayment, settleAuthentication } from './payment-attempt';
import { makeIntent } from './payment-intent';
import { makePaymentMethod, usePaymentMethod } from './payment-method';
import type { StripeWorld } from './stripe-world';

export type PageHandler = (world: StripeWorld, request: HttpRequest, values: PathValues) => HttpReply;

interface CheckedForm {
  faults: PayFaults;
  card?: TestCard;
  month: number;
  year: number;
}

const cardFault = (number: string): string | undefined => {
  if (!isCardNumber(number)) return 'Your card number is invalid.';
  return cardByNumber(number) ? undefined : 'Your card was declined: only test cards work here.';
};

const checkForm = (form: PayForm, now: Date): CheckedForm => {
  const faults: PayFaults = {};
  const fault = cardFault(form.number);
  if (fault) faults.number = fault;
  if (!/^\S+@\S+$/.test(form.email)) faults.email = 'Your e-mail is incomplete.';
  const [, month = '', year = ''] = /^(\d{1,2})\s*\/?\s*(\d{2}|\d{4})$/.exec(form.expiry.trim()) ?? [];
  const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const monthOk = Number(month) >= 1 && Number(month) <= 12;
  if (!monthOk || year === '') faults.expiry = "Your card's expiry date is incomplete.";
  else if (fullYear * 12 + Number(month) < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1) {
    faults.expiry = "Your card's expiry date is in the past.";
  }
  if (!/^\d{3,4}$/.test(form.cvc.trim())) faults.cvc = "Your card's security code is incomplete.";
  if (form.name.trim() === '') faults.name = 'Please give the name on the card.';
  return { faults, card: cardByNumber(form.number), month: Number(month), year: fullYear };
};

const readForm = (request: HttpRequest): PayForm => {
  const fields = new URLSearchParams(request.body.toString('utf8'));
  const text = (name: string): string => (fields.get(name) ?? '').slice(0, 200);
  return { email: text('email'), number: text('number'), expiry: text('expiry'), cvc: text('cvc'), name: text('name') };
};

const filledForm = (world: StripeWorld, session: Stripe.Checkout.Session, number: string): PayForm => ({
  email: session.customer_email ?? 'test@example.com',
  number: number.replace(/(\d{4})(?=\d)/g, '$1 '),
  expiry: `12 / ${String(new Date(world.clock.now()).getUTCFullYear() + 3).slice(-2)}`,
  cvc: '123',
  name: 'Test Card',
});

const successUrl = (session: Stripe.Checkout.Session): string =>
  (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id);

const showPay: PageHandler = (world, request, { id = '' }) => {
  const session = world.sessions.find(id);
  if (!session) return missingPage();
  if (session.status !== 'open') return overPage(session);
  const fill = request.query.get('fill');
  const intent =
    typeof session.payment_intent === 'string' ? world.paymentIntents.find(session.payment_intent) : undefined;
  return payPage({
    session,
    lines: world.sessionSecrets.find(id)?.lines ?? [],
    form: fill && cardByNumber(fill) ? filledForm(world, session, fill) : emptyForm(session.customer_email),
    faults: {},
    refusal: fill ? null : (intent?.last_payment_error?.message ?? null),
  });
};

/** The session's one intent: made at the first attempt, used again after a decline. */
const intentOf = (
  world: StripeWorld,
  session: Stripe.Checkout.Session,
): [Stripe.PaymentIntent, Stripe.Checkout.Session] => {
  if (typeof session.payment_intent === 'string')
    return [world.paymentIntents.require(session.payment_intent), session];
  const secrets = world.sessionSecrets.require(session.id);
  const intent = makeIntent(world, {
    ...secrets.intent,
    amount: session.amount_total ?? 0,
    currency: session.currency ?? '',
  });
  return [intent, world.sessions.put({ ...session, payment_intent: intent.id })];
};

const pay: PageHandler = (world, request, { id = '' }) => {
  const session = world.sessions.find(id);
  if (!session) return missingPage();
  // The button pressed twice: the first press has paid.
  if (session.status === 'complete') return redirect(successUrl(session));
  if (session.status !== 'open') return overPage(session);
  const form = readForm(request);
  const lines = world.sessionSecrets.find(id)?.lines ?? [];
  const { faults, card, month, year } = checkForm(form, new Date(world.clock.now()));
  if (!card || Object.keys(faults).length > 0) return payPage({ session, lines, form, faults, refusal: null });
  const holder = { name: form.name, email: form.email, expiryMonth: month, expiryYear: year };
  const method = makePaymentMethod(world, card, holder);
  const [intent, opened] = intentOf(world, session);
  const tried = attemptPayment(world, intent, { method, card }, null);
  if (tried.status === 'requires_action') return redirect(`/authenticate/${tried.id}`);
  if (tried.status === 'succeeded' || tried.status === 'processing') {
    const status = tried.status === 'succeeded' ? 'paid' : 'unpaid';
    return redirect(successUrl(completeSession(world, opened, form, status)));
  }
  const refusal = tried.last_payment_error?.message ?? 'Your card was declined.';
  return payPage({
    session: opened,
    lines,
    form: { ...form, number: '', cvc: '' },
    faults: {},
    refusal: `${refusal} Please try another card.`,
  });
};

const showConfirm: PageHandler = (world, _request, { id = '' }) => {
  const intent = world.paymentIntents.find(id);
  return intent?.status === 'requires_action' ? confirmPage(intent) : missingPage();
};

const answerConfirm: PageHandler = (world, request, { id = '' }) => {
  const intent = world.paymentIntents.find(id);
  if (intent?.status !== 'requires_action' || typeof intent.payment_method !== 'string') return missingPage();
  const confirmed = new URLSearchParams(request.body.toString('utf8')).get('answer') === 'confirm';
  const used = usePaymentMethod(world, intent.payment_method);
  const settled = settleAuthentication(world, intent, used, confirmed);
  const session = world.sessionOfIntent(id);
  if (session && confirmed) {
    return redirect(successUrl(completeSession(world, session, used.method.billing_details, 'paid')));
  }
  if (session) return redirect(`/c/pay/${session.id}`);
  const back = intent.next_action?.redirect_to_url?.return_url;
  if (!back) return missingPage();
  const url = new URL(back);
  url.searchParams.set('payment_intent', id);
  url.searchParams.set('payment_intent_client_secret', intent.client_secret ?? '');
  url.searchParams.set('redirect_status', settled.status === 'succeeded' ? 'succeeded' : 'failed');
  return redirect(url.toString());
};

export const payRoutes: { method: string; pattern: string; handler: PageHandler }[] = [
  { method: 'GET', pattern: '/c/pay/:id', handler: showPay },
  { method: 'POST', pattern: '/c/pay/:id', handler: pay },
  { method: 'GET', pattern: '/authenticate/:id', handler: showConfirm },
  { method: 'POST', pattern: '/authenticate/:id', handler: answerConfirm },
];
