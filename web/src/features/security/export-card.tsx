import { useQuery } from '@apollo/client/react';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { ProblemNote } from '../../components/problem-note';
import { CardSkeletons } from '../../components/skeletons';
import { useProvenAction } from '../../components/use-proven-action';
import type { ExportPartsFragment } from '../../gql/graphql';
import { describeDevice } from '../../lib/device';
import { formatMoment } from '../../lib/time';
import { MyExports, RequestExport } from './export-operations';
import { Row } from './row';
import styles from './security.module.css';
import { useExportDownload } from './use-export-download';
import { whyExport } from './why';

/** Most copies are ready within seconds. */
const lookEveryMs = 3_000;

/** A copy of everything that Kelmah keeps of the viewer. */
export function ExportCard() {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(MyExports, {
    fetchPolicy: 'cache-and-network',
  });
  const request = useProvenAction(RequestExport, 'requestExport', whyExport);
  const link = useExportDownload();
  const copies = data?.me?.exports ?? [];
  const underWay = copies.some(({ status }) => status === 'PREPARING');
  useEffect(() => {
    if (!underWay) return;
    startPolling(lookEveryMs);
    return stopPolling;
  }, [underWay, startPolling, stopPolling]);

  if (!data?.me) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const ask = () => void request.run({ input: { device: describeDevice() } }, { refetchQueries: ['MyActivity'] });
  return (
    <Card as="section" aria-labelledby="export">
      <Title order={2} id="export" mb="md">
        Your data
      </Title>
      <Stack gap="md">
        <ProblemNote problem={request.problem ?? link.problem} />
        <div className={styles['rows']}>
          <Row
            title="A copy of everything"
            text="All that we keep of you, in one file: profile, jobs, contracts, messages, payments and reviews."
            action={
              <Button variant="default" loading={request.busy} disabled={underWay} onClick={ask}>
                Ask for a copy
              </Button>
            }
          />
          {copies.slice(0, 3).map((copy) => (
            <Copy key={copy.id} copy={copy} busy={link.busy} onDownload={() => void link.download(copy.id)} />
          ))}
        </div>
        <Text size="sm" c="dimmed">
          Three copies in seven days at most. Whoever has the file can read all of it: keep it safe.
        </Text>
      </Stack>
      {request.proof}
      {link.proof}
    </Card>
  );
}

interface CopyProps {
  copy: ExportPartsFragment;
  busy: boolean;
  onDownload: () => void;
}

function Copy({ copy, busy, onDownload }: CopyProps) {
  const action = copy.status === 'READY' && (
    <Button loading={busy} onClick={onDownload}>
      Download
    </Button>
  );
  return <Row title={`Copy of ${formatMoment(copy.requestedAt)}`} text={<State copy={copy} />} action={action} />;
}

/** How a copy stands, said aloud when it changes. */
const State = ({ copy }: Pick<CopyProps, 'copy'>) => <span role="status">{wordsOf(copy)}</span>;

function wordsOf({ status, expiresAt }: ExportPartsFragment): string {
  if (status === 'PREPARING') return 'It is being made. You get a letter when it is ready, mostly within a minute.';
  if (status === 'READY') return expiresAt ? `Ready. We keep it until ${formatMoment(expiresAt)}.` : 'Ready.';
  if (status === 'FAILED') return 'It could not be made. Please ask for another one.';
  return 'It is not kept any more.';
}
