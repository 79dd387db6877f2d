import { Button, Center } from '@mantine/core';
import { useState } from 'react';

interface LoadMoreProps {
  hasMore: boolean;
  more: () => Promise<unknown>;
  text?: string;
}

/** The next page of a list. A page that does not come leaves the button for another try. */
export function LoadMore({ hasMore, more, text = 'Show more' }: LoadMoreProps) {
  const [busy, setBusy] = useState(false);
  if (!hasMore) return null;
  const load = async () => {
    setBusy(true);
    try {
      await more();
    } catch {
      // The error link has told; the button is there again.
    } finally {
      setBusy(false);
    }
  };
  return (
    <Center mt="md">
      <Button variant="default" loading={busy} onClick={() => void load()}>
        {text}
      </Button>
    </Center>
  );
}
