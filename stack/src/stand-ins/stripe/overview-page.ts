import { html, type Html } from '../html';
import type { HttpReply } from '../http';
import { page } from '../page';
import { moneyText } from './money-text';
import { platform } from './resource-store';
import type { StripeWorld } from './stripe-world';
import type { WebhookQueue } from './webhook-queue';

const rowsMax = 20;

const table = (title: string, heads: string[], rows: Html[]): Html =>
  html`<section class="card">
    <h2>${title}</h2>
    ${
      rows.length === 0
        ? html`<p class="soft">None yet.</p>`
        : html`<div class="scroll" tabindex="0" role="group" aria-label="${title}">
            <table>
              <thead>
                <tr>
                  ${heads.map((head) => html`<th scope="col">${head}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }
  </section>`;

const time = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

const row = (...cells: (string | number)[]): Html =>
  html`<tr>
    ${cells.map((cell) => html`<td class="near">${cell}</td>`)}
  </tr>`;

/** Whose money lies here: ours first, then the newest accounts that have some. */
const balances = (world: StripeWorld): Html[] => {
  const now = world.seconds();
  const owners = world.book.owners().filter((owner) => owner !== platform);
  const lines = [platform, ...owners.reverse()].flatMap((owner) =>
    world.book.currencies(owner).map((currency) => ({
      owner,
      currency,
      available: world.book.available(owner, currency, now),
      pending: world.book.pending(owner, currency, now),
    })),
  );
  return lines
    .filter(({ owner, available, pending }) => owner === platform || available !== 0 || pending !== 0)
    .slice(0, rowsMax)
    .map(({ owner, currency, available, pending }) =>
      row(
        owner === platform ? 'Kelmah' : owner,
        currency.toUpperCase(),
        moneyText(available, currency),
        moneyText(pending, currency),
      ),
    );
};

const disputes = (world: StripeWorld): Html[] =>
  world.disputes
    .newestFirst()
    .slice(0, rowsMax)
    .map(({ created, amount, currency, reason, status, evidence_details: { due_by: dueBy }, id }) =>
      row(time(created), moneyText(amount, currency), reason, status, dueBy === null ? '' : time(dueBy), id),
    );

const warnings = (world: StripeWorld): Html[] =>
  world.fraudWarnings
    .newestFirst()
    .slice(0, rowsMax)
    .map(({ created, fraud_type: kind, actionable, charge }) =>
      row(time(created), kind, actionable ? 'yes' : 'no', String(charge)),
    );

/** What the platform's Stripe account looks like just now. */
export const overviewPage = (world: StripeWorld, queue: WebhookQueue): HttpReply => {
  const payouts = world.payouts
    .all()
    .map(({ object }) => object)
    .reverse();
  return page({
    title: 'Payments',
    note: 'Stand-in for Stripe — no real money moves',
    wide: true,
    body: html` ${table('Balances', ['Whose', 'Currency', 'Available', 'Pending'], balances(world))}
    ${table('Disputes', ['When', 'Amount', 'Reason', 'Status', 'Answer by', 'Id'], disputes(world))}
    ${table('Warnings of fraud', ['When', 'Kind', 'To be acted on', 'Charge'], warnings(world))}
    ${table(
      'Payments',
      ['When', 'Amount', 'Status', 'Group', 'Id'],
      world.paymentIntents
        .newestFirst()
        .slice(0, rowsMax)
        .map((intent) =>
          row(
            time(intent.created),
            moneyText(intent.amount, intent.currency),
            intent.status,
            intent.transfer_group ?? '',
            intent.id,
          ),
        ),
    )}
    ${table(
      'Transfers',
      ['When', 'Amount', 'To', 'Group', 'Id'],
      world.transfers
        .newestFirst()
        .slice(0, rowsMax)
        .map((transfer) =>
          row(
            time(transfer.created),
            moneyText(transfer.amount, transfer.currency),
            String(transfer.destination),
            transfer.transfer_group ?? '',
            transfer.id,
          ),
        ),
    )}
    ${table(
      'Payouts',
      ['When', 'Amount', 'Status', 'Id'],
      payouts
        .slice(0, rowsMax)
        .map((payout) =>
          row(time(payout.created), moneyText(payout.amount, payout.currency), payout.status, payout.id),
        ),
    )}
    ${table(
      'Webhooks on their way',
      ['Event', 'Tries', 'Last answer'],
      queue
        .list()
        .slice(0, rowsMax)
        .map((delivery) =>
          row(delivery.type, delivery.attempts, delivery.lastError ?? String(delivery.lastStatus ?? '')),
        ),
    )}`,
  });
};
