import { Button, Group, Text, Title } from '@mantine/core';
import { mdiDownload, mdiPrinter } from '@mdi/js';
import { useEffect, useRef } from 'react';
import { CopyButton } from '../../components/copy-button';
import { Icon } from '../../components/icon';
import { keepFile } from '../../lib/download';
import styles from './security.module.css';

const asText = (codes: readonly string[]) =>
  `Recovery codes for Kelmah. Each works once, in place of the code of your app.\n\n${codes.join('\n')}\n`;

/** Recovery codes just made, shown this once: nothing but their owner's word takes them away. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [codes]);
  const save = () =>
    keepFile({ fileName: 'kelmah-recovery-codes.txt', contentType: 'text/plain', base64: btoa(asText(codes)) });
  return (
    <section className={styles['codes']} aria-labelledby="recovery-codes">
      <Title order={3} id="recovery-codes" tabIndex={-1} ref={head}>
        Keep your recovery codes now
      </Title>
      <Text mt={4}>
        If you lose your phone, one of these lets you in; each works once. They are shown only now. Keep them on paper
        or in a safe place, not only on this phone.
      </Text>
      <ul className={styles['list']} aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="xs">
        <CopyButton text={codes.join('\n')} label="Copy" />
        <Button size="sm" variant="default" leftSection={<Icon path={mdiDownload} size={18} />} onClick={save}>
          Download
        </Button>
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon path={mdiPrinter} size={18} />}
          onClick={() => window.print()}
        >
          Print
        </Button>
      </Group>
      <Button mt="md" onClick={onKept}>
        I have kept them
      </Button>
    </section>
  );
}
