import { day, second } from '@kelmah/kit/clock/clock';
import { written, type Money } from '@kelmah/kit/money/money';
import type { IdentityService } from '../identity/identity.service';
import type { IdentityCheckRecord, IdentityStore } from '../identity/identity.store';
import type { PersonRecord, PersonStore, WorkerRecord } from '../person/person.store';
import type { UploadService } from '../upload/upload.service';
import type { UploadRecord, UploadStore } from '../upload/upload.store';

/** For so long the links to files are good: as long as the copy that they stand in is kept. */
const linkSeconds = (7 * day) / second;

export interface UserPartTools {
  people: Pick<PersonStore, 'find'>;
  uploads: Pick<UploadService, 'linkOf'>;
  uploadRecords: Pick<UploadStore, 'ofOwner'>;
  checks: Pick<IdentityStore, 'ofPerson'>;
  identities: Pick<IdentityService, 'cardNumberOf'>;
}

/** What is kept here of somebody: who they are, their profiles, their files with links to them, their identity checks. */
export const userPart =
  (tools: UserPartTools) =>
  async (userId: string): Promise<object> => {
    const [person, files, checks] = await Promise.all([
      tools.people.find(userId),
      tools.uploadRecords.ofOwner(userId),
      tools.checks.ofPerson(userId),
    ]);
    return {
      person: person && aboutPerson(person),
      workerProfile: person?.worker ? aboutWorker(person.worker) : null,
      hirerProfile: person?.hirer ?? null,
      files: await Promise.all(
        files.map(async (file) => aboutFile(file, await tools.uploads.linkOf(file, linkSeconds))),
      ),
      identityChecks: checks.map((check) => aboutCheck(check, tools.identities.cardNumberOf(check))),
    };
  };

const aboutPerson = (person: PersonRecord) => ({
  ...{ id: person._id, name: person.name, about: person.about, region: person.region, town: person.town },
  ...{ languages: person.languages, photo: person.photoUploadId, memberSince: person.memberSince },
  ...{ isWorker: person.isWorker, isHirer: person.isHirer, awaySince: person.away?.since ?? null },
  ...{ phoneProvedAt: person.phoneProvedAt ?? null, identityProvedAt: person.identityProvedAt ?? null },
});

const rate = (amount: Money | null) => amount && written(amount);

const aboutWorker = (worker: WorkerRecord) => ({
  ...{ headline: worker.headline, bio: worker.bio, trades: worker.tradeIds, skills: worker.skills },
  ...{ leastByTheHour: rate(worker.rateMin), mostByTheHour: rate(worker.rateMax) },
  ...{ region: worker.region, town: worker.town, exactPlace: worker.point, radiusKm: worker.radiusKm },
  availability: worker.availability,
  portfolio: worker.portfolio.map(({ uploadIds: photos, ...item }) => ({ ...item, photos })),
  certificates: worker.certificates,
  ...{ published: worker.published, publishedAt: worker.publishedAt },
});

const aboutFile = (file: UploadRecord, link: string | null) => ({
  ...{ id: file._id, name: file.fileName, purpose: file.purpose, contentType: file.contentType, bytes: file.bytes },
  ...{ status: file.status, sentAt: file.createdAt, link },
});

const aboutCheck = (check: IdentityCheckRecord, cardNumber: string | null) => ({
  ...{ id: check._id, status: check.status, cardNumber, cardEndsWith: check.cardHint },
  ...{ card: check.cardUploadId, selfie: check.selfieUploadId, submittedAt: check.submittedAt },
  ...{ decidedAt: check.decidedAt, reasons: check.reasons, note: check.note },
});
