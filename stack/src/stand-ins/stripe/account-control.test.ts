import type Stripe from 'stripe';
import { refusalOf, StripeStory } from '../testing/stripe-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';

let story: StripeStory;
let worker: Stripe.Account;

beforeEach(async () => {
  story = await StripeStory.begin({ payoutAfterMs: 3600_000 });
  worker = await story.onboardedAccount();
});

afterEach(async () => {
  await story.end();
  removeTemporaryFolders();
});

const send = async (): Promise<Stripe.Transfer> => {
  const charge = await story.paidCharge(10_000);
  return story.client.transfers.create({
    amount: 9000,
    currency: 'ghs',
    destination: worker.id,
    source_transaction: charge.id,
  });
};

it('restricts an account: what is due, by when, why, and what stops', async () => {
  const deadline = Math.floor(Date.now() / 1000) + 86_400;
  const order = {
    requirements: {
      past_due: ['individual.verification.document'],
      current_deadline: deadline,
      disabled_reason: 'requirements.past_due',
      errors: [
        {
          code: 'verification_document_expired',
          reason: 'The document has expired.',
          requirement: 'individual.verification.document',
        },
      ],
    },
    future_requirements: { eventually_due: ['individual.address.city'] },
    payouts_enabled: false,
    transfers: 'inactive',
  };
  expect((await story.control.order(`/__accounts/${worker.id}`, order)).status).toBe(200);
  expect(await story.client.accounts.retrieve(worker.id)).toMatchObject({
    requirements: {
      currently_due: ['individual.verification.document'],
      past_due: ['individual.verification.document'],
      current_deadline: deadline,
      disabled_reason: 'requirements.past_due',
      errors: [{ code: 'verification_document_expired' }],
    },
    future_requirements: { eventually_due: ['individual.address.city'] },
    payouts_enabled: false,
    capabilities: { transfers: 'inactive' },
  });
  expect(await refusalOf(send())).toMatchObject({ code: 'insufficient_capabilities_for_transfer' });
  const asWorker = { stripeAccount: worker.id };
  expect(await refusalOf(story.client.payouts.create({ amount: 1, currency: 'ghs' }, asWorker))).toMatchObject({
    code: 'payouts_not_allowed',
  });
  await story.control.webhooks({ action: 'wait' });
  expect(story.hooks.types().filter((type) => type === 'account.updated')).toHaveLength(2);
});

it('is rejected', async () => {
  expect(await story.client.accounts.reject(worker.id, { reason: 'fraud' })).toMatchObject({
    payouts_enabled: false,
    charges_enabled: false,
    requirements: { disabled_reason: 'rejected.fraud' },
  });
  expect(await refusalOf(send())).toMatchObject({ code: 'insufficient_capabilities_for_transfer' });
});

it('takes its leave of the platform, which then does not know it any more', async () => {
  await send();
  expect((await story.control.order(`/__accounts/${worker.id}`, { deauthorize: true })).status).toBe(200);
  expect(await refusalOf(story.client.accounts.retrieve(worker.id))).toMatchObject({
    code: 'account_invalid',
    statusCode: 403,
    type: 'StripePermissionError',
  });
  expect(await refusalOf(send())).toMatchObject({ code: 'resource_missing', param: 'destination' });
  await story.control.webhooks({ action: 'wait' });
  expect(story.hooks.received.find(({ event }) => event.type === 'account.application.deauthorized')).toMatchObject({
    door: 'connect',
    event: { account: worker.id, data: { object: { object: 'application' } } },
  });
});

it.each([
  [{ requirements: { past_due: 'everything' } }, 'past_due'],
  [{ requirements: { errors: [{ code: 'x' }] } }, 'errors'],
  [{ transfers: 'sometimes' }, 'transfers'],
  [{ reject: 'mood' }, 'reject'],
])('refuses the order %j', async (order, word) => {
  const response = await story.control.order(`/__accounts/${worker.id}`, order);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(word);
});
