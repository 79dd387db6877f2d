import type { ObjectStore } from '../object-store/object-store';

/** A bucket in memory, with the object store's rules: nothing is read that was not put. */
export interface Bucket extends ObjectStore {
  files: Map<string, { body: Buffer; contentType: string }>;
}

export function aBucket(): Bucket {
  const files: Bucket['files'] = new Map();
  const file = (key: string) => {
    const found = files.get(key);
    if (!found) throw new Error(`NoSuchKey ${key}`);
    return found;
  };
  return {
    files,
    presignPost: async (key, contentType, bytes) => ({
      url: 'https://bucket.example/',
      fields: { key, 'Content-Type': contentType, bytes: String(bytes) },
    }),
    presignPut: async (key, contentType, seconds) =>
      `https://bucket.example/${key}?type=${contentType}&seconds=${seconds}`,
    presignGet: async (key, contentType, { seconds, fileName } = {}) => {
      const more = `${seconds === undefined ? '' : `&seconds=${seconds}`}${fileName ? `&save=${fileName}` : ''}`;
      return `https://bucket.example/${key}?type=${contentType}${more}`;
    },
    head: async (key) => {
      const found = files.get(key);
      return found ? { bytes: found.body.length, contentType: found.contentType } : null;
    },
    readStart: async (key, bytes) => file(key).body.subarray(0, bytes),
    read: async (key) => files.get(key)?.body ?? null,
    put: async (key, body, contentType) => void files.set(key, { body, contentType }),
    copy: async (from, to) => void files.set(to, file(from)),
    remove: async (key) => void files.delete(key),
  };
}
