import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { failureOf } from '../lib/failure';

const reloadedKey = 'kelmah.reloaded-for';

// A page opened before a release asks for files of the old one; the new ones are one reload away.
function isOldBuild(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script|Unable to preload/i.test(error.message);
}

/** What a person sees when a page breaks: an apology, the way on, and what to tell us. */
export function CrashPage() {
  const error = useRouteError();
  const { requestId } = failureOf(error);
  useEffect(() => {
    console.error(error);
    if (!isOldBuild(error)) return;
    const address = window.location.href;
    if (sessionStorage.getItem(reloadedKey) === address) return;
    sessionStorage.setItem(reloadedKey, address);
    window.location.reload();
  }, [error]);

  return (
    <Stack maw={520} mx="auto" px="md" py={64} align="flex-start">
      <title>Something broke · Kelmah</title>
      <Title order={1}>Something broke on this page</Title>
      <Text>
        We are sorry. Nothing that you already saved is lost. Load the page again; if it breaks once more, tell us what
        you were doing{requestId ? ' and the request below' : ''}.
      </Text>
      {requestId && <Code>{requestId}</Code>}
      <Button onClick={() => window.location.reload()}>Load again</Button>
      <a href="/">Go to the start</a>
    </Stack>
  );
}
