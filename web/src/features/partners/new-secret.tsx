import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { mdiContentCopy } from '@mdi/js';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/icon';
import styles from './partners.module.css';

export interface Secret {
  label: string;
  text: string;
}

/** A key just made, shown this once: nothing but its owner's word takes it away. */
export function NewSecret({ secret, onKept }: { secret: Secret; onKept: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    setCopied(undefined);
    head.current?.focus();
  }, [secret]);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret.text);
      setCopied(true);
    } catch {
      // A browser that lets no page near its clipboard: the text is marked for the person to copy.
      setCopied(false);
    }
  };
  return (
    <section className={styles['secret']} aria-labelledby="new-secret">
      <Title order={3} id="new-secret" tabIndex={-1} ref={head}>
        Keep “{secret.label}” now
      </Title>
      <Text mt={4} mb="sm">
        This is the only time that the key is shown: we keep no copy that anybody could read. Put it where your server
        keeps its secrets, never into a web page or an app.
      </Text>
      <TextInput
        ref={field}
        label="The new key"
        value={secret.text}
        readOnly
        spellCheck={false}
        classNames={{ input: styles['mono'] }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group mt="sm" gap="xs">
        <Button leftSection={<Icon path={mdiContentCopy} size={18} />} onClick={() => void copy()}>
          Copy the key
        </Button>
        <Button variant="default" onClick={onKept}>
          I have kept it
        </Button>
        <Text role="status" fw={600}>
          {copied === true && 'Copied.'}
          {copied === false && 'It is marked: copy it with your keyboard.'}
        </Text>
      </Group>
    </section>
  );
}
