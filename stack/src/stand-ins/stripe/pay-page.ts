import type Stripe from 'stripe';
import { html, type Html } from '../html';
import type { HttpReply } from '../http';
import { page } from '../page';
import { moneyText } from './money-text';
import type { CheckoutLine } from './stripe-world';

const payNote = 'Test payment page — no real card is charged';

export interface PayForm {
  email: string;
  number: string;
  expiry: string;
  cvc: string;
  name: string;
}

export type PayFaults = Partial<Record<keyof PayForm, string>>;

export const emptyForm = (email: string | null): PayForm => ({
  email: email ?? '',
  number: '',
  expiry: '',
  cvc: '',
  name: '',
});

interface Field {
  name: keyof PayForm;
  label: string;
  hint?: string;
  type?: string;
  inputMode?: string;
  autocomplete: string;
}

const field = (spec: Field, form: PayForm, faults: PayFaults): Html => {
  const fault = faults[spec.name];
  const described = [spec.hint && `${spec.name}-hint`, fault && `${spec.name}-fault`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for="${spec.name}">${spec.label}</label>
    <input
      id="${spec.name}"
      name="${spec.name}"
      type="${spec.type ?? 'text'}"
      inputmode="${spec.inputMode ?? 'text'}"
      autocomplete="${spec.autocomplete}"
      value="${form[spec.name]}"
      required
      ${fault ? html`aria-invalid="true"` : ''}
      ${described ? html`aria-describedby="${described}"` : ''}
    />
    ${spec.hint && html`<p class="hint" id="${spec.name}-hint">${spec.hint}</p>`}
    ${fault && html`<p class="hint bad" id="${spec.name}-fault">${fault}</p>`}
  </div>`;
};

const lineRow = (line: CheckoutLine): Html =>
  html`<li class="between">
    <span
      >${line.name}${line.quantity > 1 && html` × ${line.quantity}`}
      ${line.description && html`<br /><span class="soft">${line.description}</span>`}</span
    >
    <span>${moneyText(line.quantity * line.unitAmount, line.currency)}</span>
  </li>`;

export interface PayPage {
  session: Stripe.Checkout.Session;
  lines: CheckoutLine[];
  form: PayForm;
  faults: PayFaults;
  /** Why the last attempt did not go through. */
  refusal: string | null;
}

export const payPage = ({ session, lines, form, faults, refusal }: PayPage): HttpReply => {
  const amount = moneyText(session.amount_total ?? 0, session.currency ?? 'usd');
  const trouble = refusal ?? (Object.keys(faults).length > 0 ? 'Please look at the fields marked below.' : null);
  return page({
    title: 'Pay Kelmah',
    note: payNote,
    status: trouble ? 402 : 200,
    body: html`<section class="card" aria-label="What you pay for">
        <p class="amount">${amount}</p>
        <ul class="plain">
          ${lines.map(lineRow)}
        </ul>
      </section>
      <section class="card" aria-labelledby="card-title">
        <h2 id="card-title">Pay by card</h2>
        ${trouble && html`<p class="fault" role="alert">${trouble}</p>`}
        <form method="post" action="/c/pay/${session.id}">
          ${field({ name: 'email', label: 'E-mail', type: 'email', inputMode: 'email', autocomplete: 'email' }, form, faults)}
          ${field({ name: 'number', label: 'Card number', inputMode: 'numeric', autocomplete: 'cc-number', hint: '4242 4242 4242 4242 pays; 4000 0000 0000 0002 is declined.' }, form, faults)}
          <div class="pair">
            ${field({ name: 'expiry', label: 'Expiry (MM / YY)', inputMode: 'numeric', autocomplete: 'cc-exp' }, form, faults)}
            ${field({ name: 'cvc', label: 'Security code', inputMode: 'numeric', autocomplete: 'cc-csc' }, form, faults)}
          </div>
          ${field({ name: 'name', label: 'Name on card', autocomplete: 'cc-name' }, form, faults)}
          <button type="submit">Pay ${amount}</button>
        </form>
        <a class="button second" href="/c/pay/${session.id}?fill=4242424242424242">Fill in the test card</a>
      </section>
      ${session.cancel_url && html`<p><a href="${session.cancel_url}">Back without paying</a></p>`}`,
  });
};

/** A session that can no longer be paid. */
export const overPage = (session: Stripe.Checkout.Session): HttpReply =>
  page({
    title: session.status === 'complete' ? 'This is paid' : 'This page has expired',
    note: payNote,
    body:
      session.status === 'complete'
        ? html`<p class="good">The payment went through. There is nothing more to do here.</p>`
        : html`<p>Nothing was charged. Go back and start the payment again.</p>
            ${session.cancel_url && html`<a class="button" href="${session.cancel_url}">Go back</a>`}`,
  });

/** The bank's question that 3-D Secure cards ask. */
export const confirmPage = (intent: Stripe.PaymentIntent): HttpReply =>
  page({
    title: 'Confirm with your bank',
    note: payNote,
    body: html`<section class="card" aria-label="Confirmation">
      <p>
        Your bank asks whether you want to pay <strong>${moneyText(intent.amount, intent.currency)}</strong> to Kelmah.
      </p>
      <form method="post" action="/authenticate/${intent.id}">
        <button type="submit" name="answer" value="confirm">Confirm the payment</button>
        <button type="submit" name="answer" value="refuse" class="second">Refuse</button>
      </form>
    </section>`,
  });

export const missingPage = (): HttpReply =>
  page({ title: 'Not found', note: payNote, status: 404, body: html`<p>There is no such page here.</p>` });
