import { ActionIcon, Textarea } from '@mantine/core';
import { mdiClose, mdiImagePlusOutline, mdiSend } from '@mdi/js';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { Icon } from '../../components/icon';
import type { Outbox } from '../../lib/chat/outbox';
import { browserStorage } from '../../lib/storage';
import { photoTypes } from '../../lib/upload';
import styles from './chat.module.css';
import { useTellTyping } from './use-typing';

const charactersMax = 5_000;
const photosMax = 10;
const hasKeyboard = () => window.matchMedia('(hover: hover) and (pointer: fine)').matches;

interface ComposerProps {
  conversationId: string;
  outbox: Outbox;
}

/** Where a message is written. What is begun stays in this browser until it is sent. */
export function Composer({ conversationId, outbox }: ComposerProps) {
  const draftKey = `kelmah.draft.${conversationId}`;
  const [text, setText] = useState(() => browserStorage.read(draftKey) ?? '');
  const [files, setFiles] = useState<File[]>([]);
  const typing = useTellTyping(conversationId);
  const empty = text.trim() === '' && files.length === 0;

  const change = (value: string) => {
    setText(value);
    if (value === '') browserStorage.remove(draftKey);
    else browserStorage.write(draftKey, value);
    if (value.trim() !== '') typing.typed();
  };
  const send = async () => {
    if (empty) return;
    const message = text.trim();
    const attached = files;
    change('');
    setFiles([]);
    typing.stopped();
    await outbox.add(conversationId, message, attached);
  };
  const onKey = (event: KeyboardEvent) => {
    // On a phone Enter makes a new line, as in every messenger there.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    void send();
  };

  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Picked files={files} remove={(index) => setFiles(files.filter((_, at) => at !== index))} />
      <div className={styles['composerRow']}>
        <label className={styles['attach']}>
          <Icon path={mdiImagePlusOutline} size={24} />
          <input
            type="file"
            multiple
            accept={photoTypes}
            aria-label="Add photos"
            onChange={(event) => {
              setFiles([...files, ...(event.currentTarget.files ?? [])].slice(0, photosMax));
              event.currentTarget.value = '';
            }}
          />
        </label>
        <Textarea
          className={styles['text']}
          aria-label="Message"
          placeholder="Write a message"
          minRows={1}
          maxRows={6}
          maxLength={charactersMax}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <ActionIcon type="submit" size={44} radius="xl" aria-label="Send message" disabled={empty}>
          <Icon path={mdiSend} size={22} />
        </ActionIcon>
      </div>
    </form>
  );
}

function Picked({ files, remove }: { files: File[]; remove: (index: number) => void }) {
  const [urls, setUrls] = useState<string[]>([]);
  useEffect(() => {
    const made = files.map((file) => URL.createObjectURL(file));
    setUrls(made);
    return () => made.forEach((url) => URL.revokeObjectURL(url));
  }, [files]);
  if (files.length === 0) return null;
  return (
    <ul className={styles['picked']} aria-label="Photos to send">
      {files.map((file, index) => (
        <li key={`${file.name}-${index}`}>
          {urls[index] && <img src={urls[index]} alt={file.name} />}
          <button type="button" aria-label={`Remove ${file.name}`} onClick={() => remove(index)}>
            <Icon path={mdiClose} size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
