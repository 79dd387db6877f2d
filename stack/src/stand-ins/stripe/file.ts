import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Stripe from 'stripe';
import { idOf, type StripeHandler, type StripeRoute } from './stripe-call';
import { invalid, missingParameter } from './stripe-error';
import { stripeId } from './stripe-ids';
import { listPage } from './stripe-list';
import type { StripeWorld } from './stripe-world';

const bytesMax = 5 * 1024 * 1024;
const purposes = ['account_requirement', 'additional_verification', 'dispute_evidence', 'identity_document'] as const;

/** Told by the first bytes, whatever the name says. */
const kinds: [type: string, start: Buffer][] = [
  ['pdf', Buffer.from('%PDF-')],
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ['jpg', Buffer.from([0xff, 0xd8, 0xff])],
];

const create: StripeHandler = ({ world, params, upload }) => {
  const purpose = params.oneOf('purpose', purposes);
  if (!purpose) throw missingParameter('purpose');
  params.skip('file', 'file_link_data');
  params.done();
  if (!upload) throw missingParameter('file');
  const { content, filename } = upload;
  const type = kinds.find(([, start]) => content.subarray(0, start.length).equals(start))?.[0];
  if (!type) throw invalid('Unsupported file type: only PDF, JPG and PNG are taken.', { param: 'file' });
  if (content.length > bytesMax) {
    throw invalid(`The file is larger than the ${bytesMax} bytes that ${purpose} may have.`, { param: 'file' });
  }
  const id = stripeId('file');
  mkdirSync(world.filesDir, { recursive: true });
  writeFileSync(join(world.filesDir, id), content);
  return world.files.put({
    id,
    object: 'file',
    created: world.seconds(),
    expires_at: null,
    filename,
    links: { object: 'list', data: [], has_more: false, url: `/v1/file_links?file=${id}` },
    purpose,
    size: content.length,
    title: null,
    type,
    url: `${world.settings.publicUrl}/v1/files/${id}/contents`,
  } satisfies Stripe.File);
};

/** The bytes of a kept file. */
export const fileContent = (world: StripeWorld, id: string): Buffer | undefined =>
  world.files.find(id) ? readFileSync(join(world.filesDir, id)) : undefined;

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return call.world.files.require(idOf(call));
};

const list: StripeHandler = (call) => {
  const purpose = call.params.string('purpose');
  return listPage(
    call,
    call.world.files.newestFirst().filter((file) => !purpose || file.purpose === purpose),
  );
};

export const fileRoutes: StripeRoute[] = [
  { method: 'POST', pattern: '/v1/files', handler: create },
  { method: 'GET', pattern: '/v1/files', handler: list },
  { method: 'GET', pattern: '/v1/files/:id', handler: retrieve },
];
