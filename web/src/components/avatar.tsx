import { mdiAccount } from '@mdi/js';
import { useState } from 'react';
import { Icon } from './icon';
import styles from './avatar.module.css';

interface AvatarProps {
  /** Empty where it cannot be shown now. */
  name: string;
  photoUrl?: string | null;
  /** In pixels. */
  size?: number;
  online?: boolean;
}

const tones = 5;
const neutralTone = 4;

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}

const toneOf = (name: string): number => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % tones;

/** A person's photo, or their initials on a colour that is theirs. The name beside it is what counts. */
export function Avatar({ name, photoUrl, size = 44, online = false }: AvatarProps) {
  const [broken, setBroken] = useState<string>();
  const shown = photoUrl && photoUrl !== broken ? photoUrl : undefined;
  return (
    <span
      className={styles['avatar']}
      data-tone={name === '' ? neutralTone : toneOf(name)}
      style={{ width: size, height: size, fontSize: size * 0.38 }}
      data-initials={shown || name === '' ? undefined : initialsOf(name)}
      aria-hidden="true"
    >
      {shown && <img src={shown} alt="" loading="lazy" width={size} height={size} onError={() => setBroken(shown)} />}
      {!shown && name === '' && <Icon path={mdiAccount} size={size * 0.6} />}
      {online && <span className={styles['online']} />}
    </span>
  );
}
