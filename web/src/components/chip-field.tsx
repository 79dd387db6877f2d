import { Input } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import styles from './chip-field.module.css';

interface ChipFieldProps<Value extends string> {
  label: string;
  options: { value: Value; label: string }[];
  value?: Value[];
  onChange?: (value: Value[]) => void;
  error?: ReactNode;
}

/** Several of a few choices, as chips that are check boxes. */
export function ChipField<Value extends string>({
  label,
  options,
  value = [],
  onChange,
  error,
}: ChipFieldProps<Value>) {
  const id = useId();
  const toggle = (one: Value, on: boolean) => onChange?.(on ? [...value, one] : value.filter((other) => other !== one));
  return (
    <fieldset className={styles['field']} aria-describedby={error ? id : undefined}>
      <legend className={styles['legend']}>{label}</legend>
      <div className={styles['chips']}>
        {options.map((option) => (
          <label key={option.value} className={styles['chip']}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <Input.Error id={id} mt={6}>
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
}
