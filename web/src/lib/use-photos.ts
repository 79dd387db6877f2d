import { useCallback, useEffect, useRef, useState } from 'react';
import type { PhotoFragment, UploadPurpose } from '../gql/graphql';
import { newId } from './ids';
import { upload, UploadRefused } from './upload';

/** A photo on its way, there, or refused. */
export interface PickedPhoto {
  key: string;
  name: string;
  previewUrl: string;
  state: 'uploading' | 'ready' | 'failed';
  message?: string;
  uploadId?: string;
  file?: File;
}

export interface Photos {
  photos: PickedPhoto[];
  uploadIds: string[];
  busy: boolean;
  add(files: File[]): void;
  again(key: string): void;
  remove(key: string): void;
  clear(): void;
}

const asPicked = (photo: PhotoFragment): PickedPhoto => ({
  key: photo.id,
  name: photo.fileName ?? 'Photo',
  previewUrl: photo.url ?? '',
  state: 'ready',
  uploadId: photo.id,
});

/** Photos that a form collects: each is sent as soon as it is picked, so that the form itself goes fast. */
export function usePhotos(purpose: UploadPurpose, { max = 10, initial = [] as PhotoFragment[] } = {}): Photos {
  const [photos, setPhotos] = useState<PickedPhoto[]>(() => initial.map(asPicked));
  const made = useRef<string[]>([]);
  useEffect(() => {
    const urls = made.current;
    return () => urls.forEach((url) => URL.revokeObjectURL(url));
  }, []);

  const change = useCallback(
    (key: string, values: Partial<PickedPhoto>) =>
      setPhotos((all) => all.map((photo) => (photo.key === key ? { ...photo, ...values } : photo))),
    [],
  );
  const send = useCallback(
    async (key: string, file: File) => {
      change(key, { state: 'uploading', message: undefined });
      try {
        const { id } = await upload(file, purpose);
        change(key, { state: 'ready', uploadId: id });
      } catch (error) {
        const refused = error instanceof UploadRefused;
        change(key, { state: 'failed', message: refused ? error.message : 'Not sent. Tap to try again.' });
      }
    },
    [change, purpose],
  );

  const add = (files: File[]) => {
    const picked = files.slice(0, Math.max(0, max - photos.length)).map((file) => {
      const previewUrl = URL.createObjectURL(file);
      made.current.push(previewUrl);
      return { key: newId(), name: file.name, previewUrl, state: 'uploading' as const, file };
    });
    setPhotos((all) => [...all, ...picked]);
    for (const photo of picked) void send(photo.key, photo.file);
  };
  const again = (key: string) => {
    const photo = photos.find((one) => one.key === key);
    if (photo?.file) void send(key, photo.file);
  };
  return {
    photos,
    uploadIds: photos.flatMap(({ uploadId, state }) => (state === 'ready' && uploadId ? [uploadId] : [])),
    busy: photos.some(({ state }) => state === 'uploading'),
    add,
    again,
    remove: (key) => setPhotos((all) => all.filter((photo) => photo.key !== key)),
    clear: () => setPhotos([]),
  };
}
