import { z } from 'zod';
import { staffWith } from '@kelmah/kit/access/access';
import { day, minute, type Clock } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId, newId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { ObjectStore } from '@kelmah/kit/object-store/object-store';
import { namesOf, sniff, startBytes, uploadRules } from './media.service';
import type { UploadPurpose, UploadRecord, UploadStore } from './upload.store';

/** For so long an upload form is taken; as the object store signs it. */
const formLifeMs = 10 * minute;
const waitingLifeMs = day;
/** How many uploads of one person may wait at once. */
const waitingMax = 100;

const requestInput = z
  .object({
    purpose: z.enum(['PROFILE', 'PORTFOLIO', 'JOB', 'DELIVERABLE', 'MESSAGE', 'EVIDENCE', 'IDENTITY']),
    fileName: z
      .string()
      .transform((name) => (name.split(/[/\\]/).at(-1) ?? '').replace(/\p{C}+/gu, '').trim())
      .pipe(z.string().min(1, 'A file has a name.').max(200, 'Use a name of at most 200 characters.')),
    contentType: z.string().toLowerCase(),
    bytes: z.int().min(1, 'The file is empty.'),
  })
  .superRefine(({ purpose, contentType, bytes }, context) => {
    const { contentTypes, bytesMax } = uploadRules[purpose];
    if (!contentTypes.includes(contentType))
      context.addIssue({ code: 'custom', path: ['contentType'], message: `Send a ${namesOf(contentTypes)} file.` });
    if (bytes > bytesMax)
      context.addIssue({ code: 'custom', path: ['bytes'], message: `Send at most ${bytesMax / 1_000_000} MB.` });
  });

/** Who sends a form may send another file with it until it expires, so a checked file is kept under another key. */
const incomingKey = ({ _id }: UploadRecord) => `incoming/${_id}`;
const keptKey = ({ _id, purpose }: UploadRecord) => `kept/${purpose.toLowerCase()}/${_id}`;

const publicPurposes: readonly UploadPurpose[] = ['PROFILE', 'PORTFOLIO', 'JOB'];

/** What staff who decide disputes may see of anybody: what was handed in, for a milestone or as evidence. */
const disputePurposes: readonly UploadPurpose[] = ['DELIVERABLE', 'EVIDENCE'];

const decidesDisputes = staffWith('disputes');
const checksIdentities = staffWith('moderation');

/** Whether somebody may see a file: its owner always, others once it is checked and they are meant to. */
export function maySee(upload: UploadRecord, viewer: Viewer): boolean {
  // Support that looks as somebody sees no picture of their card or face.
  if (viewer.actor && upload.purpose === 'IDENTITY') return false;
  if (viewer.userId === upload.ownerId) return true;
  if (upload.status !== 'READY') return false;
  if (upload.purpose === 'IDENTITY') return checksIdentities.allows(viewer, upload);
  const isForDisputes = disputePurposes.includes(upload.purpose) || upload.forDisputes === true;
  if (isForDisputes && decidesDisputes.allows(viewer, upload)) return true;
  return publicPurposes.includes(upload.purpose) || upload.audience.includes(viewer.userId ?? '');
}

export interface UploadTools {
  uploads: UploadStore;
  objects: ObjectStore;
  clock: Clock;
  logger: Logger;
}

export interface Form {
  url: string;
  fields: Record<string, string>;
  expiresAt: Date;
}

export type UploadService = ReturnType<typeof uploadService>;

export function uploadService(tools: UploadTools) {
  const { uploads, objects, clock } = tools;
  return {
    /** Promises a file: its record, and a form that takes exactly this type and size. */
    request: async (
      input: unknown,
      { viewer }: RequestContext,
    ): Promise<{ upload: UploadRecord; form: Form } | Refusal> => {
      const given = parseInput(requestInput, input);
      if (isRefusal(given)) return given;
      const ownerId = userIdOfViewer(viewer);
      const now = clock.now();
      if ((await uploads.countWaiting(ownerId, new Date(now.getTime() - formLifeMs))) >= waitingMax)
        return refuse.tooMany('You are sending many files at once. Wait until some have arrived.', formLifeMs / 1_000);
      const upload: UploadRecord = {
        _id: newId('upload', now),
        ownerId,
        ...given,
        status: 'WAITING',
        audience: [],
        createdAt: now,
        checkedAt: null,
      };
      const signed = await objects.presignPost(incomingKey(upload), upload.contentType, upload.bytes);
      await uploads.add(upload);
      return { upload, form: { ...signed, expiresAt: new Date(now.getTime() + formLifeMs) } };
    },

    complete: completerOf(tools),

    /** Uploads by their ids, of those that the viewer may see. One query. */
    findMany: async (ids: readonly string[], viewer: Viewer): Promise<UploadRecord[]> => {
      const found = await uploads.findMany(ids.filter((id) => isId('upload', id)));
      return found.filter((upload) => maySee(upload, viewer));
    },

    /** Where its owner saves a file that was checked, for as many seconds (seven days at most). */
    linkOf: async (upload: UploadRecord, seconds: number): Promise<string | null> =>
      upload.status === 'READY' ? objects.presignGet(keptKey(upload), upload.contentType, { seconds }) : null,

    /** Where the file can be read for an hour; null until it is checked. */
    urlOf: async (upload: UploadRecord): Promise<string | null> =>
      upload.status === 'READY' ? objects.presignGet(keptKey(upload), upload.contentType) : null,

    /** What keeps these uploads from being used by this person for this; the first, with its place in the list. */
    problemWith: async (
      ids: readonly string[],
      purpose: UploadPurpose,
      viewer: Viewer,
    ): Promise<{ index: number; message: string } | undefined> => {
      const found = await uploads.findMany(ids.filter((id) => isId('upload', id)));
      for (const [index, id] of ids.entries()) {
        const upload = found.find(({ _id, ownerId }) => _id === id && ownerId === viewer.userId);
        if (!upload) return { index, message: 'There is no such file of yours. Send it again.' };
        if (upload.purpose !== purpose) return { index, message: 'This file was sent for something else.' };
        if (upload.status !== 'READY') return { index, message: 'This file has not arrived yet.' };
      }
      return undefined;
    },

    show: uploads.show,

    forgetWaiting: forgetterOf(tools),

    forget: removerOf(tools),
  };
}

/** Forgets files with all that is known of them. The file goes first, so that none is left that nobody knows. */
function removerOf({ uploads, objects }: UploadTools) {
  return async (ids: readonly string[]): Promise<void> => {
    for (const upload of await uploads.findMany(ids)) {
      await objects.remove(keptKey(upload));
      await objects.remove(incomingKey(upload));
      // Its form is good for some minutes yet: what comes with it still is found by its record, and goes with it.
      if (upload.status === 'WAITING') await uploads.makeNameless(upload);
      else await uploads.remove(upload._id);
    }
  };
}

/** Forgets uploads whose file never came. */
function forgetterOf({ uploads, objects, clock }: UploadTools) {
  return async (): Promise<void> => {
    const before = new Date(clock.now().getTime() - waitingLifeMs);
    let some: UploadRecord[];
    do {
      some = await uploads.waitingSinceBefore(before, 100);
      for (const upload of some) {
        await objects.remove(incomingKey(upload));
        await uploads.removeWaiting(upload._id);
      }
    } while (some.length > 0);
  };
}

/** Checks a file that has arrived: its size, and that it is what it was said to be. */
function completerOf({ uploads, objects, clock, logger }: UploadTools) {
  const missing = () => refuse.notFound('There is no such file of yours.', 'uploadId');
  const refused = (upload: UploadRecord) =>
    refuse.invalid(
      'uploadId',
      `This is not the ${namesOf([upload.contentType])} file that was announced. Send it again.`,
    );

  /** Copies what has come to where its form does not reach; false where nothing is there. */
  async function takeUp(upload: UploadRecord): Promise<boolean> {
    if (!(await objects.head(incomingKey(upload)))) return false;
    try {
      await objects.copy(incomingKey(upload), keptKey(upload));
      return true;
    } catch (error) {
      if (await objects.head(incomingKey(upload))) throw error;
      return false;
    }
  }

  async function isAsAnnounced(upload: UploadRecord): Promise<boolean> {
    const kept = await objects.head(keptKey(upload));
    if (kept?.bytes !== upload.bytes) return false;
    return sniff(await objects.readStart(keptKey(upload), startBytes)) === upload.contentType;
  }

  async function check(upload: UploadRecord): Promise<UploadRecord | Refusal> {
    const isGood = await isAsAnnounced(upload);
    const settled = await uploads.settle(upload._id, isGood ? 'READY' : 'REFUSED', clock.now());
    await objects.remove(incomingKey(upload));
    if (isGood) return settled ?? upload;
    logger.warn('upload refused', { upload: upload._id, viewer: upload.ownerId });
    await objects.remove(keptKey(upload));
    return refused(upload);
  }

  return async (uploadId: string, { viewer }: RequestContext): Promise<UploadRecord | Refusal> => {
    const upload = isId('upload', uploadId) ? await uploads.find(uploadId) : null;
    if (!upload || upload.ownerId !== viewer.userId) return missing();
    if (upload.status === 'READY') return upload;
    if (upload.status === 'REFUSED') return refused(upload);
    if (await takeUp(upload)) return check(upload);
    // Nothing is there: it has not come, or another call has taken it up in this moment.
    const now = await uploads.find(uploadId);
    if (now?.status === 'READY') return now;
    return refuse.conflict(RefusalCode.NOT_READY, 'The file has not arrived yet. Try again in a moment.', 'uploadId');
  };
}
