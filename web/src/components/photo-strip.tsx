import { mdiFileOutline } from '@mdi/js';
import type { PhotoFragment } from '../gql/graphql';
import { Icon } from './icon';
import styles from './photo-strip.module.css';
import { useLatePhoto } from './use-late-photo';

interface PhotoStripProps {
  /** Null where they cannot be shown now. */
  photos: PhotoFragment[] | null | undefined;
  /** What the photos show, for those who do not see them. */
  label: string;
}

/** Photos (and other files) in a row; each opens in full in a tab of its own. */
export function PhotoStrip({ photos, label }: PhotoStripProps) {
  if (!photos) return <p className={styles['away']}>Photos and files cannot be shown right now.</p>;
  if (photos.length === 0) return null;
  return (
    <ul className={styles['strip']} aria-label={label}>
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <Shown photo={photo} alt={`${label}, ${index + 1} of ${photos.length}`} />
        </li>
      ))}
    </ul>
  );
}

function Shown({ photo: given, alt }: { photo: PhotoFragment; alt: string }) {
  const { photo, late, onBroken, broken } = useLatePhoto(given);
  if (!photo.url || photo.url === broken) {
    return <span className={styles['file']}>{late ? 'On its way…' : (photo.fileName ?? 'Cannot be shown')}</span>;
  }
  if (!photo.contentType?.startsWith('image/')) {
    return (
      <a className={styles['file']} href={photo.url} target="_blank" rel="noreferrer">
        <Icon path={mdiFileOutline} />
        {photo.fileName}
      </a>
    );
  }
  return (
    <a className={styles['photo']} href={photo.url} target="_blank" rel="noreferrer">
      <img src={photo.url} alt={alt} loading="lazy" width={104} height={104} onError={onBroken} />
    </a>
  );
}
