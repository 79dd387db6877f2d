import { Text } from '@mantine/core';
import { Card } from '../../components/card';
import { PersonLine } from '../../components/person-line';
import type { DisputePartsFragment, PersonFragment, WishPartsFragment } from '../../gql/graphql';
import { formatMoment } from '../../lib/time';
import { otherSide } from './dispute-step';
import styles from './disputes.module.css';

/** What each side says and wants, side by side. */
export function DisputeWishes({ dispute }: { dispute: DisputePartsFragment }) {
  const other = otherSide(dispute);
  const roleOf = (person: PersonFragment | null | undefined) =>
    person && (person.id === dispute.hirer?.id ? 'Hirer' : 'Worker');
  const open = dispute.status === 'AWAITING_ANSWER';
  return (
    <div className={styles['sides']}>
      <Side
        person={dispute.openedBy}
        below={[roleOf(dispute.openedBy), 'opened the dispute'].filter(Boolean).join(', ')}
        wish={dispute.wantedByOpener}
        otherwise="What they want cannot be shown right now."
      />
      <Side
        person={other}
        below={roleOf(other)}
        wish={dispute.wantedByOther}
        otherwise={open ? 'Has not answered yet.' : 'Did not answer.'}
      />
    </div>
  );
}

interface SideProps {
  person: PersonFragment | null | undefined;
  below: string | null | undefined;
  wish: WishPartsFragment | null | undefined;
  otherwise: string;
}

function Side({ person, below, wish, otherwise }: SideProps) {
  return (
    <Card as="section" aria-label={person ? `What ${person.name} says` : 'What one side says'}>
      <PersonLine person={person} below={below} />
      {wish ? (
        <>
          <p className={styles['wish']}>
            Wants {wish.refunded.display} back to the hirer, {wish.released.display} to the worker
          </p>
          <p className={styles['story']}>{wish.story}</p>
          <Text size="sm" c="dimmed" mt="xs">
            {formatMoment(wish.at)}
          </Text>
        </>
      ) : (
        <Text c="dimmed" mt="sm">
          {otherwise}
        </Text>
      )}
    </Card>
  );
}
