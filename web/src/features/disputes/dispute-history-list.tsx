import { Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { PhotoStrip } from '../../components/photo-strip';
import type { DisputePartsFragment, ExcerptPartsFragment } from '../../gql/graphql';
import { nameOr } from '../../lib/names';
import { formatMoment } from '../../lib/time';
import { historyOf, type HistoryEntry } from './dispute-history';
import styles from './disputes.module.css';

interface DisputeHistoryProps {
  dispute: DisputePartsFragment;
  /** Null while the part of the graph that keeps messages is away. */
  excerpts: ExcerptPartsFragment[] | null | undefined;
}

/** Everything that happened in a dispute and everything that was handed in, the oldest first. */
export function DisputeHistory({ dispute, excerpts }: DisputeHistoryProps) {
  return (
    <Card as="section" aria-labelledby="dispute-history">
      <Title order={2} id="dispute-history" mb="md">
        What happened so far
      </Title>
      <ol className={styles['history']}>
        {historyOf(dispute, excerpts ?? []).map((entry) => (
          <li key={entry.key} className={styles['entry']}>
            <Text fw={650}>{entry.title}</Text>
            <Text size="sm" c="dimmed">
              {formatMoment(entry.at)}
            </Text>
            {entry.text && (
              <Text mt={4} style={{ whiteSpace: 'pre-line' }}>
                {entry.text}
              </Text>
            )}
            {entry.evidence && <HandedIn entry={entry} away={!excerpts} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function HandedIn({ entry: { evidence, excerpts = [], title }, away }: { entry: HistoryEntry; away: boolean }) {
  if (!evidence) return null;
  const missing = evidence.messageCount - excerpts.length;
  return (
    <>
      {evidence.uploads?.length !== 0 && (
        <div style={{ marginTop: 8 }}>
          <PhotoStrip photos={evidence.uploads} label={`Photos: ${title}`} />
        </div>
      )}
      {excerpts.length > 0 && (
        <ul className={styles['excerpts']} aria-label="Messages as they were then">
          {excerpts.map((excerpt) => (
            <li key={excerpt.id} className={styles['excerpt']}>
              <Text size="sm" c="dimmed">
                {nameOr(excerpt.sender, 'Somebody')} wrote, {formatMoment(excerpt.sentAt)}
              </Text>
              {excerpt.text}
              {excerpt.uploads?.length !== 0 && <PhotoStrip photos={excerpt.uploads} label="Photos in this message" />}
            </li>
          ))}
        </ul>
      )}
      {missing > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {away ? 'Messages cannot be shown right now.' : 'Messages are on their way here.'}
        </Text>
      )}
    </>
  );
}
