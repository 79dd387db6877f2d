import { Loader } from '@mantine/core';
import { mdiCameraPlusOutline, mdiClose } from '@mdi/js';
import { photoTypes } from '../lib/upload';
import type { PickedPhoto, Photos } from '../lib/use-photos';
import { Icon } from './icon';
import styles from './photo-picker.module.css';

interface PhotoPickerProps {
  photos: Photos;
  label?: string;
  max?: number;
  /** Whether the photo is to be seen as a whole, and in some size. */
  isWide?: boolean;
}

/** Photos from the camera or the gallery, sent as they are picked. */
export function PhotoPicker({ photos, label = 'Add photos', max = 10, isWide = false }: PhotoPickerProps) {
  return (
    <ul className={isWide ? `${styles['grid']} ${styles['wide']}` : styles['grid']} aria-label="Photos">
      {photos.photos.map((photo) => (
        <Tile key={photo.key} photo={photo} photos={photos} />
      ))}
      {photos.photos.length < max && (
        <li>
          <label className={styles['add']}>
            <Icon path={mdiCameraPlusOutline} size={24} />
            {label}
            <input
              type="file"
              accept={photoTypes}
              multiple={max > 1}
              onChange={(event) => {
                photos.add([...(event.currentTarget.files ?? [])]);
                event.currentTarget.value = '';
              }}
            />
          </label>
        </li>
      )}
    </ul>
  );
}

function Tile({ photo, photos }: { photo: PickedPhoto; photos: Photos }) {
  return (
    <li className={styles['tile']}>
      <img src={photo.previewUrl} alt={photo.name} />
      {photo.state === 'uploading' && (
        <span className={styles['veil']} role="status" aria-label={`Sending ${photo.name}`}>
          <Loader size="sm" color="white" />
        </span>
      )}
      {photo.state === 'failed' && (
        <button type="button" className={styles['veil']} onClick={() => photos.again(photo.key)}>
          {photo.message}
        </button>
      )}
      <button
        type="button"
        className={styles['remove']}
        aria-label={`Remove ${photo.name}`}
        onClick={() => photos.remove(photo.key)}
      >
        <Icon path={mdiClose} size={18} />
      </button>
    </li>
  );
}
