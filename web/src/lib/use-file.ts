import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { keepFile, type FileToKeep } from './download';
import { failureOf } from './failure';
import type { Problem } from './use-action';

/** Asks for a file and hands it to the person; nothing of it stays in the cache. */
export function useFile<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  fileOf: (data: Data) => FileToKeep | null | undefined,
) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const get = async (variables: Variables): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const asked = { query: query as TypedDocumentNode<Data>, variables, fetchPolicy: 'no-cache' as const };
      const { data } = await client.query<Data>(asked);
      const file = data ? fileOf(data) : undefined;
      if (!file) throw new Error('There is no such file.');
      keepFile(file);
    } catch (error) {
      setProblem({ kind: 'failure', failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };
  return { get, busy, problem };
}
