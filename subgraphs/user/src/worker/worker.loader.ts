import type { Clock } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { idKinds } from '@kelmah/kit/ids/ids';
import type { Region } from '@kelmah/kit/reference/regions';
import type { CertificateRecord, PersonRecord } from '../person/person.store';
import type { Certificate, CertificateStatus, Skill, WorkerProfile } from './worker.type';

/** A worker profile's id and its user's share one ULID. */
const workerProfileIdOf = (userId: string) => `${idKinds.workerProfile}_${userId.slice(idKinds.user.length + 1)}`;
export const userIdOfWorkerProfile = (id: string) => `${idKinds.user}_${id.slice(idKinds.workerProfile.length + 1)}`;

/** A worker profile as this viewer sees it: null until it is published, except for its owner. */
export function toWorkerProfile(person: PersonRecord | null, viewer: Viewer): WorkerProfile | null {
  const worker = person?.worker;
  if (!worker || !(worker.published || viewer.userId === person._id)) return null;
  return {
    id: workerProfileIdOf(person._id),
    headline: worker.headline,
    bio: worker.bio,
    skills: worker.skills as Skill[],
    rateMin: worker.rateMin as WorkerProfile['rateMin'],
    rateMax: worker.rateMax as WorkerProfile['rateMax'],
    region: worker.region as Region | null,
    town: worker.town,
    radiusKm: worker.radiusKm,
    published: worker.published,
    person,
    worker,
  };
}

/** A certificate as it stands today. */
export const toCertificate = ({ status, expiresOn, ...rest }: CertificateRecord, clock: Clock): Certificate => ({
  ...rest,
  expiresOn,
  status: (expiresOn !== null && expiresOn <= clock.now() ? 'EXPIRED' : status) as CertificateStatus,
});
