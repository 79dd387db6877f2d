import type Stripe from 'stripe';
import { html, type Html } from '../html';
import type { HttpReply } from '../http';
import { page } from '../page';

export const onboardingNote = 'Test payout page — no real bank account is used';

export const onboardingFields = ['firstName', 'lastName', 'birth', 'phone', 'bank', 'number'] as const;
export type OnboardingField = (typeof onboardingFields)[number];
export type OnboardingForm = Record<OnboardingField, string>;
export type OnboardingFaults = Partial<Record<OnboardingField, string>>;

const specs: Record<OnboardingField, { label: string; type: string; autocomplete: string; hint?: string }> = {
  firstName: { label: 'First name', type: 'text', autocomplete: 'given-name' },
  lastName: { label: 'Last name', type: 'text', autocomplete: 'family-name' },
  birth: { label: 'Date of birth', type: 'date', autocomplete: 'bday' },
  phone: { label: 'Phone', type: 'tel', autocomplete: 'tel' },
  bank: { label: 'Bank or mobile money', type: 'text', autocomplete: 'off' },
  number: {
    label: 'Account number',
    type: 'text',
    autocomplete: 'off',
    hint: '000123456789 works; payouts to 000111111116 fail.',
  },
};

const field = (name: OnboardingField, form: OnboardingForm, faults: OnboardingFaults): Html => {
  const { label, type, autocomplete, hint } = specs[name];
  const fault = faults[name];
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${form[name]}"
      required
      ${fault ? html`aria-invalid="true"` : ''}
      ${described ? html`aria-describedby="${described}"` : ''}
    />
    ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${fault && html`<p class="hint bad" id="${name}-fault">${fault}</p>`}
  </div>`;
};

export const onboardingPage = (
  link: string,
  account: Stripe.Account,
  form: OnboardingForm,
  faults: OnboardingFaults,
): HttpReply =>
  page({
    title: 'Get paid by Kelmah',
    note: onboardingNote,
    status: Object.keys(faults).length > 0 ? 422 : 200,
    body: html`<section class="card" aria-label="Payout details">
      <p>
        Tell us who you are and where your earnings should go.${account.email && html` This is for ${account.email}.`}
      </p>
      ${Object.keys(faults).length > 0 && html`<p class="fault" role="alert">Please look at the fields marked below.</p>`}
      <form method="post" action="/setup/s/${account.id}/${link}">
        ${onboardingFields.map((name) => field(name, form, faults))}
        <button type="submit">Agree and submit</button>
        <button type="submit" class="second" name="later" value="yes" formnovalidate>Finish later</button>
      </form>
      <a class="button second" href="/setup/s/${account.id}/${link}?fill=yes">Fill in test details</a>
    </section>`,
  });
