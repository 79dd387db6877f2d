import { TextInput, type TextInputProps } from '@mantine/core';

/** A code of six digits, from a mail or an SMS; phones offer it over the keyboard. One field, so that it can be pasted. */
export function CodeInput(props: TextInputProps) {
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={9}
      styles={{ input: { fontSize: '1.4rem', letterSpacing: '0.3em', fontWeight: 650 } }}
      {...props}
    />
  );
}
