import { Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { PhotoStrip } from '../../components/photo-strip';
import type { StaffDisputeQuery } from '../../gql/graphql';
import { nameNotAvailable } from '../../lib/names';
import { formatMoment } from '../../lib/time';
import styles from './staff.module.css';

type Case = NonNullable<StaffDisputeQuery['dispute']>;
type Piece = Case['evidence'][number];
type Excerpt = NonNullable<Case['excerpts']>[number];

interface EvidenceCardProps {
  evidence: Piece[];
  /** Null where they cannot be shown now. */
  excerpts: Excerpt[] | null | undefined;
}

/** What the sides handed in, oldest first, each with the messages that were frozen for it. */
export function EvidenceCard({ evidence, excerpts }: EvidenceCardProps) {
  return (
    <Card as="section" aria-labelledby="evidence">
      <Title order={2} id="evidence" mb="md">
        Evidence
      </Title>
      {evidence.length === 0 && <Text c="dimmed">Nobody has handed anything in yet.</Text>}
      <ol className={styles['pieces']}>
        {evidence.map((piece) => (
          <PieceItem
            key={piece.id}
            piece={piece}
            excerpts={excerpts?.filter(({ evidenceId }) => evidenceId === piece.id)}
          />
        ))}
      </ol>
    </Card>
  );
}

function PieceItem({ piece, excerpts }: { piece: Piece; excerpts: Excerpt[] | undefined }) {
  const name = piece.author?.name ?? nameNotAvailable;
  return (
    <li className={styles['piece']}>
      <Text size="sm" c="dimmed" mb={4}>
        {name}, {formatMoment(piece.addedAt)}
        {piece.text === null && ', with their story'}
      </Text>
      {piece.text && <p className={styles['words']}>{piece.text}</p>}
      {piece.uploads?.length !== 0 && <PhotoStrip photos={piece.uploads} label={`Photos and files of ${name}`} />}
      {piece.messageCount > 0 && <Frozen excerpts={excerpts} count={piece.messageCount} />}
    </li>
  );
}

function Frozen({ excerpts, count }: { excerpts: Excerpt[] | undefined; count: number }) {
  if (excerpts === undefined) {
    return <Text c="dimmed">{count === 1 ? 'One message' : `${count} messages`} that cannot be shown right now.</Text>;
  }
  return (
    <>
      {excerpts.length < count && (
        <Text size="sm" c="dimmed">
          {count - excerpts.length} more {count - excerpts.length === 1 ? 'message is' : 'messages are'} being copied.
        </Text>
      )}
      {excerpts.map(({ id, sender, sentAt, text, uploads }) => (
        <blockquote key={id} className={styles['excerpt']}>
          <Text size="sm" c="dimmed">
            {sender?.name ?? nameNotAvailable} wrote, {formatMoment(sentAt)}
          </Text>
          <p className={styles['words']}>{text}</p>
          {uploads?.length !== 0 && <PhotoStrip photos={uploads} label="Files of the message" />}
        </blockquote>
      ))}
    </>
  );
}
