import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { FreshProofDialog } from '../../components/fresh-proof';
import { openFile } from '../../lib/download';
import { failureOf } from '../../lib/failure';
import type { Problem } from '../../lib/use-action';
import { MyExportLinks } from './export-operations';
import { whyExport } from './why';

interface ExportDownload {
  busy: boolean;
  problem: Problem | undefined;
  /** Downloads a copy; where the graph wants to know anew who it is, a dialog asks first. */
  download: (exportId: string) => Promise<void>;
  /** To be put on the page: the dialog. */
  proof: ReactNode;
}

const message = 'This copy is not kept any more. Ask for a new one.';
const gone: Problem = { kind: 'refusal', refusal: { code: 'NOT_FOUND', message } };

/** Downloads a copy of the viewer's data by a link that is made for this very moment. */
export function useExportDownload(): ExportDownload {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [wanted, setWanted] = useState<string>();

  const open = async (exportId: string): Promise<boolean> => {
    const { data } = await client.query({ query: MyExportLinks, fetchPolicy: 'no-cache' });
    const url = data?.me?.exports.find(({ id }) => id === exportId)?.url;
    if (!url) return false;
    openFile(url);
    return true;
  };
  const attempt = async (exportId: string, orElse: () => void) => {
    setBusy(true);
    setProblem(undefined);
    try {
      if (!(await open(exportId))) orElse();
    } catch (error) {
      setProblem({ kind: 'failure', failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const proved = () => {
    setWanted(undefined);
    if (wanted) void attempt(wanted, () => setProblem(gone));
  };

  return {
    busy,
    problem,
    download: (exportId) => attempt(exportId, () => setWanted(exportId)),
    proof: (
      <FreshProofDialog
        opened={wanted !== undefined}
        why={whyExport}
        onDone={proved}
        onClose={() => setWanted(undefined)}
      />
    ),
  };
}
