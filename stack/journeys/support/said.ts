import { randomUUID } from 'node:crypto';
import { addLegacyRows } from '@kelmah/kit/demo/legacy-tables.store';
import { PersonBrowser } from '@kelmah/kit/testing/person-browser';
import { Client } from 'pg';
import { legacyPeople } from '../../src/demo/legacy-people';
import { demoPassword } from '../../src/demo/demo-sign-ins';
import type { Platform } from '../../src/platform/platform';
import type { Canary } from './canary';
import type { Hire } from './hire';
import { Person } from './person';
import { opensDispute } from './trouble';

/** The number of a canary in the older system. */
export const legacyId = 4_711;

/** Puts somebody into the older system who has said there all that one could say. */
export async function isInTheOlderSystem({ engines, legacySchema }: Platform, canary: Canary): Promise<void> {
  const { password = null } = legacyPeople(new Date()).users[0] ?? {};
  const client = new Client({ connectionString: engines['postgresql']?.url });
  await client.connect();
  try {
    await addLegacyRows(client, legacySchema, {
      users: [
        {
          ...{ id: legacyId, email: canary.email, password, full_name: canary.word('name'), phone: null },
          ...{ role: 'both', status: 'active', email_verified: true, phone_verified: false, created_at: new Date() },
        },
      ],
      profiles: [
        {
          ...{ user_id: legacyId, bio: canary.word('oldbio'), skills: canary.word('oldskill') },
          ...{ hourly_rate: '45.00', location: canary.word('oldtown'), updated_at: new Date() },
        },
      ],
    });
  } finally {
    await client.end();
  }
}

/** Signs in with the password of the older system, on a device of this name. */
export async function comesFromThere(house: Platform, canary: Canary): Promise<Person> {
  const person = new Person(house, canary.word('name'), canary.email);
  return person.signsIn(demoPassword, canary.word('device'));
}

const jpeg = Buffer.from('ffd8ffe000104a46494600010100', 'hex');

/** Uploads a picture in whose bytes and name a word stands. */
export async function uploads(person: Person, purpose: string, word: string): Promise<string> {
  const body = Buffer.concat([jpeg, Buffer.from(word)]);
  const { upload, form } = await person.do(
    'requestUpload',
    { purpose, fileName: `${word}.jpg`, contentType: 'image/jpeg', bytes: body.length },
    'upload { id } form { url fields { name value } }',
  );
  const sent = new FormData();
  for (const { name, value } of form.fields as { name: string; value: string }[]) sent.append(name, value);
  sent.append('file', new Blob([body], { type: 'image/jpeg' }), `${word}.jpg`);
  const answer = await fetch(form.url as string, { method: 'POST', body: sent });
  if (!answer.ok) throw new Error(await answer.text());
  await person.do('completeUpload', { uploadId: upload.id }, 'upload { status }');
  return upload.id as string;
}

/** Everything that a person can say of themselves to Kelmah and to nobody in particular. */
export async function saysEverything(house: Platform, person: Person, { word, ...canary }: Canary): Promise<void> {
  await person.provesPhone(canary.phone);
  const photoUploadId = await uploads(person, 'PROFILE', word('photo'));
  const where = { region: 'GREATER_ACCRA', town: word('town') };
  await person.do('updateProfile', { about: word('about'), photoUploadId, ...where }, '__typename');
  await person.do('saveHirerProfile', { kind: 'HOTEL', firm: word('firm') }, '__typename');
  await person.do(
    'saveWorkerProfile',
    {
      ...{ headline: word('headline'), bio: word('bio'), tradeIds: ['trd_plumbing'], ...where, point: canary.point },
      ...{ skills: [{ name: word('skill'), level: 'EXPERT' }], radiusKm: 40, published: true },
      availability: { accepting: true, days: ['MONDAY'], note: word('availability') },
    },
    '__typename',
  );
  const uploadIds = [await uploads(person, 'PORTFOLIO', word('portfoliofile'))];
  const item = { title: word('portfoliotitle'), description: word('portfoliotext'), uploadIds };
  await person.do('addPortfolioItem', item, '__typename');
  const certificate = { title: word('certificate'), issuer: word('issuer'), issuedOn: '2020-01-01T00:00:00Z' };
  await person.do('addCertificate', certificate, '__typename');
  const [cardUploadId, selfieUploadId] = [
    await uploads(person, 'IDENTITY', word('card')),
    await uploads(person, 'IDENTITY', word('face')),
  ];
  await person.do('submitIdentityCheck', { cardNumber: canary.cardNumber, cardUploadId, selfieUploadId }, '__typename');
  await person.do('saveNotificationSettings', { quietFrom: '22:00', quietUntil: '06:00' }, '__typename');
  await hasAnApp(house, person, word);
  await linksGoogle(person, { name: word('google'), email: `${word('google')}@gmail.example`, verified: 'yes' });
}

/** A partner app with a key that was used. */
async function hasAnApp(house: Platform, person: Person, word: Canary['word']): Promise<void> {
  const form = { name: word('app'), description: word('appabout'), website: `https://${word('site')}.example` };
  const { app } = await person.do('registerPartnerApp', form, 'app { id }');
  const key = { appId: app.id, label: word('key'), scopes: ['JOBS_READ'] };
  const { secret } = await person.do('createApiKey', key, 'secret');
  const answer = await fetch(`${house.urls.router}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': secret as string },
    body: JSON.stringify({ query: '{ searchJobs(filter: {}, first: 1) { edges { node { title } } } }' }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

async function linksGoogle(person: Person, who: Record<string, string>): Promise<void> {
  const { url, flow } = await person.do(
    'startProviderLink',
    { provider: 'GOOGLE', returnPath: '/security' },
    'url flow',
  );
  const callbackUrl = await new PersonBrowser().choose(url as string, { choice: 'other', ...who });
  await person.do('finishProviderLink', { flow, callbackUrl }, 'account { id }');
}

/** A job that many can see and nobody was chosen for. */
export async function postsAJobOfTheirOwn(person: Person, { word, point }: Canary): Promise<string> {
  const { job } = await person.do(
    'postJob',
    {
      ...{ title: word('jobtitle'), description: word('jobtext'), tradeId: 'trd_plumbing', region: 'GREATER_ACCRA' },
      ...{ town: word('jobtown'), point, uploadIds: [await uploads(person, 'JOB', word('jobfile'))] },
      budget: { kind: 'FIXED', amount: { amountMinor: 100_000, currency: 'GHS' } },
      startOn: new Date(Date.now() + 7 * 86_400_000).toISOString(),
      plannedMilestones: [{ title: word('jobpart'), sharePercent: 100 }],
    },
    'job { id }',
  );
  return job.id as string;
}

/** A dispute about a milestone in which the worker says how they see it. */
export async function disputes(hire: Hire, position: number, { word }: Canary, messageId: string): Promise<string> {
  const disputeId = await opensDispute(hire, position, messageId);
  const evidence = { uploadIds: [await uploads(hire.worker, 'EVIDENCE', word('evidencefile'))] };
  const answer = {
    story: `${word('story')} says that the pipe was never part of it.`,
    refundWanted: { amountMinor: 50_001, currency: 'GHS' },
    ...evidence,
  };
  await hire.worker.do('answerDispute', { disputeId, ...answer, idempotencyKey: randomUUID() }, '__typename');
  const more = { text: word('evidence'), idempotencyKey: randomUUID() };
  await hire.worker.do('addDisputeEvidence', { disputeId, ...more }, '__typename');
  return disputeId;
}
