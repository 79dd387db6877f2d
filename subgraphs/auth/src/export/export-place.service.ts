import { minute } from '@kelmah/kit/clock/clock';
import { erasureParts, type ErasurePart } from '@kelmah/kit/events/catalogue/auth.events';
import type { ObjectStore } from '@kelmah/kit/object-store/object-store';

/** For so long a service may put its part where it was told to; after that it is asked again. */
export const placeMs = 15 * minute;
/** For so long a link to the file is good. */
const linkSeconds = 600;

const partKey = (exportId: string, service: ErasurePart) => `exports/${exportId}/${service}.json`;
const fileKey = (exportId: string) => `exports/${exportId}/kelmah-data.zip`;

export type ExportPlaces = ReturnType<typeof exportPlaces>;

/** Where the parts of exports lie, and what is made of them. */
export function exportPlaces(objects: ObjectStore) {
  return {
    /** Where each of these services puts its part: each may write there and nowhere else, and read nothing. */
    doors: async (exportId: string, services: readonly ErasurePart[]): Promise<Partial<Record<ErasurePart, string>>> =>
      Object.fromEntries(
        await Promise.all(
          services.map(async (service) => [
            service,
            await objects.presignPut(partKey(exportId, service), 'application/json', placeMs / 1_000),
          ]),
        ),
      ),

    /** The services whose part does not lie there yet. */
    missing: async (exportId: string): Promise<ErasurePart[]> => {
      const found = await Promise.all(erasureParts.map((service) => objects.head(partKey(exportId, service))));
      return erasureParts.filter((_, index) => found[index] === null);
    },

    /** A part, or null where it has gone. */
    part: (exportId: string, service: ErasurePart) => objects.read(partKey(exportId, service)),

    keep: (exportId: string, file: Buffer) => objects.put(fileKey(exportId), file, 'application/zip'),

    /** A link by which the file is saved, for ten minutes. */
    link: (exportId: string, madeAt: Date) => {
      const fileName = `kelmah-data-${madeAt.toISOString().slice(0, 10)}.zip`;
      return objects.presignGet(fileKey(exportId), 'application/zip', { seconds: linkSeconds, fileName });
    },

    removeParts: async (exportId: string): Promise<void> => {
      await Promise.all(erasureParts.map((service) => objects.remove(partKey(exportId, service))));
    },

    removeFile: (exportId: string) => objects.remove(fileKey(exportId)),
  };
}
