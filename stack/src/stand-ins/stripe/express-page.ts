import type Stripe from 'stripe';
import { html, type Html } from '../html';
import type { HttpReply } from '../http';
import { page } from '../page';
import { banksOf } from './external-account-object';
import { moneyText } from './money-text';
import { onboardingNote } from './onboarding-page';

export interface BankForm {
  bank: string;
  number: string;
}

export interface ExpressView {
  account: Stripe.Account;
  /** Where the forms of this visit go. */
  base: string;
  balances: { currency: string; available: number; pending: number }[];
  payouts: Stripe.Payout[];
  form: BankForm;
  faults: Partial<BankForm>;
  said: string | null;
}

const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

const list = (rows: Html[], otherwise: string): Html =>
  rows.length > 0
    ? html`<ul class="plain">
        ${rows}
      </ul>`
    : html`<p class="soft">${otherwise}</p>`;

const field = (name: keyof BankForm, label: string, hint: string, { form, faults }: ExpressView): Html => {
  const fault = faults[name];
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      value="${form[name]}"
      autocomplete="off"
      required
      aria-describedby="${name}-hint"
      ${fault ? html`aria-invalid="true"` : ''}
    />
    <p class="hint ${fault ? 'bad' : ''}" id="${name}-hint">${fault ?? hint}</p>
  </div>`;
};

const bankRow = (bank: Stripe.BankAccount): Html =>
  html`<li class="between">
    <span>${bank.bank_name} ···· ${bank.last4}</span
    ><span class="${bank.status === 'errored' ? 'bad' : 'soft'}"
      >${
        bank.status === 'errored'
          ? 'Payouts to it failed'
          : bank.default_for_currency
            ? 'Payouts go here'
            : 'Not in use'
      }</span
    >
  </li>`;

/** A worker's own page at Stripe: the balance, the payouts, and where they go. */
export const expressPage = (view: ExpressView): HttpReply => {
  const { account, balances, payouts, said, faults } = view;
  return page({
    title: 'Your payouts',
    note: onboardingNote,
    status: Object.keys(faults).length > 0 ? 422 : 200,
    body: html`${said && html`<p class="good" role="status">${said}</p>`}
      <section class="card">
        <h2>Balance</h2>
        ${list(
          balances.map(
            ({ currency, available, pending }) =>
              html`<li class="between">
                <span class="amount">${moneyText(available, currency)}</span
                >${pending !== 0 && html`<span class="soft">and ${moneyText(pending, currency)} not yet available</span>`}
              </li>`,
          ),
          'Nothing yet.',
        )}
      </section>
      <section class="card">
        <h2>Payouts</h2>
        ${list(
          payouts.map(
            (payout) =>
              html`<li class="between">
                <span>${moneyText(payout.amount, payout.currency)}</span><span>${payout.status.replace('_', ' ')}</span
                ><span class="soft">${day(payout.arrival_date)}</span>
                ${payout.failure_message && html`<span class="bad">${payout.failure_message}</span>`}
              </li>`,
          ),
          'No payout yet.',
        )}
      </section>
      <section class="card">
        <h2>Where your money goes</h2>
        ${list(banksOf(account).map(bankRow), 'No account yet.')}
        <form method="post" action="${view.base}">
          ${field('bank', 'Bank or mobile money', 'The name of your bank, or MTN Mobile Money, for example.', view)}
          ${field('number', 'Account number', '000123456789 works; payouts to 000111111116 fail.', view)}
          <button type="submit">Use this account from now on</button>
        </form>
      </section>`,
  });
};
