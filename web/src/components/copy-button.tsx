import { Button, Group, Text } from '@mantine/core';
import { mdiContentCopy } from '@mdi/js';
import { useState } from 'react';
import { Icon } from './icon';

/** Copies a text, and says whether it was done: some browsers let no page near their clipboard. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Group gap={copied === undefined ? 0 : 'xs'}>
      <Button
        size="sm"
        variant="default"
        leftSection={<Icon path={mdiContentCopy} size={18} />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      <Text role="status" size="sm" fw={600}>
        {copied === true && 'Copied.'}
        {copied === false && 'Your browser does not let us copy: mark it and copy it yourself.'}
      </Text>
    </Group>
  );
}
