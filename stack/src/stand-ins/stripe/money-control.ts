import { bodyObject, json, type HttpReply, type HttpRequest } from '../http';
import { BadAccountOrder, orderAccount } from './account-control';
import { arrive, cancelPayout, failPayout } from './payout-life';
import { payoutFailures } from './payout-object';
import { failRefund, refundFailures, succeedRefund } from './refund-life';
import type { StripeWorld } from './stripe-world';

type Order = Record<string, unknown>;

const refused = (status: number, error: string): HttpReply => json(status, { error });

const decidePayout = (world: StripeWorld, id: string, order: Order): HttpReply => {
  const found = world.payouts.all().find(({ object }) => object.id === id);
  if (!found) return refused(404, 'No such payout');
  const { owner, object: payout } = found;
  const under = payout.status === 'pending' || payout.status === 'in_transit';
  switch (order.outcome) {
    case 'paid':
      return under ? json(200, arrive(world, owner, payout)) : refused(409, `The payout is ${payout.status}`);
    case 'canceled':
      return under ? json(200, cancelPayout(world, owner, payout)) : refused(409, `The payout is ${payout.status}`);
    case 'failed': {
      const code = String(order.code ?? 'could_not_process');
      if (!(code in payoutFailures)) {
        return refused(400, `"code" must be one of ${Object.keys(payoutFailures).join(', ')}`);
      }
      if (!under && payout.status !== 'paid') return refused(409, `The payout is ${payout.status}`);
      return json(200, failPayout(world, owner, payout, code));
    }
    default:
      return refused(400, '"outcome" must be one of paid, failed, canceled');
  }
};

const decideRefund = (world: StripeWorld, id: string, order: Order): HttpReply => {
  const refund = world.refunds.find(id);
  if (!refund) return refused(404, 'No such refund');
  if (order.outcome === 'succeeded') {
    return refund.status === 'pending'
      ? json(200, succeedRefund(world, refund))
      : refused(409, `The refund is ${String(refund.status)}`);
  }
  if (order.outcome !== 'failed') return refused(400, '"outcome" must be one of succeeded, failed');
  if (refund.status === 'failed') return refused(409, 'The refund is failed');
  const reason = refundFailures.find((known) => known === (order.reason ?? 'unknown'));
  if (!reason) return refused(400, `"reason" must be one of ${refundFailures.join(', ')}`);
  return json(200, failRefund(world, refund, reason));
};

const changeAccount = (world: StripeWorld, id: string, order: Order): HttpReply => {
  const account = world.accounts.find(id);
  if (!account) return refused(404, 'No such account');
  try {
    return json(200, orderAccount(world, account, order));
  } catch (error) {
    if (error instanceof BadAccountOrder) return refused(400, error.message);
    throw error;
  }
};

const doors: Record<string, (world: StripeWorld, id: string, order: Order) => HttpReply> = {
  __payouts: decidePayout,
  __refunds: decideRefund,
  __accounts: changeAccount,
};

/**
 * `POST /__payouts/:id { outcome: paid | failed | canceled, code }`, `POST /__refunds/:id { outcome: succeeded |
 * failed, reason }`, `POST /__refunds { needBalance }`, `POST /__accounts/:id { … }`. Undefined for any other path.
 */
export const controlMoney = (world: StripeWorld, request: HttpRequest): HttpReply | undefined => {
  const [, name = '', id] = request.path.split('/');
  const door = doors[name];
  if (!door) return undefined;
  const order = bodyObject(request);
  if (request.method !== 'POST' || !order) return refused(400, 'Send a JSON object by POST');
  if (id === undefined) {
    if (name !== '__refunds' || typeof order.needBalance !== 'boolean') return refused(404, 'Name what it is about');
    world.settings.refundsNeedBalance = order.needBalance;
    return json(200, { needBalance: order.needBalance });
  }
  return world.state.transaction(() => door(world, id, order));
};
