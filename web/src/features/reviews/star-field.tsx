import { Input } from '@mantine/core';
import { mdiStar, mdiStarOutline } from '@mdi/js';
import { useId } from 'react';
import { Icon } from '../../components/icon';
import styles from './reviews.module.css';

interface StarFieldProps {
  label: string;
  /** 0 where nothing is chosen. */
  value: number;
  onChange: (value: number) => void;
  error?: string;
  size?: number;
}

const words = ['Very bad', 'Bad', 'All right', 'Good', 'Very good'];

/** One to five stars, as radio buttons: by finger, by mouse, by arrow keys. */
export function StarField({ label, value, onChange, error, size = 30 }: StarFieldProps) {
  const id = useId();
  return (
    <fieldset className={styles['field']} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      <div className={styles['stars']}>
        {words.map((word, index) => (
          <label key={word} className={styles['star']} data-on={index < value}>
            <input
              type="radio"
              name={id}
              aria-label={`${index + 1} of 5: ${word}`}
              checked={value === index + 1}
              onChange={() => onChange(index + 1)}
            />
            <Icon path={index < value ? mdiStar : mdiStarOutline} size={size} />
          </label>
        ))}
        <span className={styles['word']}>{words[value - 1] ?? ''}</span>
      </div>
      {error && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
    </fieldset>
  );
}
