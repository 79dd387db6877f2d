import { mdiFileOutline } from '@mdi/js';
import { useState } from 'react';
import type { PhotoFragment } from '../gql/graphql';
import { Icon } from './icon';
import styles from './photo-strip.module.css';

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

function Shown({ photo, alt }: { photo: PhotoFragment; alt: string }) {
  // Addresses of photos last for minutes only: a page that stood open longer needs new ones.
  const [broken, setBroken] = useState<string>();
  if (photo.url && photo.url === broken) return <span className={styles['file']}>Load the page again to see it</span>;
  if (!photo.url) {
    return <span className={styles['file']}>{photo.status === 'WAITING' ? 'Being checked…' : photo.fileName}</span>;
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
      <img
        src={photo.url}
        alt={alt}
        loading="lazy"
        width={104}
        height={104}
        onError={() => setBroken(photo.url ?? undefined)}
      />
    </a>
  );
}
