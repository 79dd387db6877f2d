import type { Connection } from 'mongoose';

const batchSize = 500;
const duplicateKey = 11_000;

interface BulkError {
  code?: number;
  writeErrors?: { code?: number; err?: { code?: number } }[];
}

/**
 * Adds those of the documents that are not there yet, in few round trips; what is there, by its id or by a unique
 * index, stays as it is. `model` is the name under which a store declared it on the connection.
 */
export async function insertMissing(connection: Connection, model: string, documents: readonly object[]) {
  for (let start = 0; start < documents.length; start += batchSize) {
    const batch = documents.slice(start, start + batchSize);
    try {
      await connection.model(model).insertMany(batch as never, { ordered: false, throwOnValidationError: true });
    } catch (error) {
      if (!onlyDuplicates(error as BulkError)) throw error;
    }
  }
}

function onlyDuplicates({ code, writeErrors = [] }: BulkError): boolean {
  if (writeErrors.length === 0) return code === duplicateKey;
  return writeErrors.every((each) => (each.code ?? each.err?.code) === duplicateKey);
}
