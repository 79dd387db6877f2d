import type Stripe from 'stripe';
import { decideDispute, disputeAsOfNow, isInquiry, noteChange, submitEvidence, waitsForAnswer } from './dispute-life';
import { evidenceFiles, evidenceTexts } from './dispute-object';
import { idOf, type StripeCall, type StripeHandler, type StripeRoute } from './stripe-call';
import { invalid } from './stripe-error';
import { listPage } from './stripe-list';
import { readMetadata } from './stripe-params';
import type { StripeWorld } from './stripe-world';

/** All words of evidence together (https://docs.stripe.com/api/disputes/update). */
const evidenceLengthMax = 150_000;
const evidenceTextMax = 20_000;

/** The evidence after a change; undefined where none was given. An empty value takes a piece away. */
const readEvidence = (call: StripeCall, before: Stripe.Dispute.Evidence): Stripe.Dispute.Evidence | undefined => {
  const { world, params } = call;
  if (!params.has('evidence')) return undefined;
  const given = params.object('evidence');
  const after = { ...before };
  if (!given) return after;
  for (const name of evidenceTexts) if (given.has(name)) after[name] = given.string(name, evidenceTextMax) ?? null;
  for (const name of evidenceFiles) {
    if (given.has(name)) after[name] = evidenceFile(world, given.string(name), given.name(name));
  }
  const length = evidenceTexts.reduce((sum, name) => sum + (after[name]?.length ?? 0), 0);
  if (length > evidenceLengthMax) {
    throw invalid(`The combined length of evidence may be at most ${evidenceLengthMax} characters.`, {
      param: 'evidence',
    });
  }
  return after;
};

const evidenceFile = (world: StripeWorld, id: string | undefined, param: string): string | null => {
  if (id === undefined) return null;
  const file = world.files.require(id, param);
  if (file.purpose === 'dispute_evidence') return file.id;
  throw invalid(`The file ${id} has the purpose ${file.purpose}, but evidence must be of purpose dispute_evidence.`, {
    param,
  });
};

const hasAny = (evidence: Stripe.Dispute.Evidence): boolean =>
  [...evidenceTexts, ...evidenceFiles].some((name) => evidence[name] !== null);

const update: StripeHandler = (call) => {
  const { world, params } = call;
  const dispute = world.disputes.require(idOf(call));
  const evidence = readEvidence(call, dispute.evidence);
  const submit = params.boolean('submit') ?? true;
  const metadata = readMetadata(params, dispute.metadata);
  params.done();
  if (evidence && !waitsForAnswer(dispute)) {
    throw invalid(`This dispute is ${dispute.status}: its evidence cannot be changed any more.`, {
      param: 'evidence',
    });
  }
  const details = { ...dispute.evidence_details, has_evidence: hasAny(evidence ?? dispute.evidence) };
  const changed = { ...dispute, metadata, evidence: evidence ?? dispute.evidence, evidence_details: details };
  const handedIn = submit && waitsForAnswer(dispute) && (evidence !== undefined || params.has('submit'));
  const after = handedIn ? submitEvidence(world, changed) : noteChange(world, dispute, changed);
  return disputeAsOfNow(world, after);
};

const close: StripeHandler = (call) => {
  const { world, params } = call;
  const dispute = world.disputes.require(idOf(call));
  params.done();
  if (!waitsForAnswer(dispute)) {
    throw invalid(`This dispute is ${dispute.status}: it cannot be closed any more.`);
  }
  return disputeAsOfNow(world, decideDispute(world, dispute, isInquiry(dispute) ? 'warning_closed' : 'lost'));
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return disputeAsOfNow(call.world, call.world.disputes.require(idOf(call)));
};

const list: StripeHandler = (call) => {
  const { world, params } = call;
  const charge = params.string('charge');
  const intent = params.string('payment_intent');
  const fitting = world.disputes
    .newestFirst()
    .filter((dispute) => (!charge || dispute.charge === charge) && (!intent || dispute.payment_intent === intent));
  const page = listPage(call, fitting);
  return { ...page, data: page.data.map((dispute) => disputeAsOfNow(world, dispute)) };
};

export const disputeRoutes: StripeRoute[] = [
  { method: 'GET', pattern: '/v1/disputes', handler: list },
  { method: 'GET', pattern: '/v1/disputes/:id', handler: retrieve },
  { method: 'POST', pattern: '/v1/disputes/:id', handler: update },
  { method: 'POST', pattern: '/v1/disputes/:id/close', handler: close },
];
