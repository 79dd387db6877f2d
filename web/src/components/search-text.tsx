import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { mdiMagnify } from '@mdi/js';
import { useEffect, useState } from 'react';
import { Icon } from './icon';

interface SearchTextProps {
  label: string;
  placeholder: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Words to search by; asked a moment after the last key, or at once by Enter. */
export function SearchText({ label, placeholder, value, onSearch }: SearchTextProps) {
  const [text, setText] = useState(value);
  const search = useDebouncedCallback(onSearch, 450);
  // The address changed from outside: a link, the back button, "Clear the search".
  useEffect(() => setText(value), [value]);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text);
      }}
    >
      <TextInput
        aria-label={label}
        type="search"
        placeholder={placeholder}
        leftSection={<Icon path={mdiMagnify} />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
    </form>
  );
}
