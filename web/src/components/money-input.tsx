import { TextInput, type TextInputProps } from '@mantine/core';
import styles from './money-input.module.css';

/** An amount in cedis as text; `lib/money` reads it. Phones show the number pad. */
export function MoneyInput(props: TextInputProps) {
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      leftSection={
        <span className={styles['sign']} aria-hidden="true">
          ₵
        </span>
      }
      {...props}
    />
  );
}
